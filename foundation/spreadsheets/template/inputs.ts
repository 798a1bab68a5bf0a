/** The cells of a form that wait for a value, each with the labels that say what belongs there. */
import { levelMark } from '../header.ts'
import type { LabelGrid } from '../labels.ts'
import { referenceOf } from '../letters.ts'
import type { Header, InputCell, Row } from '../types.ts'

const most = 5000

/** A number on the way to the label is a code. */
const isCode = (text: string) => /^[\d.]+$/.test(text)

/**
 * Under a header every blank of a labelled row is asked; without one, the blank right of each label. A merged blank counts once, by its first
 * cell. `width` in columns.
 */
export function inputCells(rows: readonly Row[], grid: LabelGrid, width: number, header: Header | undefined): InputCell[] {
  const found: InputCell[] = []
  const columns = new Map(header?.columns.map(({ index, label }) => [index, label]))
  for (const { number, cells } of rows) {
    // a single text over several columns is a title
    if (header ? number <= header.last : cells.filter(Boolean).length === 1 && (grid.at(number, 0).range?.right ?? 0) > 0 && cells[0]) continue
    let beside = ''
    let left = ''
    for (let column = 0; column < width && found.length < most; column += 1) {
      const { text, range } = grid.at(number, column)
      if (range && (range.top !== number || range.left !== column)) continue
      const above = columns.get(column) ?? ''
      if (text === '' && (header ? above !== '' && left !== '' : beside !== '')) {
        const label = header ? [left, above].filter(Boolean).join(levelMark) : left
        found.push({ row: number, column, reference: referenceOf(number, column), left, above, label: label.replace(/[:：]$/, '') })
      }
      beside = text
      if (text !== '' && !isCode(text)) left = text
      column = Math.max(column, range?.right ?? column)
    }
  }
  return found
}
