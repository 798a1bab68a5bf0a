import { expect, test } from 'vitest'
import type { RefusalRead } from '../contract/requests.ts'
import { citation, letterOf } from './letter.ts'

const clause = {
  sourceId: 'mca-2020-cert',
  article: '附件',
  sourceTitle: '关于改进和规范基层群众性自治组织出具证明工作的指导意见',
  gist: '第一批不应出具证明20项',
  state: 'in-force' as const,
  known: 'clause' as const,
  textRead: true,
  effectiveFrom: null,
  repealedOn: null,
  successorId: null,
  successorTitle: null,
}
const refusal: RefusalRead = {
  id: '0',
  communityCode: '110101001001',
  year: 2026,
  sequence: 3,
  number: '多福巷社区不予〔2026〕3号',
  itemId: '1',
  title: '亲属关系证明',
  reason: 'BANNED',
  clause,
  texts: [],
  explanation: null,
  competentBody: '公安派出所',
  route: '以户口簿为准;查不到的,由公安机关核查。',
  askedByOrganisationId: null,
  askedByName: '某银行网点',
  channel: 'public',
  refusedOn: '2026-11-23',
  at: '2026-11-23T02:00:00.000Z',
  committee: '多福巷社区居民委员会',
}
const textOf = (of: RefusalRead, language: 'zh' | 'en' = 'zh') => {
  const letter = letterOf(of, language)
  return [letter.opening, ...letter.parts.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs])].join('\n')
}

test('the letter names who asks, the proof, the clause in force that day, the competent body and the way', () => {
  const text = textOf(refusal)
  for (const part of ['某银行网点', '“亲属关系证明”', '2026年11月23日', citation(clause), '公安派出所。', '以户口簿为准；查不到的，由公安机关核查。'])
    expect(text).toContain(part)
  expect(text).not.toContain('。。')
  expect(letterOf(refusal, 'zh')).toMatchObject({ addressee: '当事人', signedBy: '多福巷社区居民委员会', number: '多福巷社区不予〔2026〕3号' })
  expect([letterOf(refusal, 'zh').note, letterOf({ ...refusal, channel: 'desk' }, 'zh').note]).toEqual([
    expect.stringContaining('由居民在公开页面自助生成，由系统依当日清单判断，社区没有审核，也没有盖章'),
    expect.not.stringContaining('自助'),
  ])
  expect([letterOf(refusal, 'zh').unsealed, letterOf({ ...refusal, channel: 'desk' }, 'zh').unsealed]).toEqual(['（居民自助生成，社区未盖章）', null])
})

test('what a resident made says so at its head and does not speak as the community', () => {
  const letter = letterOf(refusal, 'zh')
  expect([letter.head, letter.opening]).toEqual(['居民自助生成 社区未盖章', expect.not.stringContaining('我社区')])
  expect(letterOf({ ...refusal, channel: 'desk' }, 'zh')).toMatchObject({ head: '多福巷社区居民委员会', opening: expect.stringContaining('我社区') })
})

test('a name is printed where one is given', () => {
  expect(letterOf(refusal, 'zh', '张三').addressee).toBe('张三')
})

test('a dispute shows both texts instead of one clause', () => {
  const dogs = { ...clause, sourceId: 'bj-dog-rules', sourceTitle: '北京市养犬管理规定', article: '第十二条', gist: '养犬前须居委会同意' }
  const text = textOf({ ...refusal, reason: 'DISPUTED', texts: [dogs, clause], explanation: '两份文件并列显示' })
  expect(text).toContain('《北京市养犬管理规定》第十二条（养犬前须居委会同意）；《关于改进')
  expect(text).toContain('两份文件并列显示')
})

test('what is on no list goes back to whoever asks, and a missing clause is told', () => {
  const text = textOf({ ...refusal, reason: 'NOT_ON_LIST', clause: null, competentBody: null, route: null })
  expect(text).toContain('由提出要求的单位依职权自行核查')
  expect(text).toContain('没有查到有效文本')
})

test('the English letter says the same in English', () => {
  const text = textOf(refusal, 'en')
  expect(text).toContain('Competent to issue or verify it')
  expect(text).toContain('23 Nov 2026')
})
