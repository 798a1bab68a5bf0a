/** The department's own workbook with values in it: cells of a form in their places, rows of a table streamed below the header. */
import type { Readable } from 'node:stream'
import { patching } from '../change/patch.ts'
import { rewriteText } from '../change/rewrite.ts'
import { changedWorkbook, type Changes } from '../change/workbook-parts.ts'
import { chooseSheet, type Asked } from '../choose.ts'
import { letterOf, mostRows } from '../letters.ts'
import { openWorkbookZip } from '../open.ts'
import { readDateStyles } from '../styles.ts'
import type { Rows, Written } from '../types.ts'
import { readWorkbook } from '../workbook.ts'
import { styledXml } from '../write/cell.ts'
import { filledPlan } from './plan.ts'
import { templateBytes } from './read.ts'
import { aroundRows, rowPattern } from './rows.ts'
import type { Shift } from './shift.ts'

export type FilledCell = { row: number; column: number; value: Written }
export type Filling = {
  sheet?: Asked
  /** Places as in the empty template: rows from 1, columns from 0. */
  cells?: readonly FilledCell[]
  /** `start`: dataStart of the template; `end`: the row of its first footer line, undefined where there is none. Values stand by column from 0. */
  table?: { start: number; end?: number; rows: Rows<readonly Written[]> }
  /** Put at the head of every printed page. */
  watermark?: string
}

function withCells(
  name: string,
  part: string,
  xml: string,
  cells: readonly FilledCell[],
  showsDates: (style: number | undefined) => boolean,
  watermark: string | undefined,
): string {
  const byRow = Map.groupBy(cells, ({ row }) => row)
  const hooks = patching({
    at: (row, column) => byRow.get(row)?.find((cell) => cell.column === column),
    wanted: (row) => [...new Set(byRow.get(row)?.map(({ column }) => column))].toSorted((a, b) => a - b),
    rows: [...byRow.keys()].toSorted((a, b) => a - b),
    showsDates,
  })
  return rewriteText({ name, part }, filledPlan.sheet({ name, part }, xml, watermark), hooks)
}

/** Refuses as openSheet does. Pictures and comments below the data stay where they were. */
export async function fillTemplate(name: string, bytes: Uint8Array, { sheet, cells = [], table, watermark }: Filling): Promise<Readable> {
  const zip = await openWorkbookZip(name.replace(/\.(xls|csv)$/i, '.xlsx'), await templateBytes(name, bytes))
  const workbook = await readWorkbook(zip)
  const { part, name: sheetName } = chooseSheet(name, workbook.sheets, sheet)
  const dates = await readDateStyles(zip, workbook.styles)
  const showsDates = (style: number | undefined) => style !== undefined && dates[style]?.grain !== undefined
  const xml = withCells(name, part, await zip.text(part), cells, showsDates, watermark)
  let shift: Shift = { start: 0, end: 0, by: 0 }
  async function* filled(): AsyncGenerator<string, void, undefined> {
    if (!table) return void (yield xml)
    const source = { name, part }
    const { styles, attributes, last } = rowPattern(source, xml, table.start)
    const end = Math.max(table.start, table.end ?? last + 1)
    shift = { start: table.start, end, by: 0 }
    yield aroundRows(source, xml, shift, 0)[0]
    const letters: string[] = []
    let count = 0
    for await (const values of table.rows) {
      const row = table.start + count
      if (row > mostRows) throw new RangeError(`a sheet holds ${mostRows} rows`)
      let inner = ''
      for (let column = 0; column < Math.max(values.length, styles.length); column += 1) {
        inner += styledXml(`${(letters[column] ??= letterOf(column))}${row}`, values[column], styles[column], showsDates(styles[column]))
      }
      yield `<row r="${row}"${attributes}>${inner}</row>`
      count += 1
    }
    shift.by = Math.max(0, count - (end - table.start))
    yield aroundRows(source, xml, shift, count)[1]
  }
  const plan = async () => filledPlan.workbook({ name, part: workbook.part }, await zip.text(workbook.part), sheetName, shift)
  const changes: Changes = new Map<string, (() => AsyncIterable<string>) | (() => Promise<string>)>([
    [part, filled],
    [workbook.part, plan],
  ])
  return changedWorkbook(zip, changes, [workbook.part])
}
