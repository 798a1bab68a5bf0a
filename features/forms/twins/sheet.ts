/** The heads of an attached spreadsheet, read with a narrow purse: few sheets, few rows, and nothing that is not plain. */
import { findHeader } from '../../../foundation/spreadsheets/header.ts'
import { openSheet } from '../../../foundation/spreadsheets/open.ts'
import type { Row } from '../../../foundation/spreadsheets/types.ts'

export type Heads = { label: string; path: readonly string[] }[]
/** Of each sheet the heads of its table, and every short text for a form of labelled cells. */
export type SheetHeads = { table: Heads; texts: Heads }

const sheetsRead = 5
const rowsRead = 60
const columnsRead = 300

function textsOf(rows: readonly Row[]): Heads {
  const texts = rows.flatMap(({ cells }) =>
    cells.slice(0, columnsRead).flatMap((cell) => (cell?.type === 'text' && cell.value.trim().length >= 2 && cell.value.length <= 40 ? [cell.value] : [])),
  )
  return [...new Set(texts)].slice(0, columnsRead).map((label) => ({ label, path: [] }))
}

/** Refuses what foundation/spreadsheets refuses. */
export async function headsOf(name: string, bytes: Uint8Array): Promise<SheetHeads[]> {
  const first = await openSheet(name, bytes)
  const found: SheetHeads[] = []
  for (const { place } of first.sheets.slice(0, sheetsRead)) {
    const opened = place === first.sheet.place ? first : await openSheet(name, bytes, { sheet: place })
    const rows: Row[] = []
    for await (const row of opened.rows()) {
      rows.push(row)
      if (rows.length >= rowsRead) break
    }
    const header = findHeader(rows, opened)
    const columns = header?.columns.slice(0, columnsRead) ?? []
    found.push({ table: columns.map(({ label, path }) => ({ label: path.at(-1) ?? label, path: path.slice(0, -1) })), texts: textsOf(rows) })
  }
  return found
}
