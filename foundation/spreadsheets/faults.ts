/** The refusals of spreadsheets: one call each, so that the code and the status stand in one place. */
import { refusal } from '../refusal.ts'
import { say } from '../words.ts'
import { foundWords, spreadsheetWords as words } from './words.ts'

/** 415: no spreadsheet at all. */
export const notASpreadsheet = (name: string) => refusal('SPREADSHEET_KIND', words.kind, { status: 415, values: { name } })
/** 415: a spreadsheet, but not what its name says. */
export const wrongExtension = (name: string, found: keyof typeof foundWords) =>
  refusal('SPREADSHEET_EXTENSION', words.extension, { status: 415, values: { name, found: say(foundWords[found]) } })
/** 415: a workbook inside an archive. */
export const zippedWorkbook = (name: string) => refusal('SPREADSHEET_ZIPPED', words.zipped, { status: 415, values: { name } })
export const emptyFile = (name: string) => refusal('SPREADSHEET_EMPTY', words.empty, { status: 422, values: { name } })
export const encryptedWorkbook = (name: string) => refusal('SPREADSHEET_ENCRYPTED', words.encrypted, { status: 422, values: { name } })
export const macroWorkbook = (name: string) => refusal('SPREADSHEET_MACROS', words.macros, { status: 422, values: { name } })
/** 422: a zip, an XML part or a record that ends too early or contradicts itself; `where` names it. */
export const brokenFile = (name: string, where: string) => refusal('SPREADSHEET_BROKEN', words.broken, { status: 422, values: { name, where } })
export const unsafeXml = (name: string, where: string) => refusal('SPREADSHEET_UNSAFE_XML', words.unsafe, { status: 422, values: { name, where } })
/** 413: would unpack to far more than it says or than anyone needs. */
export const bomb = (name: string, where: string) => refusal('SPREADSHEET_BOMB', words.bomb, { status: 413, values: { name, where } })
export const tooLarge = (name: string, kind: string, limit: number, size: number) =>
  refusal('SPREADSHEET_TOO_LARGE', words.large, {
    status: 413,
    values: { name, kind, limit: Math.round(limit / 1048576), size: Math.ceil(size / 1048576) },
  })
export const tooMuchText = (name: string, limit: number) =>
  refusal('SPREADSHEET_TOO_MUCH_TEXT', words.strings, { status: 413, values: { name, limit: limit / 10_000 } })
export const tooWide = (name: string, row: number, letter: string, limit: number) =>
  refusal('SPREADSHEET_TOO_WIDE', words.wide, { status: 422, values: { name, row, letter, limit } })
export const noSuchSheet = (name: string, sheet: string, sheets: readonly string[]) =>
  refusal('SPREADSHEET_NO_SUCH_SHEET', words.sheetMissing, { status: 422, values: { name, sheet, sheets: sheets.join('、') }, details: { sheets } })
export const noSheet = (name: string) => refusal('SPREADSHEET_NO_SHEET', words.noSheet, { status: 422, values: { name } })
export const unknownEncoding = (name: string) => refusal('SPREADSHEET_ENCODING', words.encoding, { status: 422, values: { name } })
export const openQuote = (name: string, row: number) => refusal('SPREADSHEET_QUOTE', words.quote, { status: 422, values: { name, row } })
