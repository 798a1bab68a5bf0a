/** A .csv: one sheet, every cell a text. */
import { Readable } from 'node:stream'
import { setImmediate as pause } from 'node:timers/promises'
import { parse, CsvError } from 'csv-parse'
import { isRoundedLong, unguarded } from './csv-text.ts'
import { decoded, encodingOf } from './encoding.ts'
import { openQuote, tooWide, unknownEncoding } from './faults.ts'
import { letterOf } from './letters.ts'
import { limits } from './limits.ts'
import type { Cell, OpenedSheet, Row } from './types.ts'

function delimiterOf(text: string): string {
  const first = (text.split(/\r?\n|\r/, 1)[0] ?? '').replace(/"[^"]*"/g, '')
  const count = (mark: string) => first.split(mark).length
  return [',', '\t', ';'].toSorted((a, b) => count(b) - count(a))[0] ?? ','
}

function cellOf(text: string): Cell | undefined {
  if (text === '') return undefined
  const cell: Cell = { type: 'text', value: unguarded(text), raw: text }
  if (isRoundedLong(text)) cell.lostPrecision = true
  return cell
}

function rowOf(name: string, number: number, record: readonly string[]): Row | undefined {
  const last = record.findLastIndex((text) => text !== '')
  if (last < 0) return undefined
  if (last >= limits.columns) throw tooWide(name, number, letterOf(last), limits.columns)
  return { number, hidden: false, cells: record.slice(0, last + 1).map(cellOf) }
}

/** Refuses SPREADSHEET_ENCODING, and while reading SPREADSHEET_QUOTE (a quote that never ends) and SPREADSHEET_TOO_WIDE. */
export function openCsv(name: string, bytes: Uint8Array): OpenedSheet {
  const found = encodingOf(bytes)
  if (!found) throw unknownEncoding(name)
  const [start = ''] = decoded(bytes, found)
  // Excel's own first line that names the delimiter is no row
  const [line = '', named] = /^sep=(.)\r?\n/i.exec(start) ?? []
  const delimiter = named ?? delimiterOf(start)
  const sheet = { place: 0, name: 'CSV', hidden: false }
  async function* rows() {
    const parser = parse({ delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: false, max_record_size: limits.csvLine })
    const pieces = decoded(bytes, found ?? { encoding: 'utf-8', skip: 0 })
    const text = (async function* () {
      let rest = line.length
      for (const piece of pieces) {
        yield piece.slice(rest)
        rest = 0
        await pause()
      }
    })()
    let number = 0
    try {
      for await (const record of Readable.from(text, { highWaterMark: 1 }).compose(parser) as AsyncIterable<string[]>) {
        number += 1
        const row = rowOf(name, number, record)
        if (row) yield row
      }
    } catch (fault) {
      throw fault instanceof CsvError ? openQuote(name, number + 1) : fault
    }
  }
  return { kind: 'csv', encoding: found.encoding, sheets: [sheet], sheet, merges: [], hiddenColumns: [], dates: 1900, rows }
}
