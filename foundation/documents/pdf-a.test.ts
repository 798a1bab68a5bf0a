/** What is issued can be kept, and is the same for ever: hashes of issued PDFs are stored. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { certificatePage, officialDocument } from '../documents.ts'
import { readable } from './testing/places.ts'
import { letter, notice } from './testing/samples.ts'

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

test('every document is PDF/A-2, names the fonts that stand for the official ones, and its time is the given instant', async () => {
  const certificate = certificatePage({ issuer: '南湖社区', number: '1', text: ['证明。'], date: '2026-11-22', issuedAt: letter.issuedAt })
  for (const document of [officialDocument(notice), officialDocument(letter), certificate]) {
    const text = readable(await document.pdf())
    expect(text).toContain('<pdfaid:part>2</pdfaid:part>')
    // A where it is tagged, B elsewhere: typesetters.test.ts
    expect(text).toMatch(/<pdfaid:conformance>[AB]</)
    expect(text).toContain('/GTS_PDFA1')
    expect(Buffer.from(text, 'latin1').toString('utf8')).toContain('仿宋_GB2312 = Jianfu Fang (LXGW WenKai Light)')
  }
  expect(readable(await officialDocument(letter).pdf())).toContain('2026-11-22T02:00:00')
})

test('fonts are embedded as subsets, so that a letter stays small', async () => {
  const pdf = await officialDocument(letter).pdf()
  const fonts = new Set([...readable(pdf).matchAll(/\/FontName \/([A-Z]{6})\+(\w+)/g)].map(([, , name]) => name))
  expect([...fonts]).toEqual(expect.arrayContaining(['JianfuFang', 'JianfuBiaosong']))
  expect(pdf.length).toBeLessThan(60_000)
})

test('the same input gives the same bytes, also in another process and after other documents', async () => {
  const mine = sha256(await officialDocument(notice).pdf())
  await officialDocument(letter).pdf()
  expect(sha256(await officialDocument(structuredClone(notice)).pdf())).toBe(mine)
  const own = fileURLToPath(new URL('./testing/print-hash.ts', import.meta.url))
  expect(execFileSync(process.execPath, [own], { encoding: 'utf8' }).trim()).toBe(mine)
  expect(sha256(await officialDocument({ ...notice, issuedAt: '2026-01-05T02:00:01.000Z' }).pdf())).not.toBe(mine)
})

test('the preview has the same pages with a visible mark over them; the pages for the screen are as many', async () => {
  const document = officialDocument(notice)
  const [plain, preview] = [await document.pdf(), await document.preview()]
  expect(sha256(preview)).not.toBe(sha256(plain))
  const { placesIn } = await import('./testing/places.ts')
  const [printed, shown] = [await placesIn(plain), await placesIn(preview)]
  expect(shown.flat().filter(({ size }) => size < 60)).toEqual(expect.arrayContaining(printed[1]!))
  const pages = await document.pagesAsSvg()
  expect(pages).toHaveLength(printed.length)
  expect(await document.pages()).toBe(printed.length)
  for (const page of pages) {
    expect(page).toMatch(/^<svg [^>]*viewBox="0 0 595\.27\d* 841\.88\d*"/)
    expect(page.endsWith('</svg>')).toBe(true)
    expect(page).not.toContain('matrix(1 0 0 1 0 841.88')
    const used = [...page.matchAll(/xlink:href="#([^"]+)"/g)].map(([, id]) => id)
    expect(used.length).toBeGreaterThan(20)
    for (const id of used) expect(page).toContain(`id="${id}"`)
  }
})
