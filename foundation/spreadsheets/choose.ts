import { noSuchSheet } from './faults.ts'
import type { SheetHead } from './types.ts'

/** A sheet by its name or its place from 0; undefined: the first that is not hidden. */
export type Asked = string | number | undefined

/** Refuses SPREADSHEET_NO_SUCH_SHEET. A workbook whose sheets are all hidden gives its first. */
export function chooseSheet<S extends SheetHead>(name: string, sheets: readonly S[], asked: Asked): S {
  const found =
    asked === undefined ? (sheets.find(({ hidden }) => !hidden) ?? sheets[0]) : sheets.find((sheet) => sheet.name === asked || sheet.place === asked)
  if (found) return found
  throw noSuchSheet(
    name,
    String(asked),
    sheets.map((sheet) => sheet.name),
  )
}
