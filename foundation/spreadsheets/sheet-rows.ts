/** The rows of one sheet of a .xlsx, read in pieces: a row lives only as long as the caller keeps it. */
import { booleanCell, errorCell, isoCell, numberCell, textCell, unstoredFormula } from './cells.ts'
import { brokenFile, tooWide } from './faults.ts'
import type { Refusal } from '../refusal.ts'
import type { DateFormat } from './formats.ts'
import { columnOf, letterOf, mostColumns, mostRows } from './letters.ts'
import { limits } from './limits.ts'
import type { DateSystem } from './serials.ts'
import { textGatherer } from './shared-strings.ts'
import type { Cell, Row } from './types.ts'
import { readXml, unescapeExcel, type Attributes } from './xml.ts'
import type { Zip } from './zip.ts'

export type CellTables = { strings: readonly string[]; styles: readonly (DateFormat | undefined)[]; dates: DateSystem }
type StoredCell = { column: number; type: string | undefined; style: number; value: string | undefined; formula: boolean; inline: string | undefined }

function cellOf(stored: StoredCell, { strings, styles, dates }: CellTables, broken: () => Refusal): Cell | undefined {
  const { type, value = '', formula } = stored
  if (type === 'inlineStr') return stored.inline ? textCell(stored.inline, formula) : undefined
  // a formula that gives an empty text has a value: nothing
  if (value === '') return formula && stored.value === undefined ? unstoredFormula() : undefined
  if (type === 's') {
    const text = strings[Number(value)]
    if (text === undefined) throw broken()
    return text === '' ? undefined : textCell(text, formula)
  }
  if (type === 'str') return textCell(unescapeExcel(value), formula)
  if (type === 'b') return booleanCell(value === '1' || value === 'true', formula)
  if (type === 'e') return errorCell(value, formula)
  if (type === 'd') return isoCell(value, formula)
  const number = Number(value)
  return Number.isFinite(number) && value.trim() !== '' ? numberCell(value.trim(), number, styles[stored.style], dates, formula) : textCell(value, formula)
}

/** Rows with at least one value, ascending. Refuses SPREADSHEET_BROKEN, SPREADSHEET_TOO_WIDE, SPREADSHEET_UNSAFE_XML. */
export async function* sheetRows(zip: Zip, part: string, tables: CellTables): AsyncGenerator<Row, void, undefined> {
  const name = zip.name
  const ready: Row[] = []
  const broken = () => brokenFile(name, part)
  const gather = textGatherer(broken)
  let number = 0
  let hidden = false
  let cells: (Cell | undefined)[] = []
  let cell: StoredCell | undefined
  let column = -1
  let value: string | undefined
  let inside = false

  function openRow({ r, hidden: isHidden, ht }: Attributes) {
    const next = r === undefined ? number + 1 : Number(r)
    if (!(next > number && next <= mostRows)) throw broken()
    number = next
    hidden = isHidden === '1' || isHidden === 'true' || ht === '0'
    cells = []
    column = -1
  }
  function openCell({ r, t, s }: Attributes) {
    const next = r === undefined ? column + 1 : columnOf(r)
    if (!(next > column && next < mostColumns)) throw broken()
    column = next
    cell = { column, type: t, style: s === undefined ? 0 : Number(s), value: undefined, formula: false, inline: undefined }
  }
  function closeCell() {
    if (!cell) return
    const made = cellOf(cell, tables, broken)
    if (made) {
      if (column >= limits.columns) throw tooWide(name, number, letterOf(column), limits.columns)
      while (cells.length < column) cells.push(undefined)
      cells.push(made)
    }
    cell = undefined
  }

  const events = {
    open(element: string, attributes: Attributes) {
      if (element === 'c') openCell(attributes)
      else if (element === 'v') {
        value = ''
        inside = true
      } else if (element === 'row') openRow(attributes)
      else if (element === 'f' && cell) cell.formula = true
      else gather.open(element)
    },
    text(piece: string) {
      if (inside) {
        value += piece
        if ((value?.length ?? 0) > limits.cellText) throw broken()
      } else if (cell) gather.text(piece)
    },
    close(element: string) {
      if (element === 'c') closeCell()
      else if (element === 'v') {
        inside = false
        if (cell) cell.value = value
      } else if (element === 'row') {
        if (cells.length > 0) ready.push({ number, hidden, cells })
      } else if (element === 'is' && cell) cell.inline = gather.take()
      else gather.close(element)
    },
  }
  yield* readXml({ name, part }, zip.read(part), events, () => ready.splice(0))
}
