/** The tables of a .docx while its XML goes by: cells merged over columns or rows count in each; a table within a cell is part of its text. */
import type { Attributes } from '../spreadsheets/xml.ts'
import { linesOfTable, type Row } from './table.ts'

type Table = {
  rows: { cells: string[]; head: boolean }[]
  cell: string[]
  span: number
  /** Goes on from the row above. */ merged: boolean
}

/** No page is wider; a file may claim a million. */
const mostColumns = 60

const valueOf = (attributes: Attributes) => attributes['w:val'] ?? attributes['val']
const isOff = (value: string | undefined) => value === '0' || value === 'false' || value === 'off'

function closeCell(table: Table): void {
  const row = table.rows.at(-1)
  if (!row) return
  const above = table.rows.at(-2)?.cells[row.cells.length]
  const text = table.cell.filter((line) => line.trim() !== '').join('\n')
  const said = table.merged && text === '' ? (above ?? '') : text
  for (let column = 0; column < table.span && row.cells.length < mostColumns; column += 1) row.cells.push(said)
}

/** `onTable` gets the lines of each outermost table when it ends. */
export function openTables(onTable: (lines: string[]) => void) {
  const open: Table[] = []
  return {
    open(element: string, attributes: Attributes): void {
      if (element === 'tbl') open.push({ rows: [], cell: [], span: 1, merged: false })
      const table = open.at(-1)
      if (!table) return
      if (element === 'tr') table.rows.push({ cells: [], head: false })
      if (element === 'tc') Object.assign(table, { cell: [], span: 1, merged: false })
      if (element === 'gridSpan') table.span = Math.min(mostColumns, Math.max(1, Number.parseInt(valueOf(attributes) ?? '1', 10) || 1))
      if (element === 'vMerge') table.merged = valueOf(attributes) !== 'restart'
      const row = table.rows.at(-1)
      if (element === 'tblHeader' && row) row.head = !isOff(valueOf(attributes))
    },
    close(element: string): void {
      const table = open.at(-1)
      if (!table) return
      if (element === 'tc') closeCell(table)
      if (element !== 'tbl') return
      open.pop()
      const lines = linesOfTable(table.rows satisfies Row[])
      const outer = open.at(-1)
      if (outer) outer.cell.push(...lines)
      else onTable(lines)
    },
    /** True where the paragraph stood in a table, which keeps it. */
    take(paragraph: string): boolean {
      open.at(-1)?.cell.push(paragraph)
      return open.length > 0
    },
  }
}
