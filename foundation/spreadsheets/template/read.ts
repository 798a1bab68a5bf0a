/** A department's own workbook, read as a layout that is kept. */
import { kindOf } from '../kind.ts'
import { labelGrid, widthOfRanges, widthOfRows } from '../labels.ts'
import { limits } from '../limits.ts'
import { asWorkbook } from '../change/as-workbook.ts'
import { openSheet, openWorkbookZip } from '../open.ts'
import { readFrame } from '../sheet-frame.ts'
import { sheetRows } from '../sheet-rows.ts'
import { readSharedStrings } from '../shared-strings.ts'
import { readDateStyles } from '../styles.ts'
import type { Row, Template, TemplateSheet } from '../types.ts'
import { readWorkbook, type SheetPart } from '../workbook.ts'
import type { Zip } from '../zip.ts'
import { inputCells } from './inputs.ts'
import { shapeOf } from './shape.ts'

/** A layout is at the start of a sheet; what stands further below is data that nobody wants to keep. */
const mostRows = 2000

/** .xls and .csv become a .xlsx first: keep these bytes, they are what is filled later. */
export async function templateBytes(name: string, bytes: Uint8Array): Promise<Uint8Array> {
  return kindOf(name, bytes) === 'xlsx' ? bytes : asWorkbook(await openSheet(name, bytes))
}

async function readSheet(zip: Zip, { place, name, hidden, part }: SheetPart, tables: Parameters<typeof sheetRows>[2]): Promise<TemplateSheet> {
  const { merges, hiddenColumns, widths } = await readFrame(zip, part)
  const rows: Row[] = []
  for await (const row of sheetRows(zip, part, tables)) if (rows.push(row) >= mostRows) break
  const grid = labelGrid(rows, merges)
  const { shape, header, footer } = shapeOf(rows, grid, merges, hiddenColumns)
  const byCells = widthOfRows(rows)
  const byMerges = widthOfRanges(merges)
  // a form without lines has its last blank right of its last label
  const width = Math.min(limits.columns, Math.max(byCells, byMerges) + (shape === 'form' && !header && byCells >= byMerges ? 1 : 0))
  const closing = new Set(footer)
  return {
    place,
    name,
    hidden,
    shape,
    ...(header && { header }),
    ...(shape === 'table' && header && { dataStart: header.last + 1 }),
    footer: footer.map(({ number, cells }) => ({
      row: number,
      text: cells
        .map((_, column) => grid.own(number, column))
        .filter(Boolean)
        .join(' '),
    })),
    inputs:
      shape === 'form'
        ? inputCells(
            rows.filter((row) => !closing.has(row)),
            grid,
            width,
            header,
          )
        : [],
    merges,
    widths,
  }
}

/** Refuses as openSheet does. Every sheet is read, hidden ones too. */
export async function readTemplate(name: string, bytes: Uint8Array): Promise<Template> {
  const zip = await openWorkbookZip(name.replace(/\.(xls|csv)$/i, '.xlsx'), await templateBytes(name, bytes))
  const workbook = await readWorkbook(zip)
  const strings = await readSharedStrings(zip, workbook.strings)
  const styles = await readDateStyles(zip, workbook.styles)
  const sheets: TemplateSheet[] = []
  for (const sheet of workbook.sheets) sheets.push(await readSheet(zip, sheet, { strings, styles, dates: workbook.dates }))
  return { sheets }
}
