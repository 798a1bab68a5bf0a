/** Where everything stands in a produced PDF, read back with PDF.js: millimetres from the upper left corner of the page. */
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'

/** One line of text: its square's left and upper edge, the right edge of its last character, size in points, family. */
export type PlacedLine = { text: string; left: number; top: number; right: number; size: number; family: string }

const mm = (points: number) => (points * 25.4) / 72
type Item = { str: string; transform: number[]; width: number; fontName: string }

/** A line's baseline lies 0.88 of its size below the upper edge of its square (page.typ). */
const ascent = 0.88

async function linesOf(page: Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>, height: number): Promise<PlacedLine[]> {
  const items = (await page.getTextContent()).items as Item[]
  // the list of drawing steps loads the fonts, whose names the text itself does not carry
  await page.getOperatorList()
  const rows = new Map<string, PlacedLine>()
  for (const { str, transform, width, fontName } of items) {
    if (str.trim() === '') continue
    const [, , , size = 0, x = 0, baseline = 0] = transform
    const key = baseline.toFixed(1)
    const family = (page.commonObjs.get(fontName) as { name: string }).name.replace(/^[A-Z]{6}\+/, '')
    const placed = { text: str, left: mm(x), top: mm(height - baseline - ascent * size), right: mm(x + width), size, family }
    const row = rows.get(key)
    rows.set(key, row ? { ...row, text: row.text + str, left: Math.min(row.left, placed.left), right: Math.max(row.right, placed.right) } : placed)
  }
  return [...rows.values()].toSorted((a, b) => a.top - b.top)
}

/** The lines of each page from top to bottom. */
export async function placesIn(pdf: Uint8Array): Promise<PlacedLine[][]> {
  const document = await getDocumentProxy(new Uint8Array(pdf))
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const page = await document.getPage(index + 1)
      return linesOf(page, page.getViewport({ scale: 1 }).height)
    }),
  )
}

/** The colours a page fills and draws with, as #rrggbb. */
export async function coloursOn(pdf: Uint8Array, pageNumber: number): Promise<{ filled: string[]; drawn: string[] }> {
  const page = await (await getDocumentProxy(new Uint8Array(pdf))).getPage(pageNumber)
  const { OPS } = await getResolvedPDFJS()
  const { fnArray, argsArray } = await page.getOperatorList()
  const of = (step: number) => fnArray.flatMap((operator, index) => (operator === step ? [String((argsArray[index] as unknown[])[0])] : []))
  return { filled: of(OPS.setFillRGBColor), drawn: of(OPS.setStrokeRGBColor) }
}

/** XMP and the other readable parts of the file, for markers. */
export const readable = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1')
