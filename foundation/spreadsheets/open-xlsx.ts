/** A .xlsx: its directory, plan, styles and shared texts are read at once, its rows when they are asked for. */
import { chooseSheet, type Asked } from './choose.ts'
import { readSharedStrings } from './shared-strings.ts'
import { readFrame } from './sheet-frame.ts'
import { sheetRows, type CellTables } from './sheet-rows.ts'
import { readDateStyles } from './styles.ts'
import type { OpenedSheet } from './types.ts'
import { readWorkbook } from './workbook.ts'
import type { Zip } from './zip.ts'

export async function openXlsx(zip: Zip, asked: Asked): Promise<OpenedSheet> {
  const workbook = await readWorkbook(zip)
  const { part } = chooseSheet(zip.name, workbook.sheets, asked)
  const { merges, hiddenColumns } = await readFrame(zip, part)
  let tables: Promise<CellTables> | undefined
  const load = async (): Promise<CellTables> => ({
    strings: await readSharedStrings(zip, workbook.strings),
    styles: await readDateStyles(zip, workbook.styles),
    dates: workbook.dates,
  })
  const sheets = workbook.sheets.map(({ place, name, hidden }) => ({ place, name, hidden }))
  return {
    kind: 'xlsx',
    sheets,
    sheet: chooseSheet(zip.name, sheets, asked),
    merges,
    hiddenColumns,
    dates: workbook.dates,
    async *rows() {
      tables ??= load()
      yield* sheetRows(zip, part, await tables)
    },
  }
}
