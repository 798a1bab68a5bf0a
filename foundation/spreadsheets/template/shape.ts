/** Telling a table (a header, room below) from a form (labels with blanks beside them). */
import { findHeader } from '../header.ts'
import { widthOfRanges, widthOfRows, type LabelGrid } from '../labels.ts'
import type { Header, Range, Row } from '../types.ts'

const textsOf = (row: Row) => row.cells.filter((cell) => cell && cell.type !== 'empty')
/** 填表人：… and remarks stand below a table. */
const isClosing = (row: Row) =>
  textsOf(row).length === 1 || textsOf(row).some((cell) => cell?.type === 'text' && /[:：]|^(注|说明|备注|合计|总计)/.test(cell.value.trim()))

/** Labels of this row with a blank directly right of them, inside the used width. */
function blanksBeside({ at }: LabelGrid, row: Row, width: number): { labels: number; blanks: number } {
  let [labels, blanks] = [0, 0]
  for (let column = 0; column < width;) {
    const { text, range } = at(row.number, column)
    const next = (range?.right ?? column) + 1
    if (text !== '') {
      labels += 1
      if (next >= width || at(row.number, next).text === '') blanks += 1
    }
    column = next
  }
  return { labels, blanks }
}

export type Shape = { shape: 'table' | 'form' | 'empty'; header?: Header; footer: readonly Row[] }

export function shapeOf(rows: readonly Row[], grid: LabelGrid, merges: readonly Range[], hiddenColumns: readonly number[]): Shape {
  if (rows.length === 0) return { shape: 'empty', footer: [] }
  const header = findHeader(rows, { merges, hiddenColumns })
  const top = header && rows.find(({ number }) => number === header.first)
  if (!header || !top) return { shape: 'form', footer: [] }
  const width = Math.max(widthOfRows(rows), widthOfRanges(merges))
  const { labels, blanks } = blanksBeside(grid, top, width)
  // the last label of a header has nothing beside it either
  if (header.first === header.last && blanks > 1 && blanks * 2 >= labels) return { shape: 'form', footer: [] }
  if (header.columns.length < 2 && rows.length > 1) return { shape: 'form', footer: [] }
  const below = rows.filter(({ number }) => number > header.last)
  const closing = below.length - below.toReversed().findIndex((row) => !isClosing(row))
  const footer = below.every(isClosing) ? below : below.slice(closing)
  const body = below.slice(0, below.length - footer.length)
  const partly = body.some((row) => header.columns.some(({ index }) => row.cells[index] === undefined))
  return partly ? { shape: 'form', header, footer } : { shape: 'table', header, footer }
}
