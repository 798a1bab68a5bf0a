/**
 * Cells as they are stored: 600 fields × 7,007 communities, so nothing is kept that the form, the cycle or the report says
 * already. A number counted from the ledger is the bare number; whatever else is known of a cell makes it an object.
 */
import type { Value } from '../../elements/contract.ts'

export type StoredCell =
  | Value
  | {
      v: Value
      /** Subjects behind it, where the number itself does not say so. */
      n?: number
      /** Sum of an average, or how many hold of a share. */
      s?: number
      /** Until when the values behind it are fresh. */
      u?: string
      /** What was drawn, before the community changed it, and why it did. */
      d?: Value
      b?: string
    }
export type StoredCells = Record<string, StoredCell>

const isWhole = (cell: StoredCell | undefined): cell is Exclude<StoredCell, Value> => typeof cell === 'object' && cell !== null

export function valueOf(cell: StoredCell | undefined): Value {
  return isWhole(cell) ? cell.v : (cell ?? null)
}

/** The parts of a stored cell; a bare value has only `v`. */
export function partsOf(cell: StoredCell | undefined): Exclude<StoredCell, Value> {
  return isWhole(cell) ? cell : { v: cell ?? null }
}

/** The shortest way to store these parts. */
export function stored(parts: Exclude<StoredCell, Value>): StoredCell {
  const said = Object.entries(parts).filter(([, value]) => value !== undefined && value !== null)
  return said.every(([key]) => key === 'v') ? parts.v : { ...(Object.fromEntries(said) as object), v: parts.v }
}

/** True where the community put another value in place of the drawn one. */
export const wasChanged = (cell: StoredCell | undefined): boolean => isWhole(cell) && cell.b !== undefined

/** Drawn again: a number the community changed keeps its change, unless the ledger now says the same. */
export function merged(before: StoredCell | undefined, fresh: StoredCell): StoredCell {
  const { v, b } = partsOf(before)
  const keeps = wasChanged(before) && v !== valueOf(fresh)
  return keeps ? stored({ ...partsOf(fresh), v, d: valueOf(fresh), ...(b !== undefined && { b }) }) : fresh
}
