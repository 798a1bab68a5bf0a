/** Opening a spreadsheet that someone sent: .xlsx, .xls or .csv. Everything hostile is refused before it costs memory. */
import type { Asked } from './choose.ts'
import { macroWorkbook, notASpreadsheet, wrongExtension, zippedWorkbook } from './faults.ts'
import { kindOf } from './kind.ts'
import { openCsv } from './open-csv.ts'
import { openXls } from './open-xls.ts'
import { openXlsx } from './open-xlsx.ts'
import type { OpenedSheet } from './types.ts'
import { openZip, type Zip } from './zip.ts'

/** Other things that are zips, too. */
function judgeZip(name: string, { parts, has }: Zip): void {
  const any = (pattern: RegExp) => parts.some((part) => pattern.test(part))
  if (any(/vbaProject\.bin$/i)) throw macroWorkbook(name)
  if (has('xl/workbook.bin')) throw wrongExtension(name, 'xlsb')
  if (has('content.xml') && has('mimetype')) throw wrongExtension(name, 'ods')
  if (has('[Content_Types].xml') && !any(/^(word|ppt|visio)\//)) {
    if (!/\.xlsx$/i.test(name)) throw wrongExtension(name, 'xlsx')
    return
  }
  throw any(/\.(xlsx|xls|csv|et)$/i) ? zippedWorkbook(name) : notASpreadsheet(name)
}

/** The zip of a workbook, judged: the start of everything that reads or changes a .xlsx. */
export async function openWorkbookZip(name: string, bytes: Uint8Array): Promise<Zip> {
  const zip = await openZip(name, bytes)
  judgeZip(name, zip)
  return zip
}

/**
 * Opens one sheet: as asked by name or place, else the first that is not hidden. `name` is the file's name with its extension.
 * Refuses with SPREADSHEET_…: EMPTY, KIND, EXTENSION, ENCRYPTED, TOO_LARGE, ZIPPED, MACROS, BROKEN, BOMB, UNSAFE_XML, NO_SHEET,
 * NO_SUCH_SHEET, ENCODING; while reading rows also TOO_MUCH_TEXT, TOO_WIDE, QUOTE.
 */
export async function openSheet(name: string, bytes: Uint8Array, { sheet }: { sheet?: Asked } = {}): Promise<OpenedSheet> {
  const kind = kindOf(name, bytes)
  if (kind === 'csv') return openCsv(name, bytes)
  if (kind === 'xls') return openXls(name, bytes, sheet)
  return openXlsx(await openWorkbookZip(name, bytes), sheet)
}
