import { expect } from 'vitest'
import { story, type Story } from '../../server/testing/story.ts'

const bank = { organisationId: null, name: '某银行网点（演示）' }

async function proofOf({ as }: Pick<Story, 'as'>, code: string) {
  const { proofs } = await as.public().certificates.listProofs({})
  const proof = proofs.find((one) => one.code === code)
  if (!proof) throw new Error(`no proof ${code}`)
  return proof
}

story('the catalogue says of every kind of proof whether it may be issued today, and on what basis', async ({ as }) => {
  const { proofs, on } = await as.public().certificates.listProofs({})
  expect(on).toBe('2026-11-23')
  const answerOf = (code: string) => {
    const { answer, reason } = proofs.find((one) => one.code === code)?.verdict ?? { answer: undefined, reason: undefined }
    return [answer, reason]
  }
  expect(proofs.filter(({ origin }) => origin === 'national_2020')).toHaveLength(20)
  expect(proofs.filter(({ origin }) => origin === 'beijing_2019')).toHaveLength(4)
  expect(proofs.filter(({ origin, verdict }) => origin === 'beijing_2016' && verdict.reason === 'SUPERSEDED')).toHaveLength(4)
  expect(proofs.filter(({ origin }) => origin === 'elsewhere').every(({ verdict }) => verdict.reason === 'ELSEWHERE')).toBe(true)
  expect(answerOf('CP01')).toEqual(['refused', 'BANNED'])
  expect(answerOf('CA01')).toEqual(['refused', 'CANNOT_KNOW'])
  expect(answerOf('CA12')).toEqual(['allowed', null])
  for (const code of ['CA03', 'CA09', 'CA14']) expect(answerOf(code)).toEqual(['disputed', 'DISPUTED'])
  const dogs = proofs.find(({ code }) => code === 'CA14')
  expect(dogs?.verdict.texts.map(({ sourceId }) => sourceId)).toEqual(['bj-dog-rules', 'mca-2020-cert'])
  const kinship = await as.public().certificates.getProof({ itemId: (await proofOf({ as }, 'CP01')).itemId })
  expect(kinship).toMatchObject({ title: '亲属关系证明', verdict: { clause: { sourceId: 'mca-2020-cert', article: '附件' } } })
  expect(kinship.terms?.route).toContain('户口簿')
})

story('on a day before the national list there was no ban, and the list of 2016 still stood', async ({ as }) => {
  const { itemId } = await proofOf({ as }, 'CP01')
  const { proofs } = await as.public().certificates.listProofs({ on: '2019-12-31' })
  expect(proofs.find((one) => one.itemId === itemId)).toBeUndefined()
  expect(proofs.find(({ code }) => code === 'CA05')?.verdict).toMatchObject({ answer: 'allowed', doubts: ['CLAUSE_NOT_ON_RECORD', 'ROUTE_FROM_KNOWLEDGE'] })
})

story('a sentence is understood by rule, and the words that matched are told', async ({ as, trail }) => {
  const { certificates } = as.public()
  const sentence = '银行要我开亲属关系证明办继承'
  const { candidates, clear, askedBy, named } = await certificates.matchSentence({ sentence })
  const [first] = candidates
  expect([clear, askedBy, named, first?.proof.code, first?.by]).toEqual([true, '银行', '亲属关系证明', 'CP01', 'title'])
  expect(first?.marks.map(({ start, end }) => sentence.slice(start, end))).toEqual(['亲属关系证明'])
  const nothing = await certificates.matchSentence({ sentence: '单位要我开吵架证明' })
  expect([nothing.candidates, nothing.clear, nothing.named]).toEqual([[], false, '吵架证明'])
  expect(nothing.unlisted).toMatchObject({ answer: 'refused', reason: 'NOT_ON_LIST', clause: { sourceId: 'mca-2020-cert', article: '正文' } })
  expect((await certificates.matchSentence({ sentence: '学校要转学证明' })).candidates.map(({ proof }) => proof.origin)).not.toContain('elsewhere')
  expect(await trail()).toEqual([])
})

story(
  'a resident leaves with a letter that cites the clause in force and names the way, and nothing of the resident is kept',
  async ({ as, places, db, trail }) => {
    const { itemId } = await proofOf({ as }, 'CP01')
    const asked = { communityCode: places.community, itemId, title: '亲属关系证明', askedBy: bank, requestKey: crypto.randomUUID() }
    const letter = await as.public().certificates.refuseForAnyone(asked)
    expect(letter).toMatchObject({ reason: 'BANNED', sequence: 1, year: 2026, refusedOn: '2026-11-23', askedByName: '某银行网点（演示）', channel: 'public' })
    expect(letter.number).toMatch(/社区自助不予〔2026〕1号$/)
    expect(letter.clause).toMatchObject({ sourceId: 'mca-2020-cert', article: '附件', state: 'in-force' })
    expect(letter.competentBody).toContain('公安')
    expect(letter.committee).toContain('居')
    expect(await as.public().certificates.getRefusal({ id: letter.id })).toEqual(letter)
    const again = await as.public().certificates.refuseForAnyone(asked)
    expect(again).toEqual(letter)
    const next = await as.public().certificates.refuseForAnyone({ ...asked, itemId: null, title: '吵架证明', requestKey: crypto.randomUUID() })
    expect([next.sequence, next.reason, next.title]).toEqual([2, 'NOT_ON_LIST', '吵架证明'])
    expect(await db.selectFrom('proofRequests').selectAll().execute()).toEqual([])
    expect((await trail()).map(({ event }) => event)).toEqual(['certificates.refused', 'certificates.refusedAgain', 'certificates.refused'])
  },
)

story('what may be issued is not refused, nor for a place that is no community', async ({ as, places, refused, db }) => {
  const { itemId } = await proofOf({ as }, 'CA12')
  const send = (more: object) =>
    as
      .public()
      .certificates.refuseForAnyone({ communityCode: places.community, itemId, title: '志愿服务', askedBy: bank, requestKey: crypto.randomUUID(), ...more })
  expect((await refused(send({}))).code).toBe('MAY_BE_ISSUED')
  expect((await refused(send({ communityCode: places.street }))).code).toBe('NOT_A_COMMUNITY')
  expect((await refused(send({ communityCode: '119999999999' }))).code).toBe('NOT_A_COMMUNITY')
  expect((await refused(send({ itemId: crypto.randomUUID() }))).code).toBe('NOT_FOUND')
  expect((await refused(send({ title: 'x' }))).code).toBe('INPUT_INVALID')
  expect(await db.selectFrom('refusalSeries').selectAll().execute()).toEqual([])
})

story('one device makes ten letters in ten minutes, no more', async ({ as, places, refused, at }) => {
  const send = () =>
    as
      .public()
      .certificates.refuseForAnyone({ communityCode: places.community, itemId: null, title: '吵架证明', askedBy: bank, requestKey: crypto.randomUUID() })
  for (let sent = 0; sent < 10; sent += 1) await send()
  expect(await refused(send())).toMatchObject({ code: 'TOO_MANY', status: 429 })
  at('2026-11-23T02:11:00Z')
  expect((await send()).sequence).toBe(11)
})

story('on a public letter hostile text is text, long numbers do not stay, and only bodies and papers are named', async ({ as, places, refused }) => {
  const asked = (title: string, name: string) =>
    as.public().certificates.refuseForAnyone({
      communityCode: places.community,
      itemId: null,
      title,
      askedBy: { organisationId: null, name },
      requestKey: crypto.randomUUID(),
    })
  const letter = await asked('<b>#set 11010119800101123X 吵架证明', '=HYPERLINK("x")银行')
  expect(letter.title).toBe('b#set ****吵架证明')
  expect(letter.askedByName).toBe('=HYPERLINK（"x"）银行')
  // whoever is named without being a body stays unnamed; a statement is no paper
  expect((await asked('吵架证明', '某纪委 李四')).askedByName).toBe('提出要求的单位')
  expect((await refused(asked('书记收受红包情况', '银行'))).code).toBe('NO_NAME_OF_A_PROOF')
})

story('the letter is printed as PDF and docx, with a name that is kept nowhere', async ({ as, places, trail, db, refused }) => {
  const { itemId } = await proofOf({ as }, 'CP01')
  const { id, number } = await as.public().certificates.refuseForAnyone({
    communityCode: places.community,
    itemId,
    title: '亲属关系证明',
    askedBy: bank,
    requestKey: crypto.randomUUID(),
  })
  const before = (await trail()).length
  const pdf = await as.public().certificates.printRefusal({ id, name: '张三 #set text(red)' })
  expect([pdf.name, pdf.type]).toEqual([`${number}.pdf`, 'application/pdf'])
  expect(
    Buffer.from(await pdf.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')
  const docx = await as.public().certificates.printRefusal({ id, format: 'docx' })
  expect(
    Buffer.from(await docx.arrayBuffer())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK')
  expect((await trail()).length).toBe(before)
  expect(JSON.stringify(await db.selectFrom('proofRefusals').selectAll().execute())).not.toContain('张三')
  expect((await refused(as.public().certificates.printRefusal({ id: crypto.randomUUID() }))).code).toBe('NOT_FOUND')
})
