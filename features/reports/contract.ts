/** 报送: report cycles, the reports of communities, their way up, and the numbers that come of them. */
import { z } from 'zod'
import { AreaCode, Day, Id, Instant, Revision, TextRecord } from '../../foundation/fields.ts'
import { ElementKey, Value } from '../elements/contract.ts'
import { FieldId } from '../forms/contract.ts'

/** 2026 · 2026H2 · 2026Q4 · 2026-11 · once. */
export const PeriodKey = z.string().regex(/^(once|\d{4}(H[12]|Q[1-4]|-\d{2}(-\d{2})?)?)$/)
export type PeriodKey = z.output<typeof PeriodKey>

/** planned → open → closed; `held` = the gate did not open, with its reasons; `cancelled` before it opened; `withdrawn` after, with its dispatch. */
export const CycleState = z.enum(['planned', 'open', 'held', 'closed', 'cancelled', 'withdrawn'])
export type CycleState = z.output<typeof CycleState>

/** One filling of one form for one period. The planned ones of a year are the published calendar. */
export const Cycle = z.object({
  id: Id,
  formVersionId: Id,
  formId: Id,
  organisationId: Id,
  period: PeriodKey,
  areaCodes: z.array(AreaCode).min(1).max(500),
  opensOn: Day,
  dueOn: Day,
  state: CycleState,
  /** Who planned it: the cycle opens in this person's name and post. */
  plannedBy: z.string(),
  plannedByPostId: Id,
  dispatchId: Id.nullable(),
  /** Communities asked; 0 before it opened. Fewer reports than that: they are still being filled in. */
  communities: z.number().int(),
  openedAt: Instant.nullable(),
  closedAt: Instant.nullable(),
  /** Sentences of the gate when it did not open. */
  heldBecause: z.array(TextRecord),
  revision: Revision,
})
export type Cycle = z.output<typeof Cycle>

/**
 * community → street → district → city, as far as the issuing body's level:
 * open → submitted → passed_street → passed_district → locked; returned from any of them; superseded by a correction once that is approved.
 */
export const ReportState = z.enum(['open', 'submitted', 'passed_street', 'passed_district', 'locked', 'returned', 'superseded'])
export type ReportState = z.output<typeof ReportState>

/** Where a cell's value came from. */
export const CellSource = z.object({
  /** drawn: from ledgers · derived: by a rule · last: carried from the last period · community: typed · calculated */
  kind: z.enum(['drawn', 'derived', 'community', 'calculated']),
  label: TextRecord,
  at: Instant.nullable(),
  freshUntil: Day.nullable(),
  /** Subjects behind the number; 0 for a single value. */
  subjects: z.number().int(),
  elementKey: ElementKey.nullable(),
  rule: TextRecord.nullable(),
})
export type CellSource = z.output<typeof CellSource>

export const Cell = z.object({
  value: Value,
  source: CellSource,
  changedByCommunity: z.boolean().default(false),
  because: z.string().max(500).nullable().default(null),
})
export type Cell = z.output<typeof Cell>

export const Report = z.object({
  district: z.string(),
  id: Id,
  cycleId: Id,
  formVersionId: Id,
  formId: Id,
  period: PeriodKey,
  communityCode: AreaCode,
  taskId: Id,
  /** 1 for the first; a correction is a version of its own, the earlier one stays. */
  version: z.number().int().min(1),
  corrects: Id.nullable(),
  correctedBecause: z.string().nullable(),
  state: ReportState,
  /** Figures by field id. */
  cells: z.record(z.string(), Cell),
  dueOn: Day,
  openedAt: Instant,
  /** First handed in; a report sent back and handed in again is not made late by that. */
  submittedAt: Instant.nullable(),
  submittedBy: z.string().nullable(),
  lockedAt: Instant.nullable(),
  revision: Revision,
})
export type Report = z.output<typeof Report>

/** A subject's row in a table section, as it was when submitted; sensitive values stay sealed. */
export const ReportRow = z.object({
  district: z.string(),
  reportId: Id,
  sectionId: z.string(),
  number: z.number().int(),
  subjectId: Id.nullable(),
  values: z.record(z.string(), Value),
  sealed: z.record(z.string(), z.string()),
})
export type ReportRow = z.output<typeof ReportRow>

/** What a cell said when it was returned; of a sealed one only what it is told apart by. */
export const SaidThen = z.union([z.object({ v: Value }), z.object({ blind: z.string() })])
export type SaidThen = z.output<typeof SaidThen>

/** One cell sent back, with the reason. */
export const CellReturn = z.object({
  district: z.string(),
  id: Id,
  reportId: Id,
  fieldId: FieldId,
  rowNumber: z.number().int().nullable(),
  reason: z.string().min(2).max(500),
  returnedBy: z.string(),
  returnedByOrganisation: z.string(),
  at: Instant,
  resolvedAt: Instant.nullable(),
  /** Null for what was returned before this was kept. */
  saidThen: SaidThen.nullable(),
  /** The community's word to the reviewer: handed in again as it was, and why it is right. */
  keptBecause: z.string().nullable(),
  keptBy: z.string().nullable(),
})
export type CellReturn = z.output<typeof CellReturn>

export const ReportEvent = z.object({
  district: z.string(),
  id: Id,
  reportId: Id,
  step: z.string(),
  byName: z.string(),
  byOrganisation: z.string(),
  note: z.string().nullable(),
  at: Instant,
})
export type ReportEvent = z.output<typeof ReportEvent>

/** An approved number of a community: what roll-ups are made of. */
export const Figure = z.object({
  district: z.string(),
  formId: Id,
  /** f3; of an average or a share its two parts, f3.s (sum, or how many hold) and f3.n (of how many). */
  fieldId: z.string(),
  elementKey: ElementKey.nullable(),
  period: PeriodKey,
  communityCode: AreaCode,
  amount: z.number(),
  reportId: Id,
})
export type Figure = z.output<typeof Figure>

/** Kept up as reports are approved: sum and count of a street's communities; district and city are sums of these (353 at most). */
export const StreetSum = z.object({
  district: z.string(),
  formId: Id,
  fieldId: z.string(),
  elementKey: ElementKey.nullable(),
  period: PeriodKey,
  streetCode: AreaCode,
  amount: z.number(),
  communities: z.number().int(),
})
export type StreetSum = z.output<typeof StreetSum>

/** Figures are reported, shares and averages are computed from them: a roll-up adds only what may be added. */
export const RollUpRow = z.object({
  code: AreaCode,
  name: z.string(),
  level: z.string(),
  amounts: z.record(z.string(), z.number().nullable()).describe('by field id'),
  /** For a community: the report its numbers come from. */
  reportId: Id.nullable(),
  /** Communities whose number is in, and those asked. */
  reported: z.number().int(),
  asked: z.number().int(),
})
export type RollUpRow = z.output<typeof RollUpRow>

export const ReportStep = z.enum(['save', 'submit', 'return', 'pass', 'lock', 'correct'])
export type ReportStep = z.output<typeof ReportStep>

/** What a validation rule says of a report. */
export const RuleFinding = z.object({
  ruleId: z.string(),
  severity: z.enum(['warns', 'blocks']),
  sentence: z.string(),
  /** The rule with the numbers put in: 12 ≥ 15 does not hold. */
  explained: z.string(),
  fieldIds: z.array(FieldId),
})
export type RuleFinding = z.output<typeof RuleFinding>
