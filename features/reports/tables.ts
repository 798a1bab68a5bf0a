import type { CellReturn, Cycle, Figure, Report, ReportEvent, ReportRow, StreetSum } from './contract.ts'
import type { EditingCount } from './contract/editing.ts'
import type { StoredCells } from './rules/cells.ts'

/** A report as stored: its cells without what the form and the report say already. */
export type ReportStored = Omit<Report, 'cells'> & { cells: StoredCells }

declare module '../../foundation/database.ts' {
  interface Tables {
    reportCycles: Cycle
    reports: ReportStored
    reportRows: ReportRow
    cellReturns: CellReturn
    reportEvents: ReportEvent
    figures: Figure
    streetSums: StreetSum
    editingHistogram: EditingCount
  }
}
