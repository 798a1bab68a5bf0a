/** 电子台账: one store of subjects, filled by statements; a ledger is a definition over it. */
import { z } from 'zod'
import { AreaCode, Day, Id, Instant, Prose, Revision, Title } from '../../foundation/fields.ts'
import { ElementKey, SubjectKind, Value, Values } from '../elements/contract.ts'
import { ClauseReference } from '../laws/contract.ts'

/** Where a statement came from. */
export const SourceKind = z.enum(['desk', 'import', 'report', 'request', 'demonstration'])
export type SourceKind = z.output<typeof SourceKind>

/** A group a subject belongs to, [from, to). */
export const TagSpan = z.object({ tag: z.string().max(40), from: Day.nullable(), to: Day.nullable() })
export type TagSpan = z.output<typeof TagSpan>

/**
 * One act of saying: these values (and groups) of this subject, by whom, when, from which source. Never changed; it can
 * be retracted (undo of an import), and on a resident's request values are erased from it.
 */
export const Statement = z.object({
  district: z.string(),
  id: Id,
  subjectId: Id,
  values: Values,
  /** Sensitive values, each sealed: element key → cipher text. */
  sealed: z.record(z.string(), z.string()),
  tags: z.array(TagSpan),
  sourceKind: SourceKind,
  /** The import, report or request. */
  sourceId: Id.nullable(),
  sourceLabel: z.string(),
  saidBy: z.string(),
  saidByOrganisation: z.string(),
  organisationId: Id.nullable(),
  saidAt: Instant,
  retractedAt: Instant.nullable(),
  retractedBy: z.string().nullable(),
})
export type Statement = z.output<typeof Statement>

/**
 * Which of the current facts come from one statement: element keys, `#tag` for a group, `$endedOn` for the end. Kept by
 * statement and not by element, because a record of 250 elements mostly has one or two. A key without a value was said to be nothing.
 */
export const Origin = z.object({ statementId: Id, at: Instant, keys: z.array(z.string()) })
export type Origin = z.output<typeof Origin>

/** A subject as it stands: for each element the value said last. Computed from statements (rules/current.ts), kept for reading. */
export const Subject = z.object({
  district: z.string(),
  id: Id,
  kind: SubjectKind,
  communityCode: AreaCode,
  values: Values,
  sealed: z.record(z.string(), z.string()),
  origins: z.array(Origin),
  /** First day on which one of its values is past its freshness. */
  staleOn: Day.nullable(),
  /** Groups it belongs to today, and their spans. */
  tags: z.array(z.string()),
  tagSpans: z.array(TagSpan),
  disputed: z.array(ElementKey),
  /** The subject it was merged into; it is then no longer shown by itself. */
  mergedInto: Id.nullable(),
  /** The day it ended: moved away, died, demolished, closed. */
  endedOn: Day.nullable(),
  endedBecause: z.string().nullable(),
  /** Every statement about it was retracted: it is kept for the trail, and shown nowhere. */
  withdrawnAt: Instant.nullable(),
  /** True for the demonstration's made-up subjects. */
  illustrative: z.boolean(),
  revision: Revision,
  createdAt: Instant,
  changedAt: Instant,
})
export type Subject = z.output<typeof Subject>

export const RelationKind = z.enum(['lives_in', 'heads', 'member_of', 'owns', 'rents', 'works_at', 'cares_for', 'part_of'])
export type RelationKind = z.output<typeof RelationKind>

export const Relation = z.object({
  district: z.string(),
  id: Id,
  kind: RelationKind,
  fromId: Id,
  toId: Id,
  validFrom: Day.nullable(),
  validTo: Day.nullable(),
  statedBy: z.string(),
  statedAt: Instant,
})
export type Relation = z.output<typeof Relation>

/** A cell as a reader sees it: masked unless it may be shown. */
export const CellRead = z.object({
  value: Value,
  /** What the screen shows; masked where `masked`. */
  shown: z.string(),
  masked: z.boolean(),
  disputed: z.boolean(),
  /** Null: not said yet. */
  origin: z
    .object({ at: Instant, freshUntil: Day.nullable(), stale: z.boolean(), sourceLabel: z.string(), saidBy: z.string(), saidByOrganisation: z.string() })
    .nullable(),
})
export type CellRead = z.output<typeof CellRead>

export const LedgerState = z.enum(['draft', 'in_force', 'ended'])
export type LedgerState = z.output<typeof LedgerState>

export const LedgerColumn = z.object({
  elementKey: ElementKey,
  required: z.boolean(),
  /** The clause that lets the department see it; none = only the communities themselves see the column. */
  basis: z.array(ClauseReference).max(10),
})
export type LedgerColumn = z.output<typeof LedgerColumn>

/** 台账: subjects of a kind with these groups, these elements as columns, in these areas. */
export const Ledger = z.object({
  id: Id,
  title: Title,
  titleEn: z.string().trim().max(200).nullable(),
  organisationId: Id.nullable().describe('the department whose ledger it is; null = the communities’ own'),
  subjectKind: SubjectKind,
  /** Subjects must carry all of these. */
  tags: z.array(z.string()).max(10),
  columns: z.array(LedgerColumn).min(1).max(250),
  areaCodes: z.array(AreaCode).min(1).max(500),
  purpose: Prose.min(4),
  state: LedgerState,
  /** Admission number of the item that lets the ledger be kept; null for the communities' own. */
  admissionNumber: z.string().nullable(),
  createdBy: z.string(),
  changedAt: Instant,
  revision: Revision,
})
export type Ledger = z.output<typeof Ledger>

/** A row of a ledger. */
export const LedgerRow = z.object({
  id: Id,
  communityCode: AreaCode,
  communityName: z.string(),
  tags: z.array(z.string()),
  endedOn: Day.nullable(),
  illustrative: z.boolean(),
  revision: Revision,
  changedAt: Instant,
  /** By element key; columns the reader may not see are absent. */
  cells: z.record(z.string(), CellRead),
})
export type LedgerRow = z.output<typeof LedgerRow>
