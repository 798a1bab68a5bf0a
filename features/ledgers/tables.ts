import type { Generated } from 'kysely'
import type { SubjectKind } from '../elements/contract.ts'
import type { Ledger, Relation, Statement, Subject, TagSpan } from './contract.ts'
import type { Dispute, Export, Merge, ResidentRequest, Reveal } from './contract/care.ts'
import type { Import, ImportRow, ImportSheet } from './contract/imports.ts'

/** Blind index: equal values of an element have equal `blind`, and nobody can read them back. */
export type SubjectKeyRow = { district: string; elementKey: string; blind: string; subjectId: string }
/** Two subjects a person has looked at and found to be different. */
export type NotDoubleRow = { district: string; oneId: string; otherId: string; saidBy: string; saidAt: string }
/** What a community holds of a kind and group (`''` = all): by element key the number of subjects, and of those fresh ones. */
export type HoldingRow = {
  district: string
  communityCode: string
  kind: SubjectKind
  tag: string
  subjects: number
  held: Record<string, [subjects: number, fresh: number]>
  countedOn: string
  counting: string
}
/** `run`: which start of reading, checking or committing it is; a job of an earlier one stops by itself. */
export type ImportKept = Import & {
  sheets: ImportSheet[]
  headerLast: number | null
  run: string
  cursor: number
  onlyIfAllGood: boolean
  saidAt: string | null
}
/** What the dry run prepares beside what is shown: the statement to be made, and of a change how the subject will stand. */
export type ImportRowKept = ImportRow & {
  statementId: string | null
  tags: TagSpan[]
  originKeys: string[]
  staleDays: number | null
  blinds: Record<string, string>
  identity: string | null
  baseRevision: number | null
  prepared: Record<string, unknown> | null
}
export type HoldingDueRow = { district: string; id: string; communityCode: string; kind: SubjectKind }

declare module '../../foundation/database.ts' {
  interface Tables {
    ledgers: Ledger
    subjects: Subject & { search: Generated<string> }
    statements: Statement
    relations: Relation
    holdings: HoldingRow
    holdingsDue: HoldingDueRow
    subjectKeys: SubjectKeyRow
    disputes: Dispute
    imports: ImportKept
    importRows: ImportRowKept
    merges: Merge
    notDoubles: NotDoubleRow
    reveals: Reveal
    ledgerExports: Export
    residentRequests: ResidentRequest
  }
}
