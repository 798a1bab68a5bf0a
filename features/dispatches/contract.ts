/** 下达: handing admitted work down through the gate, and what communities do with it. */
import { z } from 'zod'
import { AreaCode, Day, Id, Instant, Prose, Revision, TextRecord } from '../../foundation/fields.ts'
import { CommunityType } from '../areas/contract.ts'
import { AlsoAsked } from '../cleanups/contract/campaigns.ts'
import { Nature } from '../items/contract.ts'
import { ClauseReference, ClauseState } from '../laws/contract.ts'

/** Why the gate does not open. Each is one condition; removing one makes a test fail. */
export const GateReason = z.enum([
  'NOT_ADMITTED',
  'NOT_IN_FORCE',
  'PROHIBITED',
  'VETO',
  'COMMUNITY_AS_LEAD',
  'SENDER_NOT_ENTITLED',
  'OUTSIDE_SENDER_AREA',
  'NO_TARGET',
  'OUTSIDE_ITEM_AREA',
  'WRONG_COMMUNITY_TYPE',
  'NOT_A_COMMUNITY',
  'FREQUENCY_UNDEFINED',
  'FREQUENCY_USED',
  'BUDGET_EXCEEDED',
  'FUNDS_NOT_RELEASED',
  'CONDITION_NOT_MET',
  'NOTICE_TOO_SHORT',
  'DUE_DAY_PAST',
  'NOT_REGULARISED',
  'FORM_EXISTS',
  'FORM_NOT_BY_TASK',
  'ASSESSMENT_NOT_LISTED',
  'ASSESSMENT_CAP_USED',
  'PLAQUE_NOT_ALLOWED',
  'ORGANISATION_WITHOUT_BASIS',
  'HIDDEN_ASSESSMENT',
])
export type GateReason = z.output<typeof GateReason>

/** One reason, with the communities it concerns (none = all). */
export const GateRefusal = z.object({
  reason: GateReason,
  clause: ClauseReference.nullable(),
  sentence: TextRecord,
  advice: TextRecord,
  /** How many communities it concerns; the first few by name. */
  communityCount: z.number().int(),
  communities: z.array(z.object({ code: AreaCode, name: z.string() })).max(20),
  /** All of them, so that the sender can leave them out in one step; absent where the reason is not theirs alone. */
  communityCodes: z.array(AreaCode).max(8000).optional(),
})
export type GateRefusal = z.output<typeof GateRefusal>

export const DispatchAsked = z.object({
  versionId: Id,
  /** Any units; a code covers every community below it. */
  areaCodes: z.array(AreaCode).min(1).max(8000),
  /** Only communities of these types; none = all. */
  communityTypes: z.array(CommunityType).default([]),
  dueOn: Day,
  instructions: Prose.default(''),
  fileIds: z.array(Id).max(10).default([]),
})
export type DispatchAsked = z.output<typeof DispatchAsked>

export const Preview = z.object({
  open: z.boolean(),
  communityCount: z.number().int(),
  minutes: z.number().int(),
  personMinutes: z.number().int(),
  /** By district or street: how many communities. */
  byArea: z.array(z.object({ code: AreaCode, name: z.string(), communities: z.number().int() })),
  refusals: z.array(GateRefusal),
})
export type Preview = z.output<typeof Preview>

/** The same for a round of a clean-up campaign: until when, and who asks the same at this moment. */
export const CampaignPreview = Preview.extend({ dueOn: Day, alsoAsked: z.array(AlsoAsked) })
export type CampaignPreview = z.output<typeof CampaignPreview>

export const Dispatch = z.object({
  id: Id,
  versionId: Id,
  itemId: Id,
  title: z.string(),
  admissionNumber: z.string(),
  temporary: z.boolean(),
  senderOrganisationId: Id,
  sentBy: z.string(),
  targetAreaCodes: z.array(AreaCode),
  targetCommunityTypes: z.array(CommunityType),
  instructions: z.string(),
  dueOn: Day,
  minutes: z.number().int(),
  communityCount: z.number().int(),
  personMinutes: z.number().int(),
  sentAt: Instant,
  withdrawnAt: Instant.nullable(),
  withdrawnBecause: z.string().nullable(),
  /** The clean-up campaign whose stock-taking this hands down. */
  campaignId: Id.nullable(),
})
export type Dispatch = z.output<typeof Dispatch>

export const TaskState = z.enum(['sent', 'accepted', 'completed', 'refused', 'withdrawn'])
export type TaskState = z.output<typeof TaskState>

export const StateCounts = z.object({
  sent: z.number().int(),
  accepted: z.number().int(),
  completed: z.number().int(),
  refused: z.number().int(),
  withdrawn: z.number().int(),
  openQuestions: z.number().int(),
})
export type StateCounts = z.output<typeof StateCounts>

export const DispatchRead = Dispatch.extend({
  nature: Nature,
  senderName: z.string(),
  counts: StateCounts,
  files: z.array(z.object({ id: Id, name: z.string(), size: z.number().int() })),
})
export type DispatchRead = z.output<typeof DispatchRead>

/** Why a community refuses; the clause of each stands in rules.ts. */
export const RefusalReason = z.enum([
  'not_on_list',
  'not_via_district_or_street',
  'law_enforcement',
  'community_as_lead',
  'no_funding',
  'notice_too_short',
  'already_reported',
  'assessment_or_veto',
])
export type RefusalReason = z.output<typeof RefusalReason>

export const Task = z.object({
  district: z.string(),
  id: Id,
  dispatchId: Id,
  communityCode: AreaCode,
  itemId: Id,
  versionId: Id,
  leadOrganisationId: Id,
  senderOrganisationId: Id,
  period: z.string(),
  dueOn: Day,
  minutes: z.number().int(),
  state: TaskState,
  sentAt: Instant,
  sentMonth: z.string(),
  acceptedAt: Instant.nullable(),
  closedAt: Instant.nullable(),
  refusalReason: RefusalReason.nullable(),
  refusalNote: z.string().nullable(),
  openQuestion: z.boolean(),
  revision: Revision,
})
export type Task = z.output<typeof Task>

export const TaskHead = Task.extend({
  title: z.string(),
  admissionNumber: z.string(),
  temporary: z.boolean(),
  communityName: z.string(),
  senderName: z.string(),
  leadName: z.string(),
  /** The admitted form whose report this task is; it is completed by submitting the report. */
  formVersionId: Id.nullable(),
  /** The clean-up campaign whose stock-taking this task is; it is completed by finishing the stock-taking. */
  campaignId: Id.nullable(),
})
export type TaskHead = z.output<typeof TaskHead>

export const TaskNote = z.object({
  id: Id,
  kind: z.enum(['question', 'answer', 'completion', 'refusal']),
  body: z.string(),
  byName: z.string(),
  byOrganisation: z.string(),
  at: Instant,
  files: z.array(z.object({ id: Id, name: z.string() })),
})

export const TaskStep = z.enum(['accept', 'complete', 'ask', 'answer', 'refuse'])
export type TaskStep = z.output<typeof TaskStep>

export const TaskRead = TaskHead.extend({
  content: z.string(),
  communityDuties: z.string(),
  departmentDuties: z.string(),
  instructions: z.string(),
  /** Until when the version may be asked (E5: number, body, basis, expiry, minutes). */
  validTo: Day.nullable(),
  clauses: z.array(ClauseState),
  notes: z.array(TaskNote),
  files: z.array(z.object({ id: Id, name: z.string(), size: z.number().int() })),
  steps: z.array(TaskStep),
  /** The reasons a community may give, each with its clause. */
  refusalReasons: z.array(z.object({ reason: RefusalReason, clause: ClauseReference, sentence: TextRecord })),
})
export type TaskRead = z.output<typeof TaskRead>
