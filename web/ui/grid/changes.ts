/** The rows a grid holds, and changing them. A changed row becomes a new object, so that only its line is drawn again. */
import type { Batch, CellValue, Change, Content, Edit, Row, SentBatch, Typed } from './types.ts'

/** `saving`: the batch that carries the cell; 'saved' for a moment afterwards. */
export type CellState = { saving: number } | 'saved'
export type HeldRow = Row & { typed: Readonly<Record<string, Typed>>; states: Readonly<Record<string, CellState>> }
export type Table = Map<string, HeldRow>

export const heldRow = (row: Row): HeldRow => ({ ...row, typed: {}, states: {} })
export const tableOf = (rows: readonly Row[]): Table => new Map(rows.map((row) => [row.id, heldRow(row)]))

export function contentOf(row: HeldRow | undefined, column: string): Content {
  const typed = row?.typed[column]
  const value = row?.cells[column] ?? null
  return typed ? { value, typed } : { value }
}

export const sameContent = (one: Content, other: Content) => one.value === other.value && one.typed?.text === other.typed?.text

function without<Value>(record: Readonly<Record<string, Value>>, key: string): Readonly<Record<string, Value>> {
  if (!(key in record)) return record
  const { [key]: _, ...rest } = record
  return rest
}

export function withContent(row: HeldRow, column: string, { value, typed }: Content): HeldRow {
  return {
    ...row,
    cells: { ...row.cells, [column]: value },
    typed: typed ? { ...row.typed, [column]: typed } : without(row.typed, column),
    states: without(row.states, column),
  }
}

export const withState = (row: HeldRow, column: string, state: CellState | undefined): HeldRow => ({
  ...row,
  states: state === undefined ? without(row.states, column) : { ...row.states, [column]: state },
})

/** Puts the batch into the table; answers the rows that were touched. A change to a row that is gone is passed over. */
export function apply(table: Table, { changes, added, removed }: Batch): ReadonlySet<string> {
  for (const row of added) table.set(row.id, heldRow(row))
  for (const { row: id, column, after } of changes) {
    const row = table.get(id)
    if (row) table.set(id, withContent(row, column, after))
  }
  for (const { id } of removed) table.delete(id)
  return new Set([...changes.map(({ row }) => row), ...added.map(({ id }) => id), ...removed.map(({ id }) => id)])
}

const turned = ({ row, column, before, after }: Change): Change => ({ row, column, before: after, after: before })

/** The batch that takes this one back. */
export function inverse(batch: Batch, id: number): Batch {
  return { id, why: 'undone', changes: batch.changes.map(turned).reverse(), added: batch.removed, removed: batch.added, undoes: batch.id }
}

/** What the page saves: values that changed; texts that do not fit stay behind. */
export function sentOf({ changes, ...batch }: Batch): SentBatch {
  const edits: Edit[] = []
  for (const { row, column, before, after } of changes) {
    // a value typed again after a refusal is sent again, even if it is the one that stands
    if (!after.typed && (before.value !== after.value || (before.typed && batch.why === 'typed'))) {
      edits.push({ row, column, before: before.value, after: after.value })
    }
  }
  const gone = new Set(batch.removed.map(({ id }) => id))
  return { ...batch, edits: edits.filter(({ row }) => !gone.has(row)) }
}

export const isFilled = (value: CellValue) => value !== null && value !== ''
