/** What the reading, writing and template rooms of spreadsheets speak in. Rows are counted from 1, as Excel shows them; columns from 0. */
export type SpreadsheetKind = 'xlsx' | 'xls' | 'csv'
export type Encoding = 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be'

/** `place` counts from 0 in the order of the tabs. */
export type SheetHead = { place: number; name: string; hidden: boolean }

/** Inclusive on all sides; rows from 1, columns from 0. */
export type Range = { top: number; left: number; bottom: number; right: number }

/** How exact a date is. A month without a day stays a month. */
export type Grain = 'day' | 'month' | 'year'

/** What every cell carries beside its value. An absent flag means no. */
type CellFacts = {
  /** The stored text: of a number its digits as stored, of a date cell its serial, of anything else the text shown. */
  raw: string
  /** `stored`: counts by the value Excel last computed. `unstored`: a formula without a value; the cell is `empty`. */
  formula?: 'stored' | 'unstored'
  /** An integer of 16 or more digits kept as a number: Excel has already turned the last digits into zeros. */
  lostPrecision?: true
}

/** A cell that holds something. Dates are civil: 'YYYY-MM-DD', 'YYYY-MM' or 'YYYY' by grain; `time` is 'HH:MM:SS' where there is one. */
export type Cell = CellFacts &
  (
    | { type: 'text'; value: string }
    | { type: 'number'; value: number }
    | { type: 'boolean'; value: boolean }
    | { type: 'date'; value: string; grain: Grain; time?: string }
    | { type: 'error'; value: string }
    | { type: 'empty'; value: '' }
  )

/** `cells[column]`, undefined where nothing stands. Rows without any value are not given at all; `number` tells. */
export type Row = { number: number; hidden: boolean; cells: readonly (Cell | undefined)[] }

export type OpenedSheet = {
  kind: SpreadsheetKind
  /** Of a .csv; undefined for workbooks. */
  encoding?: Encoding
  sheets: readonly SheetHead[]
  /** The one that `rows` reads: as asked, else the first that is not hidden. */
  sheet: SheetHead
  merges: readonly Range[]
  /** Which day bare numbers would count from, were they dates: for readDate. */
  dates: 1900 | 1904
  /** Places from 0. */
  hiddenColumns: readonly number[]
  /** Each call reads the sheet once from the start; rows come in ascending order, and the event loop gets its turn. */
  rows: () => AsyncGenerator<Row, void, undefined>
}

export type HeaderColumn = {
  index: number
  /** A, B, … AA */
  letter: string
  /** The levels of a merged header joined: 家庭成员／姓名 */
  label: string
  path: readonly string[]
  hidden: boolean
}
export type Header = {
  /** Rows of the header itself, from 1, inclusive. */
  first: number
  last: number
  /** Lines above the header: title, unit, period. */
  titles: readonly string[]
  columns: readonly HeaderColumn[]
  /** Labels that stand over more than one column: the person must say which is which. */
  duplicates: readonly { label: string; letters: readonly string[] }[]
  /** Columns that hold data but no label. */
  unlabelled: readonly string[]
}

/** What may be written. A string is always text (an 18-digit number, `=1+1`, …). Dates go as real Excel dates of their grain. */
export type Written = string | number | boolean | null | undefined | { date: string }
export type Rows<T> = Iterable<T> | AsyncIterable<T>
/** `width` in characters of the default font (a Chinese character is two). */
export type WrittenColumn = { label: string; width?: number }

/** A cell of a form that waits for a value, with what stands left of it and above it. */
export type InputCell = { row: number; column: number; reference: string; left: string; above: string; label: string }
export type TemplateSheet = SheetHead & {
  /** `table`: a header and room for rows below. `form`: labelled cells to be filled in place. */
  shape: 'table' | 'form' | 'empty'
  header?: Header
  /** Where the first row of data goes (from 1); undefined for a form. */
  dataStart?: number
  /** Lines below the data (signature, remarks), each with its row as it stands in the empty template. */
  footer: readonly { row: number; text: string }[]
  inputs: readonly InputCell[]
  merges: readonly Range[]
  /** By column from 0, in characters; undefined where the default applies. */
  widths: readonly (number | undefined)[]
}
export type Template = { sheets: readonly TemplateSheet[] }

/** One fault of an import: rows from 1, columns from 0, a sentence that says what is wrong and what to do. */
export type CellFault = { row: number; column: number; sentence: string }
