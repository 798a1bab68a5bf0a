/** 清理清单: what is put before the joint meeting in bulk, and what owners then carry out. */
import { z } from 'zod'
import { AreaCode, Day, Id, Instant, Revision, Title } from '../../../foundation/fields.ts'
import { Decided, EntryName, Outcome, Proposed, Reason, RegisterEntry } from '../contract.ts'

export const DecisionList = z.object({
  id: Id,
  authority: AreaCode,
  title: Title,
  campaignId: Id.nullable(),
  state: z.enum(['drafted', 'put', 'decided', 'not_adopted']),
  carryOutBy: Day,
  /** 京清〔2026〕3号: gap-free per year and authority. */
  decisionNumber: z.string().nullable(),
  decidedOn: Day.nullable(),
  createdBy: z.string(),
  revision: Revision,
  createdAt: Instant,
})
export type DecisionList = z.output<typeof DecisionList>

/** A list as a campaign names it. */
export const DecisionListName = DecisionList.pick({ id: true, title: true, state: true, decisionNumber: true })

export const DecisionLine = z.object({
  listId: Id,
  entryId: Id,
  position: z.number().int(),
  outcome: Outcome,
  intoId: Id.nullable(),
  reasons: z.array(Reason),
  takenOut: z.boolean().describe('a member unit asked to have it discussed apart'),
})
export type DecisionLine = z.output<typeof DecisionLine>

export const DecisionLineRead = DecisionLine.extend({
  entry: EntryName.extend({
    ownerName: z.string(),
    communities: z.number().int(),
    /** Who carries out the line: the owner on record, or whom the office chose; null = nobody yet. */
    carriesOut: z.string().nullable(),
    executorChosenBy: z.string().nullable(),
    executorId: Id.nullable(),
    revision: Revision,
  }),
  mayChooseExecutor: z.boolean(),
  intoTitle: z.string().nullable(),
  /** Why it may not be kept, where the rules forbid it. */
  mayKeep: z.boolean(),
})
export type DecisionLineRead = z.output<typeof DecisionLineRead>

export const DecisionListHead = DecisionList.extend({ keep: z.number().int(), merge: z.number().int(), cancel: z.number().int(), takenOut: z.number().int() })
export type DecisionListHead = z.output<typeof DecisionListHead>

export const DecisionListRead = DecisionListHead.extend({
  lines: z.array(DecisionLineRead),
  /** Entries left out because something must be found out first. */
  toFindOut: z.array(EntryName.extend({ proposal: Proposed })),
  mayChange: z.boolean(),
  /** Lines no community ticks; on a list only where the office asked for them. */
  unticked: z.number().int(),
  /** Lines that end something nobody on record carries out: the list cannot be put or decided. */
  ownersMissing: z.number().int(),
})
export type DecisionListRead = z.output<typeof DecisionListRead>

/** A decision with what followed it, until the next one. */
export const PastDecision = z.object({
  decided: Decided.nullable(),
  number: z.string().nullable().describe('null = of the reference data'),
  decidedOn: Day.nullable(),
  carriedOutOn: Day.nullable(),
  reCheckedOn: Day.nullable(),
  foundAgainOn: z.array(Day).describe('回潮 after this decision'),
})
export type PastDecision = z.output<typeof PastDecision>

const Shown = RegisterEntry.pick({
  id: true,
  kind: true,
  title: true,
  titleEn: true,
  ownerName: true,
  authority: true,
  clauses: true,
  basisText: true,
  yearlyCap: true,
  sunsetOn: true,
  state: true,
  decided: true,
  decisionNumber: true,
  decidedOn: true,
  carriedOutOn: true,
  returnedOn: true,
  formerNames: true,
  source: true,
  doubt: true,
}).extend({ basis: z.array(z.string()), decisions: z.array(PastDecision) })

/** The public page: what stays, what went, what came back, what is still to be found out. */
export const PublicRegister = z.object({
  kept: z.array(Shown),
  ended: z.array(Shown),
  /** Found again and not decided on since. */
  returned: z.array(Shown),
  /** Found again and decided on once more; they stand among `kept` or `ended`, too. */
  returnedBefore: z.array(Shown),
  toFindOut: z.array(Shown),
  campaigns: z.array(
    z.object({
      title: z.string(),
      state: z.string(),
      communities: z.number().int(),
      done: z.number().int(),
      openedAt: Instant.nullable(),
      sampleSeed: z.string().nullable(),
      reCheckedCommunities: z.number().int(),
    }),
  ),
})
export type PublicRegister = z.output<typeof PublicRegister>
