/** The XML of a sheet, in pieces of about 64 kB, while its rows come in. */
import { letterOf, mostRows, referenceOf } from '../letters.ts'
import type { Rows, Written, WrittenColumn } from '../types.ts'
import { escapeXml } from '../xml.ts'
import { cellXml, textXml } from './cell.ts'
import { declaration, main, styles } from './parts.ts'

const piece = 65_536

export type SheetAsked = {
  columns: readonly WrittenColumn[]
  rows: Rows<readonly Written[]>
  /** Lines above the header, each in a row of its own: title, unit, watermark. */
  above?: readonly string[]
  /** Printed at the head of every page. */
  pageHead?: string
}

/** Characters of the default font; a Chinese character takes two. */
export const widthOf = ({ label, width }: WrittenColumn): number =>
  width ??
  Math.min(
    40,
    Math.max(
      9,
      [...label].reduce((sum, mark) => sum + (mark > '\u2e80' ? 2 : 1), 2),
    ),
  )

function before({ columns, above = [] }: SheetAsked): string {
  const frozen = above.length + 1
  const cols = columns.map((column, at) => `<col min="${at + 1}" max="${at + 1}" width="${widthOf(column)}" customWidth="1"/>`)
  const lines = above.map((text, at) => `<row r="${at + 1}">${textXml(referenceOf(at + 1, 0), text, styles.note)}</row>`)
  const heading = columns.map(({ label }, at) => textXml(referenceOf(frozen, at), label, styles.heading))
  return `${declaration}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${cols.length > 0 ? `<cols>${cols.join('')}</cols>` : ''}<sheetData>${lines.join('')}<row r="${frozen}">${heading.join('')}</row>`
}

const after = (pageHead: string | undefined) =>
  `</sheetData><pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter>${pageHead ? `<oddHeader>${escapeXml(`&C${pageHead.replaceAll('&', '&&').slice(0, 200)}`)}</oddHeader>` : ''}<oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`

/** One row; '' where nothing stands in it. */
function rowXml(number: number, values: readonly Written[], letters: readonly string[]): string {
  let cells = ''
  for (let at = 0; at < values.length; at += 1) cells += cellXml(`${letters[at] ?? letterOf(at)}${number}`, values[at])
  return cells === '' ? '' : `<row r="${number}">${cells}</row>`
}

/** Gathers strings into pieces of bytes worth handing to zlib. */
export async function* inPieces(parts: Rows<string>): AsyncGenerator<Buffer, void, undefined> {
  let text = ''
  for await (const part of parts) {
    text += part
    if (text.length < piece) continue
    yield Buffer.from(text)
    text = ''
  }
  yield Buffer.from(text)
}

/** `done` is told the number of the last row. Throws beyond Excel's 1,048,576 rows: ask for fewer, or for a .csv. */
export async function* sheetXml(asked: SheetAsked, done: (lastRow: number) => void): AsyncGenerator<string, void, undefined> {
  const letters = asked.columns.map((_, at) => letterOf(at))
  let number = (asked.above?.length ?? 0) + 1
  yield before(asked)
  for await (const values of asked.rows) {
    number += 1
    if (number > mostRows) throw new RangeError(`a sheet holds ${mostRows} rows`)
    yield rowXml(number, values, letters)
  }
  yield after(asked.pageHead)
  done(number)
}
