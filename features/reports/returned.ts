/** What a cell says, in the form in which a return keeps it: a sealed one only by what tells it apart. */
import { blindIndex, type Keyring } from '../../foundation/sealing.ts'
import type { CellReturn, ReportRow, SaidThen } from './contract.ts'
import { valueOf, type StoredCells } from './rules/cells.ts'
import { unsealCell } from './sealed-cells.ts'

type Said = { cells: StoredCells; rows: readonly ReportRow[] }

export function saidIn(keyring: Keyring, { cells, rows }: Said, { fieldId, rowNumber }: Pick<CellReturn, 'fieldId' | 'rowNumber'>): SaidThen | null {
  if (rowNumber === null) return { v: valueOf(cells[fieldId]) }
  const row = rows.find((one) => one.number === rowNumber && (fieldId in one.values || fieldId in one.sealed))
  if (!row) return null
  const sealed = row.sealed[fieldId]
  if (sealed === undefined) return { v: row.values[fieldId] ?? null }
  return { blind: blindIndex(keyring, `returned ${row.reportId} ${fieldId}`, JSON.stringify(unsealCell(keyring, row, fieldId, sealed))) }
}

/** Not known then, or gone since: not the same. */
export function sameAsThen(then: SaidThen | null, now: SaidThen | null): boolean {
  if (then === null || now === null) return false
  if ('blind' in then) return 'blind' in now && then.blind === now.blind
  return 'v' in now && then.v === now.v
}
