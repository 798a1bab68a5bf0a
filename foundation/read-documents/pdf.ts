/** The text of a .pdf in reading order: lines joined to paragraphs, page numbers and heads that repeat left out. */
import { extractTextItems, getDocumentProxy } from 'unpdf'
import { isRefusal, refusal } from '../refusal.ts'
import { tablesAmong, type Line } from './pdf-tables.ts'
import { withoutRadicals } from './radicals.ts'
import { readWords as words } from './words.ts'

const mostPages = 200

type Piece = { text: string; x: number; y: number; width: number; size: number }

/** Pieces on nearly the same height are one line, from left to right. */
function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Line[] = []
  for (const { text, x, y, width, size } of pieces.filter((piece) => piece.text.trim() !== '').toSorted((one, other) => other.y - one.y || one.x - other.x)) {
    const line = lines.at(-1)
    if (line && Math.abs(line.y - y) < Math.max(2, size * 0.4)) {
      const said = x - line.end > size * 0.6 && /[\w.,]$/.test(line.text) ? ` ${text}` : text
      const cell = line.cells.at(-1)
      if (cell && x - line.end < size * 1.2) Object.assign(cell, { text: cell.text + said, end: x + width })
      else line.cells.push({ text, x, end: x + width })
      line.text += said
      line.end = x + width
      continue
    }
    lines.push({ text, x, y, end: x + width, size, cells: [{ text, x, end: x + width }] })
  }
  return lines
}

const isPageNumber = ({ text }: Line) => /^[—–\-－\s]*\d{1,3}[—–\-－\s]*$/.test(text)

/** A line that ends short of the widest, or a next one that is set in, ends a paragraph. */
function paragraphsOf(lines: readonly Line[]): string[] {
  const left = Math.min(...lines.map(({ x }) => x))
  const right = Math.max(...lines.map(({ end }) => end))
  const paragraphs: string[] = []
  let open = false
  const tables = tablesAmong(lines)
  for (const [place, { text, x, end, size }] of lines.entries()) {
    const table = tables.get(place)
    if (table) {
      paragraphs.push(...table)
      open = false
      continue
    }
    const indented = x - left > size * 0.8
    if (open && !indented) paragraphs[paragraphs.length - 1] += text
    else paragraphs.push(text)
    open = right - end < size * 2.5
  }
  return paragraphs
}

/** Refuses more than 200 pages, and what cannot be opened. */
export async function readPdf(name: string, bytes: Uint8Array): Promise<string> {
  try {
    // the reader takes the bytes away from whoever gave them
    const pdf = await getDocumentProxy(bytes.slice())
    if (pdf.numPages > mostPages) throw refusal('DOCUMENT_TOO_LONG', words.pages, { status: 413, values: { name, n: pdf.numPages, most: mostPages } })
    const { items } = await extractTextItems(pdf)
    const pages = items.map((page) =>
      linesOf(page.map(({ str, x, y, width, fontSize }) => ({ text: str, x, y, width, size: fontSize || 12 }))).filter((line) => !isPageNumber(line)),
    )
    return withoutRadicals(pages.flatMap(paragraphsOf).join('\n'))
  } catch (error) {
    if (isRefusal(error)) throw error
    throw refusal('DOCUMENT_BROKEN', words.broken, { status: 422, values: { name } })
  }
}
