/** Faults given back in the person's own workbook: the cells red, a comment on each, and a column that lists them row by row. */
import type { Readable } from 'node:stream'
import { asWorkbook } from './change/as-workbook.ts'
import { faultColumn } from './change/fault-column.ts'
import { faultParts } from './change/fault-parts.ts'
import { changedWorkbook } from './change/workbook-parts.ts'
import { chooseSheet, type Asked } from './choose.ts'
import { kindOf } from './kind.ts'
import { openSheet, openWorkbookZip } from './open.ts'
import type { CellFault } from './types.ts'
import { readWorkbook } from './workbook.ts'

/**
 * A .xlsx comes back as it was, with the faults in it; of a .xls or .csv the sheet that was read comes back as a .xlsx with its rows where
 * they were. `name` is the file's name to give back. Refuses as openSheet does. Rows from 1, columns from 0.
 */
export async function annotateErrors(
  name: string,
  bytes: Uint8Array,
  faults: readonly CellFault[],
  { sheet }: { sheet?: Asked } = {},
): Promise<{ name: string; stream: Readable }> {
  const kind = kindOf(name, bytes)
  const given = name.replace(/\.[0-9a-z]+$/i, '.xlsx')
  const file = kind === 'xlsx' ? bytes : await asWorkbook(await openSheet(name, bytes, { sheet }))
  const zip = await openWorkbookZip(given, file)
  const workbook = await readWorkbook(zip)
  const chosen = chooseSheet(given, workbook.sheets, kind === 'xlsx' ? sheet : undefined)
  const column = await faultColumn(await openSheet(given, file, { sheet: chosen.place }))
  const { changes, last } = await faultParts(zip, workbook, chosen.part, faults, column)
  return { name: given, stream: changedWorkbook(zip, changes, last) }
}
