/** 清理规范: one register of assessments, organisations, plaques, ledgers, meetings and groups, and what is decided about each. */
import { z } from 'zod'
import { AreaCode, Day, Id, Instant, Revision, TextRecord, Title } from '../../foundation/fields.ts'
import { ClauseReference, ClauseState } from '../laws/contract.ts'

/** 考核评比 · 督查检查 · 评比达标表彰和创建示范 · 机构 · 牌子 · 上墙制度 · 纸质台账 · 例会 · 工作群与 App. */
export const EntryKind = z.enum(['assessment', 'inspection', 'award', 'organisation', 'plaque', 'wall_sign', 'paper_ledger', 'regular_meeting', 'group_app'])
export type EntryKind = z.output<typeof EntryKind>

/** Who requires it: 党中央国务院 · 市委市政府 · 部门 · 区 · 街道 · 没有依据. */
export const Authority = z.enum(['central', 'municipal', 'department', 'district', 'street', 'none'])
export type Authority = z.output<typeof Authority>

export const EntryState = z.enum(['found', 'reviewed', 'kept', 'merged', 'cancelled', 'carried_out', 're_checked'])
export type EntryState = z.output<typeof EntryState>

export const Decided = z.enum(['kept', 'merged', 'cancelled'])
export type Decided = z.output<typeof Decided>

const Text = z.string().trim().max(2000)

export const RegisterEntry = z.object({
  id: Id,
  code: z.string().nullable().describe('of the reference data'),
  kind: EntryKind,
  title: Title,
  titleEn: z.string().trim().max(200).nullable(),
  ownerOrganisationId: Id.nullable(),
  /** The owner as the source writes it. */
  ownerName: z.string().trim().max(200),
  /** 落实单位: chosen by the office where the owner is no organisation on record. */
  executorId: Id.nullable(),
  executorChosenBy: z.string().nullable(),
  executorChosenAt: Instant.nullable(),
  authority: Authority.nullable().describe('null = not yet known (待核)'),
  clauses: z.array(ClauseReference).max(10),
  /** The basis in the source’s own words, where it could not be matched to a clause. */
  basisText: z.string().trim().max(500).nullable(),
  duties: Text.describe('what it really does'),
  objects: Text.describe('whom it really serves'),
  place: z.enum(['outside', 'inside']).nullable().describe('of a plaque: before the house or inside'),
  yearlyCap: z.number().int().min(1).max(366).nullable().describe('at most so often a community-year'),
  sunsetOn: Day.nullable().describe('the first day on which it no longer applies'),
  vetoWords: z.string().trim().max(200).nullable().describe('一票否决, where it demands one'),
  elsewhere: z.boolean().describe('another city’s practice, for comparison only'),
  source: z.string(),
  confidence: z.string().nullable(),
  doubt: z.string().nullable(),
  note: z.string().nullable(),
  state: EntryState,
  decided: Decided.nullable(),
  mergedInto: Id.nullable(),
  decisionNumber: z.string().nullable(),
  decidedOn: Day.nullable(),
  decidedBecause: z.string().nullable(),
  carryOutBy: Day.nullable(),
  carriedOutOn: Day.nullable(),
  carriedOutBy: z.string().nullable(),
  carriedOutNote: z.string().nullable(),
  reCheckedOn: Day.nullable(),
  returnedOn: Day.nullable().describe('回潮: found again after it had been cancelled'),
  formerNames: z.array(z.string()),
  foundIn: Id.nullable().describe('the campaign that found it'),
  revision: Revision,
  changedBy: z.string(),
  changedAt: Instant,
  createdAt: Instant,
})
export type RegisterEntry = z.output<typeof RegisterEntry>

/** What a steward writes about an entry. */
export const EntryWritten = RegisterEntry.pick({
  kind: true,
  title: true,
  titleEn: true,
  ownerOrganisationId: true,
  ownerName: true,
  authority: true,
  clauses: true,
  duties: true,
  objects: true,
  place: true,
  yearlyCap: true,
  sunsetOn: true,
  vetoWords: true,
  note: true,
})
export type EntryWritten = z.output<typeof EntryWritten>

export const Outcome = z.enum(['keep', 'merge', 'cancel'])
export type Outcome = z.output<typeof Outcome>

/** One reason of a proposal: the clause and what it says of this entry. */
export const Reason = z.object({ clause: ClauseReference.nullable(), sentence: TextRecord })
export type Reason = z.output<typeof Reason>

/** What the rules propose; `outcome` null where something has to be found out first (待核). */
export const Proposed = z.object({ outcome: Outcome.nullable(), reasons: z.array(Reason), intoId: Id.nullable() })
export type Proposed = z.output<typeof Proposed>

export const RegisterEvent = z.object({
  id: Id,
  entryId: Id,
  at: Instant,
  step: z.enum(['found', 'changed', 'reviewed', 'executor_chosen', 'kept', 'merged', 'cancelled', 'carried_out', 're_checked', 'returned']),
  byName: z.string(),
  decisionNumber: z.string().nullable(),
  note: z.string().nullable(),
})
export type RegisterEvent = z.output<typeof RegisterEvent>

export const EntryHead = RegisterEntry.extend({
  ownerOrganisationName: z.string().nullable(),
  executorName: z.string().nullable(),
  /** Communities in which the latest stock-taking found it. */
  communities: z.number().int(),
})
export type EntryHead = z.output<typeof EntryHead>

/** Something decided against, which this entry resembles. */
export const Return = z.object({
  entryId: Id,
  title: z.string(),
  likeness: z.number(),
  parts: z.array(z.string()),
  cancelledOn: Day.nullable(),
  decisionNumber: z.string().nullable(),
})
export type Return = z.output<typeof Return>

/** Something ended that communities still tick, and how many of them; `open` of these have ticked and not yet finished. */
export const StillThere = z.object({ entryId: Id, title: z.string(), state: EntryState, communities: z.number().int(), open: z.number().int() })
export type StillThere = z.output<typeof StillThere>

export const EntryStep = z.enum(['save', 'review', 'chooseExecutor', 'carryOut'])
export type EntryStep = z.output<typeof EntryStep>

export const EntryRead = EntryHead.extend({
  mergedIntoTitle: z.string().nullable(),
  clauseStates: z.array(ClauseState),
  proposal: Proposed,
  returns: z.array(Return),
  /** Itself, where it was ended and communities tick it since. */
  stillThere: z.array(StillThere),
  events: z.array(RegisterEvent),
  steps: z.array(EntryStep),
})
export type EntryRead = z.output<typeof EntryRead>

/** An entry as others name it. */
export const EntryName = RegisterEntry.pick({ id: true, kind: true, title: true, titleEn: true })
export const AreaName = z.object({ code: AreaCode, name: z.string() })
