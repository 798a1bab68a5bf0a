/** Writing a .csv for Excel: UTF-8 with a byte order mark, lines ended the Windows way, dangerous texts disarmed. */
import { Readable } from 'node:stream'
import { guarded } from '../csv-text.ts'
import type { Rows, Written, WrittenColumn } from '../types.ts'
import { inPieces } from './sheet-xml.ts'

function textOf(value: Written): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return guarded(value)
  if (typeof value === 'boolean') return value ? '是' : '否'
  return typeof value === 'number' ? String(value) : value.date
}

const quoted = (text: string) => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const line = (values: readonly Written[]) => `${values.map((value) => quoted(textOf(value))).join(',')}\r\n`

async function* lines({ columns, rows, above }: CsvToWrite) {
  yield '\ufeff'
  for (const text of above ?? []) yield line([text])
  yield line(columns.map(({ label }) => label))
  for await (const values of rows) yield line(values)
}

/** `above`: lines before the header (a watermark, a title). */
export type CsvToWrite = { columns: readonly WrittenColumn[]; rows: Rows<readonly Written[]>; above?: readonly string[] }

/** A .csv as a stream of bytes. Reading it back with `openSheet` gives the same texts. */
export const writeCsv = (asked: CsvToWrite): Readable => Readable.from(inPieces(lines(asked)), { highWaterMark: 2 })
