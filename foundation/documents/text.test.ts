/** Text is data: whatever a person writes comes out as it was written. */
import { expect, test } from 'vitest'
import { certificatePage, officialDocument } from '../documents.ts'
import { placesIn } from './testing/places.ts'
import { letter } from './testing/samples.ts'

const hostile = [
  '#import "@preview/x:1.0.0"',
  '#let a = 1',
  '$x^2$ *粗* _斜_ `码`',
  '= 标题',
  '- 项 + 项 / 项: 项',
  '\\u{4e00} \\ @引用 <标签> ~ -- ---',
  '// 注释 /* 注释 */',
  '#sys.inputs #panic("x") #read("page.typ")',
  'https://example.org "引" \'撇\'',
]

test('text that looks like layout commands is printed letter by letter, wherever it stands', async () => {
  const [words] = hostile
  const document = officialDocument({
    ...letter,
    title: words!,
    addressee: [hostile[2]!],
    signedBy: '#signature',
    note: '#note $n$',
    copiesTo: ['*copies*'],
    body: [
      ...hostile.map((text) => ({ kind: 'paragraph' as const, text })),
      { kind: 'heading', level: 1, text: '#head[x]' },
      { kind: 'list', items: ['#item'] },
      { kind: 'table', caption: '#caption', head: ['#a', '$b$'], rows: [['*c*', '@d']] },
    ],
    attachments: [{ title: '#attachment' }],
  })
  const read = (await placesIn(await document.pdf())).flat().map(({ text }) => text.replaceAll(' ', ''))
  const all = read.join('')
  for (const text of [
    ...hostile,
    '一、#head[x]',
    '——#item',
    '#caption',
    '#a',
    '$b$',
    '*c*',
    '@d',
    '#signature',
    '（#note$n$）',
    '抄送：*copies*。',
    '附件：#attachment',
  ])
    expect(all).toContain(text.replaceAll(' ', ''))
})

test('control signs and marks that turn the reading order are left out; a break begins a new paragraph', async () => {
  const text = '甲\u0000乙\u202e丙\u200b丁\r\n戊'
  const read = (await placesIn(await officialDocument({ ...letter, body: [{ kind: 'paragraph', text }] }).pdf())).flat().map((line) => line.text)
  expect(read).toContain('甲乙丙丁')
  expect(read).toContain('戊')
})

test('rare characters of names are shown; what no font holds is named and nothing is issued', async () => {
  const base = { issuer: '南湖社区居民委员会', number: '南居证〔2026〕1号', date: '2026-11-22', issuedAt: '2026-11-22T02:00:00.000Z' }
  const read = (await placesIn(await certificatePage({ ...base, text: ['兹证明王䶮、张㛃、李𬭎，‘人户分离’。'] }).pdf())).flat().map(({ text }) => text)
  expect(read).toContain('兹证明王䶮、张㛃、李𬭎，‘人户分离’。')
  await expect(certificatePage({ ...base, text: ['王\u{e123}'] }).pdf()).rejects.toMatchObject({
    status: 422,
    data: { code: 'CHARACTERS_MISSING', text: { zh: expect.stringContaining('\u{e123}') } },
  })
})
