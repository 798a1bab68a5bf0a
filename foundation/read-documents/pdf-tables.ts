/**
 * Tables on a page of a .pdf, where they can be told: a line whose words stand apart and are heads, and lines below it in the same
 * columns. A PDF knows no tables; what cannot be told stays lines. Pure.
 */
import { isHead, linesOfTable } from './table.ts'

/** A line of the page; `cells`: what stands apart in it. */
export type Line = { text: string; x: number; y: number; end: number; size: number; cells: { text: string; x: number; end: number }[] }

const middle = ({ x, end }: { x: number; end: number }) => (x + end) / 2

/** The column a cell stands in: the one whose middle, or whose left edge, is nearest. */
function columnOf(cell: { x: number; end: number }, heads: Line['cells']): number {
  const distance = (head: { x: number; end: number }) => Math.min(Math.abs(middle(head) - middle(cell)), Math.abs(head.x - cell.x))
  return heads.reduce((best, head, column) => (distance(head) < distance(heads[best] ?? head) ? column : best), 0)
}

/** Lines of text by the place of the table's first line; nothing at the places of its others. */
export function tablesAmong(lines: readonly Line[]): Map<number, string[]> {
  const tables = new Map<number, string[]>()
  for (let place = 0; place < lines.length; place += 1) {
    const heads = lines[place]?.cells ?? []
    if (heads.length < 2 || !isHead({ cells: heads.map(({ text }) => text) })) continue
    const rows: string[][] = []
    let end = place + 1
    for (; end < lines.length; end += 1) {
      const cells = lines[end]?.cells ?? []
      const row = rows.at(-1)
      const columns = cells.map((cell) => columnOf(cell, heads))
      if (new Set(columns).size !== cells.length) break
      if (cells.length === heads.length) rows.push(cells.map(({ text }) => text))
      // a line of one cell goes on below a row, unless it is a paragraph of the page
      else if (
        row &&
        cells.length === 1 &&
        cells.every(({ text }) => text.length < 16 && !/[。：]$|^[一二三四五六七八九十]+、/.test(text)) &&
        isClose(lines, end)
      ) {
        for (const [at, { text }] of cells.entries()) row[columns[at] ?? 0] += text
      } else break
    }
    if (rows.length === 0) continue
    tables.set(place, linesOfTable([{ cells: heads.map(({ text }) => text), head: true }, ...rows.map((cells) => ({ cells }))]))
    for (let other = place + 1; other < end; other += 1) tables.set(other, [])
    place = end - 1
  }
  return tables
}

/** Lines of one cell stand closer than rows do. */
function isClose(lines: readonly Line[], place: number): boolean {
  const [above, line] = [lines[place - 1], lines[place]]
  return above !== undefined && line !== undefined && above.y - line.y < line.size * 1.6
}
