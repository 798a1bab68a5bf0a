/** Writing a workbook of one sheet, streamed. */
import type { Readable } from 'node:stream'
import { letterOf } from '../letters.ts'
import { fixedParts, sheetNameOf, workbookPart } from './parts.ts'
import { inPieces, sheetXml, type SheetAsked } from './sheet-xml.ts'
import { zipStream, type Part } from './zip-stream.ts'

export type SheetToWrite = Omit<SheetAsked, 'pageHead'> & {
  sheet: string
  /** Who took it out, when and for what: at the head of every printed page, and with `watermarkRow` in the first row, too. */
  watermark?: string
  watermarkRow?: boolean
}

/**
 * A .xlsx as a stream of bytes (`Readable.toWeb` for the web), with at most some megabytes in memory however many the rows are. Strings are
 * always text, so that no cell becomes a formula and no long number loses digits; the header is frozen and repeated, the print area set.
 */
export function writeSheet({ sheet, watermark, watermarkRow = false, above = [], columns, rows }: SheetToWrite): Readable {
  const name = sheetNameOf(sheet)
  const lines = watermarkRow && watermark ? [watermark, ...above] : above
  const header = lines.length + 1
  let last = header
  const asked = { columns, rows, above: lines, pageHead: watermark }
  const sheetPieces = () => inPieces(sheetXml(asked, (row) => void (last = row)))
  async function* plan() {
    const right = letterOf(Math.max(0, columns.length - 1))
    yield Buffer.from(workbookPart(name, { area: `$A$1:$${right}$${last}`, titles: `$1:$${header}` }))
  }
  const parts: Part[] = Object.entries(fixedParts).map(([part, content]) => ({ name: part, content }))
  return zipStream([...parts, { name: 'xl/worksheets/sheet1.xml', content: sheetPieces }, { name: 'xl/workbook.xml', content: plan }])
}
