/** What a grid shows and what it hands to its page. Values are those of the subject store: a month without a day stays 'YYYY-MM'. */
export type CellValue = string | number | boolean | null
export type Kind = 'text' | 'number' | 'date' | 'code' | 'boolean' | 'masked' | 'calculated'
export type Grain = 'day' | 'month' | 'year'
/** `initials`: pinyin initials, so that a code is found by them. */
export type Option = { code: string; name: string; initials?: string }

/** What decides whether a typed text fits. `grain`: the finest date that is asked for; a coarser one is always accepted. */
export type Fitting = {
  kind: Kind
  options?: readonly Option[]
  grain?: Grain
  decimals?: number
  /** A sentence when the value does not fit, in the present language. */
  check?: (value: CellValue) => string | undefined
}

export type Column = Fitting & { key: string; title: string; unit?: string; width?: number; readOnly?: boolean }
export type Row = { id: string; cells: Readonly<Record<string, CellValue>> }

/** The record behind a row: its address, and going there without leaving the desk. No address: it has none yet. */
export type Opening = { href: (row: Row) => string | undefined; go: (row: Row) => void }

/** Shown with the cell: each a sentence in the present language. `locked` says why this one cell cannot be changed. */
export type About = { source?: string; disputed?: string; stale?: string; locked?: string }

/** A text that does not fit, or that was refused: it stays in the cell until mended. */
export type Typed = { text: string; sentence: string }
export type Content = { value: CellValue; typed?: Typed }
export type Change = { row: string; column: string; before: Content; after: Content }
export type Why = 'typed' | 'pasted' | 'filled' | 'cleared' | 'added' | 'undone' | 'redone'
/** One undo step. `added`: rows that came into being with it; `removed`: those an undo takes away again. */
export type Batch = { id: number; why: Why; changes: readonly Change[]; added: readonly Row[]; removed: readonly Row[]; undoes?: number }

/** A changed value, as the page saves it. */
export type Edit = { row: string; column: string; before: CellValue; after: CellValue }
/**
 * What `onEdit` gets; one paste is one of these. An undo names the batch it takes back (`undoes`), so that a page may retract what
 * it stored: it must do so for masked columns, where `after` of an undo is the mask and never the value.
 */
export type SentBatch = { id: number; why: Why; edits: readonly Edit[]; added: readonly Row[]; removed: readonly Row[]; undoes?: number }
/** A cell the page could not save, with the reason; without `column` every cell of the row. */
export type RefusedCell = { row: string; column?: string; sentence: string }
