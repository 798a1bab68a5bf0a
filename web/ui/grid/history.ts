/** Undo and redo: batches done, batches undone. Numbers of batches are given here, so that none is used twice. */
import { contentOf, inverse, sameContent, type Table } from './changes.ts'
import type { Batch } from './types.ts'

export type History = { last: number; done: readonly Batch[]; undone: readonly Batch[] }

export const nothingDone: History = { last: 0, done: [], undone: [] }
const kept = 200

/** Notes a batch as done; what had been undone can no longer be done again. */
export function noted(history: History, batch: Omit<Batch, 'id'>): { history: History; batch: Batch } {
  const id = history.last + 1
  const whole = { ...batch, id }
  return { history: { last: id, done: [...history.done, whole].slice(-kept), undone: [] }, batch: whole }
}

/**
 * Leaves out cells that somebody else, or the page, changed since: an undo takes back one's own work only.
 * A refused value counts as one's own: it stands as a typed text over the value that was there before.
 */
function stillOwn(table: Table, batch: Batch): { batch: Batch; passedOver: number } {
  const gone = new Set(batch.removed.map(({ id }) => id))
  const fresh = new Set(batch.added.map(({ id }) => id))
  const changes = batch.changes.filter(({ row, column, before, after }) => {
    if (gone.has(row) || fresh.has(row)) return true
    const now = contentOf(table.get(row), column)
    return sameContent(now, before) || (now.typed !== undefined && now.value === after.value)
  })
  return { batch: { ...batch, changes }, passedOver: batch.changes.length - changes.length }
}

type Step = { history: History; batch: Batch; passedOver: number }

/** The batch to apply, and the history after it; undefined when there is nothing to undo. */
export function undo(history: History, table: Table): Step | undefined {
  const last = history.done.at(-1)
  if (!last) return undefined
  const id = history.last + 1
  const step = stillOwn(table, inverse(last, id))
  return { ...step, history: { last: id, done: history.done.slice(0, -1), undone: [...history.undone, last] } }
}

/** Done again under a number of its own, which a later undo names. */
export function redo(history: History, table: Table): Step | undefined {
  const last = history.undone.at(-1)
  if (!last) return undefined
  const id = history.last + 1
  const again: Batch = { ...last, id }
  const step = stillOwn(table, { ...again, why: 'redone' })
  return { ...step, history: { last: id, done: [...history.done, again], undone: history.undone.slice(0, -1) } }
}
