/** A .xls or .csv as a .xlsx of its one sheet, every cell where it was, with what it was. */
import { buffer } from 'node:stream/consumers'
import { referenceOf } from '../letters.ts'
import type { Cell, OpenedSheet } from '../types.ts'
import { cellXml } from '../write/cell.ts'
import { declaration, fixedParts, main, sheetNameOf, workbookPart } from '../write/parts.ts'
import { inPieces } from '../write/sheet-xml.ts'
import { zipStream } from '../write/zip-stream.ts'

function written(reference: string, cell: Cell): string {
  // a number stays the number it was: as a text, its lost digits would look as if they had been typed
  if (cell.type === 'number') return `<c r="${reference}"><v>${cell.value}</v></c>`
  if (cell.type === 'date') return cellXml(reference, cell.time ? `${cell.value} ${cell.time}` : { date: cell.value })
  return cellXml(reference, cell.value)
}

async function* sheetOf(opened: OpenedSheet) {
  yield `${declaration}<worksheet xmlns="${main}"><sheetData>`
  for await (const { number, hidden, cells } of opened.rows()) {
    const inner = cells.map((cell, column) => (cell ? written(referenceOf(number, column), cell) : ''))
    yield `<row r="${number}"${hidden ? ' hidden="1"' : ''}>${inner.join('')}</row>`
  }
  const merges = opened.merges.map(({ top, left, bottom, right }) => `<mergeCell ref="${referenceOf(top, left)}:${referenceOf(bottom, right)}"/>`)
  yield `</sheetData>${merges.length > 0 ? `<mergeCells>${merges.join('')}</mergeCells>` : ''}</worksheet>`
}

export async function asWorkbook(opened: OpenedSheet): Promise<Buffer> {
  const plan = workbookPart(sheetNameOf(opened.sheet.name))
  const parts = Object.entries({ ...fixedParts, 'xl/workbook.xml': plan }).map(([name, content]) => ({ name, content }))
  return buffer(zipStream([...parts, { name: 'xl/worksheets/sheet1.xml', content: () => inPieces(sheetOf(opened)) }]))
}
