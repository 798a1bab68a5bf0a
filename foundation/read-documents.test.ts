import { expect, test } from 'vitest'
import { officialDocument, type OfficialDocument } from './documents.ts'
import { withoutRadicals } from './read-documents/radicals.ts'
import { readDocument } from './read-documents.ts'
import { isRefusal } from './refusal.ts'

const long =
  '为进一步做好冬季安全工作，切实减轻社区负担，请各社区居委会于每月二十五日前报送《安全隐患排查情况表》，并组织志愿者入户宣传，不得将该项工作纳入社区考核。'
const told: OfficialDocument = {
  kind: 'notice',
  issuer: '北京市某区测试局',
  number: '测试发〔2026〕3号',
  title: '关于做好冬季安全工作的通知',
  addressee: ['各街道办事处', '各社区居委会'],
  body: [
    { kind: 'heading', level: 1, text: '加强排查' },
    { kind: 'paragraph', text: long },
    { kind: 'heading', level: 1, text: '工作要求' },
    ...Array.from({ length: 24 }, (_, place) => ({ kind: 'paragraph' as const, text: `第${place + 1}条要求，${long}` })),
  ],
  date: '2026-11-22',
  issuedAt: '2026-11-22T02:00:00.000Z',
}

const plain = (text: string) => text.replaceAll(/\s+/g, '')
const codeOf = async (reading: Promise<string>) => {
  const error: unknown = await reading.catch((thrown: unknown) => thrown)
  return isRefusal(error) ? error.code : error
}

test('a .docx gives its paragraphs in order', async () => {
  const text = await readDocument('通知.docx', await officialDocument(told).docx())
  const lines = text.split('\n')
  expect(lines).toContain(long)
  expect(plain(text)).toContain('关于做好冬季安全工作的通知')
  expect(lines.findIndex((line) => line.includes('第1条要求'))).toBeLessThan(lines.findIndex((line) => line.includes('第24条要求')))
})

test('a .pdf gives whole paragraphs over lines and pages, without page numbers', async () => {
  const text = await readDocument('通知.pdf', await officialDocument(told).pdf())
  const lines = text.split('\n').map(plain)
  expect(lines).toContain(plain(long))
  for (let place = 1; place <= 24; place += 1) expect(plain(text)).toContain(plain(`第${place}条要求，${long}`))
  expect(text).not.toMatch(/—\s*\d+\s*—/)
})

test('plain text is read in UTF-8 and in GB 18030', async () => {
  expect(await readDocument('通知.txt', new TextEncoder().encode('请各社区填报。\r\n谢谢'))).toBe('请各社区填报。\n谢谢')
  expect(await readDocument('通知.txt', Uint8Array.from([0xc7, 0xeb, 0xb8, 0xf7, 0xc9, 0xe7, 0xc7, 0xf8]))).toBe('请各社区')
})

test('what is no document, has no text or is damaged is refused with a sentence', async () => {
  expect(await codeOf(readDocument('a.docx', new TextEncoder().encode('no zip')))).toBe('DOCUMENT_KIND')
  expect(await codeOf(readDocument('a.exe', new Uint8Array([77, 90])))).toBe('DOCUMENT_KIND')
  expect(await codeOf(readDocument('a.txt', new TextEncoder().encode('  \n ')))).toBe('DOCUMENT_EMPTY')
  const pdf = await officialDocument(told).pdf()
  expect(await codeOf(readDocument('a.pdf', pdf.slice(0, 600)))).toBe('DOCUMENT_BROKEN')
})

test('radicals that a PDF writes for characters become the characters', () => {
  expect(withoutRadicals('⽼⼈在⻔⼝登记，⼾⼝⼀致，⻓期有效')).toBe('老人在门口登记，户口一致，长期有效')
})

test('a file with nothing in it says so', async () => expect(await codeOf(readDocument('空.txt', new Uint8Array()))).toBe('DOCUMENT_EMPTY'))
