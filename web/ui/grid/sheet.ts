/** The rows on the screen: what was given, what was typed over it, what is on its way. Lines of the grid listen to it. */
import { apply, contentOf, heldRow, tableOf, withContent, withState, type CellState, type HeldRow } from './changes.ts'
import { nothingDone, noted, redo, undo, type History } from './history.ts'
import type { Batch, Change, Row, Typed } from './types.ts'

export type HeldBack = { row: string; column: string; text: string; sentence: string }
export type SheetFacts = {
  order: readonly string[]
  canUndo: boolean
  canRedo: boolean
  heldBack: readonly HeldBack[]
  /** Of those the one refused last. */ latest: HeldBack | undefined
  saving: number
}
export type Sheet = ReturnType<typeof createSheet>

export function createSheet(given: readonly Row[]) {
  const table = tableOf(given)
  const busy = new Set<string>()
  const listeners = new Set<() => void>()
  let order: readonly string[] = given.map(({ id }) => id)
  let history: History = nothingDone
  let facts: SheetFacts | undefined
  let refusedLast: { row: string; column: string } | undefined

  function tell(touched: Iterable<string>) {
    for (const id of touched) {
      const row = table.get(id)
      const isBusy = row && Object.keys(row.typed).length + Object.keys(row.states).length > 0
      if (isBusy) busy.add(id)
      else busy.delete(id)
    }
    facts = undefined
    for (const listener of listeners) listener()
  }

  function run(batch: Batch) {
    const touched = apply(table, batch)
    if (batch.added.length > 0) order = [...order, ...batch.added.map(({ id }) => id)]
    if (batch.removed.length > 0) order = order.filter((id) => table.has(id))
    tell(touched)
  }

  function step(take: typeof undo) {
    const next = take(history, table)
    if (!next) return undefined
    history = next.history
    run(next.batch)
    return next
  }

  function reckon(): SheetFacts {
    const heldBack: HeldBack[] = []
    let saving = 0
    for (const id of busy) {
      const row = table.get(id)
      if (!row) continue
      for (const [column, typed] of Object.entries(row.typed)) heldBack.push({ row: id, column, ...typed })
      saving += Object.values(row.states).filter((state) => state !== 'saved').length
    }
    const latest = heldBack.find(({ row, column }) => row === refusedLast?.row && column === refusedLast.column)
    return { latest, order, canUndo: history.done.length > 0, canRedo: history.undone.length > 0, heldBack, saving }
  }

  return {
    table,
    row: (id: string) => table.get(id),
    content: (id: string, column: string) => contentOf(table.get(id), column),
    facts: () => (facts ??= reckon()),
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    /** Does it, notes it for undo, answers the numbered batch. */
    put(batch: { why: Batch['why']; changes: readonly Change[]; added?: readonly Row[] }): Batch {
      const next = noted(history, { added: [], removed: [], ...batch })
      history = next.history
      refusedLast = next.batch.changes.findLast(({ after }) => after.typed) ?? refusedLast
      run(next.batch)
      return next.batch
    },
    undo: () => step(undo),
    redo: () => step(redo),
    show(ids: readonly string[]) {
      order = ids
      tell([])
    },
    /** Sets marks, or texts that stay in their cells; neither is a step of undo. */
    mark(cells: readonly { row: string; column: string; state?: CellState | undefined; typed?: Typed; value?: HeldRow['cells'][string] }[]) {
      refusedLast = cells.findLast(({ typed }) => typed) ?? refusedLast
      for (const { row: id, column, state, typed, value } of cells) {
        const row = table.get(id)
        if (row) table.set(id, typed ? withContent(row, column, { value: value ?? null, typed }) : withState(row, column, state))
      }
      tell(cells.map(({ row }) => row))
    },
    /** Newer rows from the page. Cells being saved and texts not yet mended stay; a row that is gone stays while it holds such. */
    take(rows: readonly Row[]) {
      const fresh = new Set(rows.map(({ id }) => id))
      for (const row of rows) table.set(row.id, merged(table.get(row.id), row))
      for (const id of order) if (!fresh.has(id) && !busy.has(id)) table.delete(id)
      const known = new Set(order)
      order = [...order.filter((id) => table.has(id)), ...rows.flatMap(({ id }) => (known.has(id) ? [] : [id]))]
      tell(fresh)
    },
  }
}

function merged(held: HeldRow | undefined, row: Row): HeldRow {
  if (!held) return heldRow(row)
  const saving = Object.entries(held.states).filter(([, state]) => state !== 'saved')
  const cells = { ...row.cells }
  for (const [column] of saving) cells[column] = held.cells[column] ?? null
  return { ...held, cells }
}
