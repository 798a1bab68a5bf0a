/** Reading labels: what stands in a merged cell stands in all of it. */
import { trimmed } from './habits/text.ts'
import { limits } from './limits.ts'
import type { Cell, Range, Row } from './types.ts'

const han = '[\\u2e80-\\u9fff\\uf900-\\ufaff\\u3000-\\u303f\\uff00-\\uffef]'
const spacedHan = new RegExp(`(?<=${han})[ \\u3000]+(?=${han})`, 'g')

/** A longer text is no label; its start will do. */
const longest = 300

/** A label on one line: 姓 名 → 姓名, line breaks gone. */
export const labelText = (cell: Cell | undefined): string =>
  cell === undefined || cell.type === 'error' || cell.type === 'empty'
    ? ''
    : trimmed(String(cell.type === 'number' ? cell.raw : cell.value).slice(0, longest))
        .replace(/\s*[\r\n]+\s*/g, '')
        .replace(/\s+/g, ' ')
        .replace(spacedHan, '')

/** One past the rightmost column of these ranges. */
export const widthOfRanges = (ranges: readonly Range[]): number => ranges.reduce((most, { right }) => Math.max(most, right + 1), 0)
/** One past the last column that holds something. */
export const widthOfRows = (rows: readonly Row[]): number => rows.reduce((most, { cells }) => Math.max(most, cells.length), 0)

/** More places than any header has; what lies beyond is looked up as if it were not merged. */
const mostMerged = 1_000_000

/** Which range covers a place, inside the rows and columns that are read. */
function placesOf(merges: readonly Range[], first: number, last: number): Map<number, Range> {
  const places = new Map<number, Range>()
  for (const range of merges) {
    for (let row = Math.max(first, range.top); row <= Math.min(last, range.bottom); row += 1) {
      for (let column = range.left; column <= Math.min(limits.columns, range.right); column += 1) {
        if (places.size >= mostMerged) return places
        places.set(row * 2048 + column, range)
      }
    }
  }
  return places
}

/** Looks cells up through merges: `at(row, column)` gives the merged cell's text and the range it covers. */
export function labelGrid(rows: readonly Row[], merges: readonly Range[]) {
  const byNumber = new Map(rows.map((row) => [row.number, row]))
  const places = placesOf(merges, rows[0]?.number ?? 1, rows.at(-1)?.number ?? 0)
  const own = (row: number, column: number) => labelText(byNumber.get(row)?.cells[column])
  function at(row: number, column: number): { text: string; range?: Range } {
    const range = places.get(row * 2048 + column)
    return range ? { text: own(range.top, range.left), range } : { text: own(row, column) }
  }
  return { at, own, row: (number: number) => byNumber.get(number) }
}
export type LabelGrid = ReturnType<typeof labelGrid>
