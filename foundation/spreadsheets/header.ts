/** Finding the header of a table: below its title lines, over one or more rows, joined where it is merged. */
import { headerRows, type HeaderRows } from './header-rows.ts'
import { labelGrid, widthOfRanges, widthOfRows, type LabelGrid } from './labels.ts'
import { letterOf } from './letters.ts'
import { limits } from './limits.ts'
import type { Header, HeaderColumn, Range, Row } from './types.ts'
import { faultWords } from './words.ts'

export const levelMark = '／'

function pathOf({ at, own }: LabelGrid, column: number, { first, labels, gaps }: HeaderRows): string[] {
  const path: string[] = []
  let before: Range | undefined
  for (let row = first; row <= labels; row += 1) {
    const { text, range } = at(row, column)
    if (text !== '' && (range === undefined || range !== before)) path.push(text)
    else if (gaps && row === first && own(first + 1, column) !== '') path.push(leftOf(own, first, column))
    before = range
  }
  return path.filter(Boolean)
}

function leftOf(own: LabelGrid['own'], row: number, column: number): string {
  let at = column
  while (at > 0 && own(row, at) === '') at -= 1
  return own(row, at)
}

/**
 * `rows`: the first ones of the sheet (about 50 are enough, some of them data). undefined where no row looks like a header.
 * The column in which an earlier import returned its faults is left out.
 */
export function findHeader(
  rows: readonly Row[],
  { merges = [], hiddenColumns = [] }: { merges?: readonly Range[]; hiddenColumns?: readonly number[] } = {},
): Header | undefined {
  const grid = labelGrid(rows, merges)
  const found = headerRows(rows, grid)
  if (!found) return undefined
  const { first, last } = found
  const width = Math.min(limits.columns, Math.max(widthOfRows(rows), widthOfRanges(merges.filter(({ top }) => top >= first && top <= last))))
  const columns: HeaderColumn[] = []
  const unlabelled: string[] = []
  const ours: readonly string[] = faultWords.column
  for (let index = 0; index < width; index += 1) {
    const path = pathOf(grid, index, found)
    const letter = letterOf(index)
    if (path.length > 0) {
      const label = path.join(levelMark)
      if (!ours.includes(label)) columns.push({ index, letter, label, path, hidden: hiddenColumns.includes(index) })
    } else if (rows.some(({ number, cells }) => number > last && cells[index] !== undefined)) unlabelled.push(letter)
  }
  const byLabel = Map.groupBy(columns, ({ label }) => label)
  const duplicates = [...byLabel].filter(([, same]) => same.length > 1).map(([label, same]) => ({ label, letters: same.map(({ letter }) => letter) }))
  const titles = rows
    .filter(({ number }) => number < first)
    .map(({ number, cells }) =>
      cells
        .map((_, column) => grid.own(number, column))
        .filter(Boolean)
        .join(' '),
    )
  return { first, last, titles: titles.filter(Boolean), columns, duplicates, unlabelled }
}
