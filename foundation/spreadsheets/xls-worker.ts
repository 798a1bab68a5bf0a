/**
 * A thread of its own for one .xls: the old format can only be read whole, which takes seconds and memory. It answers once, with the rows
 * packed small, and ends. What goes wrong inside stays inside.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { serialize } from 'node:v8'
import { read, type CellObject, type WorkSheet } from '@e965/xlsx'
import { booleanCell, errorCell, numberCell, textCell } from './cells.ts'
import { dateFormatBy } from './formats.ts'
import type { Cell, Range, Row, SheetHead } from './types.ts'

export type XlsAsked = { bytes: Uint8Array; sheet: string | number | undefined }
export type XlsHead = { sheets: SheetHead[]; chosen?: number; merges: Range[]; hiddenColumns: number[]; dates: 1900 | 1904 }
/** `packed`: some hundred rows each, as node:v8 serializes them. */
export type XlsAnswer = { head: XlsHead; packed: Uint8Array[] } | { fault: 'encrypted' | 'broken' }

const step = 300
type StoredCell = CellObject & { XF?: { numFmtId?: number } }
type DenseSheet = WorkSheet & { '!data'?: (StoredCell | undefined)[][] }

function cellOf(stored: StoredCell | undefined, dates: 1900 | 1904): Cell | undefined {
  if (!stored || stored.v === undefined || stored.v === '') return undefined
  const formula = stored.f !== undefined
  const id = stored.XF?.numFmtId
  // 27–58 are what they are in a Chinese Excel, whatever the library writes out for them
  const code = id !== undefined && id < 164 ? undefined : stored.z
  if (stored.t === 'n')
    return numberCell(String(stored.v), Number(stored.v), dateFormatBy(id ?? 0, code === undefined ? undefined : String(code)), dates, formula)
  if (stored.t === 'b') return booleanCell(stored.v === true, formula)
  if (stored.t === 'e') return errorCell(stored.w ?? '#VALUE!', formula)
  return textCell(String(stored.v), formula)
}

function* rowsOf(sheet: DenseSheet, dates: 1900 | 1904): Generator<Row> {
  for (const [at, stored] of (sheet['!data'] ?? []).entries()) {
    const cells = Array.from(stored ?? [], (cell) => cellOf(cell, dates))
    const last = cells.findLastIndex((cell) => cell !== undefined)
    if (last >= 0) yield { number: at + 1, hidden: sheet['!rows']?.[at]?.hidden === true, cells: cells.slice(0, last + 1) }
  }
}

function answer({ bytes, sheet: asked }: XlsAsked) {
  const book = read(bytes, { type: 'array', dense: true, cellFormula: true, cellNF: true, cellHTML: false, cellText: false, cellStyles: true })
  const sheets = book.SheetNames.map((name, place) => ({ place, name, hidden: (book.Workbook?.Sheets?.[place]?.Hidden ?? 0) !== 0 }))
  const ordinary = sheets.filter(({ name }) => book.Sheets[name]?.['!type'] !== 'chart')
  const chosen =
    asked === undefined ? (ordinary.find(({ hidden }) => !hidden) ?? ordinary[0]) : ordinary.find(({ name, place }) => name === asked || place === asked)
  const sheet: DenseSheet = (chosen && book.Sheets[chosen.name]) ?? {}
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r + 1, left: s.c, bottom: e.r + 1, right: e.c }))
  const hiddenColumns = (sheet['!cols'] ?? []).flatMap((column, place) => (column?.hidden ? [place] : []))
  const dates = book.Workbook?.WBProps?.date1904 ? 1904 : 1900
  const head: XlsHead = { sheets: ordinary, chosen: chosen?.place, merges, hiddenColumns, dates }
  return { head, rows: rowsOf(sheet, dates) }
}

function* packed(rows: Generator<Row>): Generator<Uint8Array> {
  let some: Row[] = []
  for (const row of rows) {
    if (some.push(row) < step) continue
    yield serialize(some)
    some = []
  }
  if (some.length > 0) yield serialize(some)
}

const send = (message: XlsAnswer) => parentPort?.postMessage(message)
try {
  const { head, rows } = answer(workerData as XlsAsked)
  send({ head, packed: [...packed(rows)] })
} catch (fault) {
  send({ fault: /password|encrypt/i.test(String(fault)) ? 'encrypted' : 'broken' })
}
