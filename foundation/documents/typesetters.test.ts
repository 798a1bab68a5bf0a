/** Two releases of Typst set the same pages; the newer one also says what is a heading, a table and a picture. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { certificatePage, officialDocument } from '../documents.ts'
import { useTypesetters } from './compiler.ts'
import { placesIn, readable, type PlacedLine } from './testing/places.ts'
import { letter, notice } from './testing/samples.ts'
import { firstWorking, newer, older, type Typesetter } from './typesetters.ts'

const drawing = { svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4" fill="none" stroke="#c8102e"/></svg>' }
const certificate = certificatePage({
  issuer: '南湖社区居民委员会',
  number: '1',
  text: ['证明。'],
  facts: [['姓名', '张三']],
  date: letter.date,
  issuedAt: letter.issuedAt,
  seal: drawing,
  check: { drawing, lines: ['扫码核验。'] },
})
const documents = [officialDocument(notice), officialDocument(letter), certificate]

async function laidOutBy(typesetters: readonly Typesetter[]) {
  useTypesetters(typesetters)
  const pdfs = await Promise.all(documents.map((document) => document.pdf()))
  return { texts: pdfs.map(readable), places: await Promise.all(pdfs.map(placesIn)) }
}

afterAll(() => useTypesetters([...newer, older]))

test('a typesetter that cannot run here is passed over, and the last one says what is wrong', async () => {
  const broken: Typesetter = { standard: 'a-2a', make: () => Promise.reject(new Error('no binary for this machine')) }
  expect((await firstWorking([broken, older], {})).standard).toBe('a-2b')
  await expect(firstWorking([broken], {})).rejects.toThrow('no binary for this machine')
})

test('the older one makes PDF/A-2b without tags', async () => {
  const { texts } = await laidOutBy([older])
  for (const text of texts) {
    expect(text).toContain('<pdfaid:conformance>B</pdfaid:conformance>')
    expect(text).not.toContain('/StructTreeRoot')
  }
})

// its binaries are to be had for Linux on x64 only
describe.runIf(process.platform === 'linux' && process.arch === 'x64')('the newer one', () => {
  let tagged: Awaited<ReturnType<typeof laidOutBy>>
  let plain: Awaited<ReturnType<typeof laidOutBy>>
  beforeAll(async () => {
    tagged = await laidOutBy(newer)
    plain = await laidOutBy([older])
  })

  test('puts every line on the same place of the same page', () => {
    const rounded = (lines: PlacedLine[]) =>
      lines.map((line) => ({ ...line, left: line.left.toFixed(2), right: line.right.toFixed(2), top: line.top.toFixed(2) }))
    expect(tagged.places.map((pages) => pages.length)).toEqual([7, 1, 1])
    expect(tagged.places.map((pages) => pages.map(rounded))).toEqual(plain.places.map((pages) => pages.map(rounded)))
  })

  test('makes PDF/A-2a with the language, title, headings and table heads of a notice', () => {
    const [text = ''] = tagged.texts
    expect(text).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
    expect(text).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/)
    expect(text).toContain('/Lang (zh-CN)')
    const parts = [...text.matchAll(/\/S \/(\w+)/g)].map(([, part]) => part)
    const count = (wanted: string) => parts.filter((part) => part === wanted).length
    // title and attachment · 一、二、 · （一） · （1）: the third level runs on in its paragraph
    expect(['H1', 'H2', 'H3', 'H4', 'H5'].map(count)).toEqual([2, 2, 1, 0, 1])
    expect([count('TH'), count('TD')]).toEqual([3, 6])
  })

  test('says of a seal and of a QR code what they are', () => {
    const said = (text: string) => `/Alt ${utf16(text)}`
    expect(tagged.texts[2]).toContain(said('南湖社区居民委员会印章'))
    expect(tagged.texts[2]).toContain(said('核验用二维码，内容和旁边的文字一致'))
  })
})

/** A text string of a PDF (ISO 32000-1, 7.9.2.2) in hexadecimal digits. */
const utf16 = (text: string) => `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`
