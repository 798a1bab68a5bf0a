/** 准入: applications, the pre-check, comments and opinions, the joint meeting, its decision and number. */
import { z } from 'zod'
import { AreaCode, Day, Id, Instant, Prose, Revision, TextRecord, Title } from '../../foundation/fields.ts'
import { FormForAdmission } from '../forms/contract/admission.ts'
import { ListOnAgenda } from './contract/lists.ts'
import { ItemProposal } from '../items/contract.ts'
import { ClauseReference } from '../laws/contract.ts'

export const ApplicationState = z.enum([
  'draft',
  'submitted',
  'returned',
  'commenting',
  'in_meeting',
  'admitted',
  'admitted_with_conditions',
  'refused',
  'withdrawn',
])
export type ApplicationState = z.output<typeof ApplicationState>

/** A proposal on its way: every field may still be missing. */
export const ProposalDraft = ItemProposal.extend({ title: z.string().trim().max(200) }).partial()
export type ProposalDraft = z.output<typeof ProposalDraft>

export const Application = z.object({
  id: Id,
  /** The joint meeting that decides: the city's or a district's area code. */
  authority: AreaCode,
  applicantOrganisationId: Id,
  applicantAccountId: z.string(),
  state: ApplicationState,
  /** The item whose next version this is; null for a new item. */
  itemId: Id.nullable(),
  /** The temporary version (emergency lane) this application regularises. */
  regularises: Id.nullable(),
  /** The form that is to be admitted; null for ordinary work. It stands still from submission until it comes back. */
  formVersionId: Id.nullable(),
  proposal: ProposalDraft,
  need: Prose,
  alternatives: Prose,
  submittedAt: Instant.nullable(),
  clockUsed: z.number().int(),
  clockRunningSince: Day.nullable(),
  commentUntil: Day.nullable(),
  opinionsDueOn: Day.nullable(),
  returnReason: z.string().nullable(),
  /** The version published by the decision. */
  versionId: Id.nullable(),
  revision: Revision,
  changedBy: z.string(),
  createdAt: Instant,
  changedAt: Instant,
})
export type Application = z.output<typeof Application>

/** What a draft's author sends. */
export const ApplicationDraft = Application.pick({ proposal: true, need: true, alternatives: true })
export type ApplicationDraft = z.output<typeof ApplicationDraft>

export const Severity = z.enum(['blocks', 'warns', 'notes'])
export type Severity = z.output<typeof Severity>

/** One thing the pre-check found: where, why (clause), how bad, and what to do. */
export const Finding = z.object({
  code: z.string(),
  severity: Severity,
  /** The proposal's field, or need / alternatives / application. */
  field: z.string(),
  clause: ClauseReference.nullable(),
  sentence: TextRecord,
  /** What to do about it. */
  advice: TextRecord,
  /** Likeness: what it is like, how much, and the parts that match. */
  like: z.object({ versionId: Id, title: z.string(), score: z.number(), parts: z.array(z.string()) }).nullable(),
  /** The column of a form that it speaks of. */
  column: z.object({ formVersionId: Id, fieldId: z.string() }).optional(),
})
export type Finding = z.output<typeof Finding>

/** minutes × occurrences × communities; computed, never typed in. All in person-minutes a year. */
export const Estimate = z.object({
  communities: z.number().int(),
  occurrencesPerYear: z.number().nullable(),
  minutes: z.number().int().nullable(),
  minutesPerCommunity: z.number().int().nullable(),
  personMinutesPerYear: z.number().int().nullable(),
})
export type Estimate = z.output<typeof Estimate>

export const PrecheckAnswer = z.object({ findings: z.array(Finding), estimate: Estimate, maySubmit: z.boolean() })
export type PrecheckAnswer = z.output<typeof PrecheckAnswer>

export const ApplicationStep = z.enum(['save', 'submit', 'withdraw', 'return', 'openComments', 'comment', 'giveOpinion', 'putOnAgenda', 'exceptField'])
export type ApplicationStep = z.output<typeof ApplicationStep>

export const Stance = z.enum(['support', 'concern', 'object'])
export type Stance = z.output<typeof Stance>

/** A community's comment. The department sees the words, not who wrote them. */
export const CommunityComment = z.object({
  id: Id,
  stance: Stance,
  body: z.string(),
  at: Instant,
  communityName: z.string().nullable().describe('null where the reader may not know'),
})
export type CommunityComment = z.output<typeof CommunityComment>

export const UnitOpinion = z.object({
  organisationId: Id,
  organisationName: z.string(),
  dueOn: Day,
  stance: Stance.nullable(),
  body: z.string().nullable(),
  givenAt: Instant.nullable(),
})
export type UnitOpinion = z.output<typeof UnitOpinion>

export const ApplicationEvent = z.object({
  id: Id,
  at: Instant,
  step: z.string(),
  byName: z.string(),
  byOrganisation: z.string(),
  note: z.string().nullable(),
})

export const Choice = z.enum(['admit', 'admit_with_conditions', 'return', 'refuse'])
export type Choice = z.output<typeof Choice>

export const Tally = z.object({
  members: z.number().int().describe('member units entitled to vote, the recused one left out'),
  quorum: z.number().int(),
  present: z.number().int(),
  admit: z.number().int(),
  admitWithConditions: z.number().int(),
  return: z.number().int(),
  refuse: z.number().int(),
  recused: z.array(z.string()),
})
export type Tally = z.output<typeof Tally>

export const Vote = z.object({
  organisationId: Id,
  organisationName: z.string(),
  choice: Choice,
  conditions: z.array(z.string()),
  reason: z.string(),
  castBy: z.string(),
  at: Instant,
})
export type Vote = z.output<typeof Vote>

export const Decision = z.object({
  applicationId: Id,
  meetingId: Id,
  outcome: Choice,
  tally: Tally,
  /** Kept word for word: who voted otherwise, and why. */
  dissent: z.array(z.object({ organisationName: z.string(), choice: Choice, reason: z.string() })),
  reasons: z.string(),
  /** 京准〔2026〕12号: gap-free per year and authority. */
  admissionNumber: z.string().nullable(),
  decidedAt: Instant,
})
export type Decision = z.output<typeof Decision>

export const Condition = z.object({
  id: Id,
  applicationId: Id,
  versionId: Id,
  body: z.string(),
  metAt: Instant.nullable(),
  metBy: z.string().nullable(),
  evidence: z.string().nullable(),
})
export type Condition = z.output<typeof Condition>

/** One line of the list of applications. */
export const ApplicationHead = Application.pick({
  id: true,
  authority: true,
  applicantOrganisationId: true,
  state: true,
  submittedAt: true,
  commentUntil: true,
  opinionsDueOn: true,
  regularises: true,
  changedAt: true,
}).extend({
  title: z.string(),
  applicantName: z.string(),
  /** Last day for the decision; null while paused or not submitted. */
  decideBy: Day.nullable(),
  admissionNumber: z.string().nullable(),
})
export type ApplicationHead = z.output<typeof ApplicationHead>

/** An application with everything its page shows. */
export const ApplicationRead = Application.extend({
  applicantName: z.string(),
  /** The form with every field judged; null for ordinary work. */
  form: FormForAdmission.nullable(),
  decideBy: Day.nullable(),
  workingDaysLeft: z.number().int().nullable(),
  steps: z.array(ApplicationStep),
  precheck: PrecheckAnswer,
  comments: z.array(CommunityComment),
  opinions: z.array(UnitOpinion),
  decisions: z.array(Decision),
  conditions: z.array(Condition),
  meetingId: Id.nullable(),
  timeline: z.array(ApplicationEvent),
})
export type ApplicationRead = z.output<typeof ApplicationRead>

export const Meeting = z.object({
  id: Id,
  authority: AreaCode,
  title: Title,
  /** In a room, or in writing (会签). */
  mode: z.enum(['room', 'writing']),
  heldOn: Day,
  place: z.string().trim().max(200).nullable(),
  votesUntil: Day.nullable(),
  state: z.enum(['called', 'closed', 'cancelled']),
  minutes: z.string().nullable(),
  calledBy: z.string(),
  calledAt: Instant,
  closedAt: Instant.nullable(),
  revision: Revision,
})
export type Meeting = z.output<typeof Meeting>

export const AgendaEntry = z.object({
  application: ApplicationHead,
  position: z.number().int(),
  /** The actor's organisation may not vote here: it is the applicant. */
  recused: z.boolean(),
  myVote: Vote.nullable(),
  /** All votes once the meeting is closed; before that only the actor's own and the count. */
  votes: z.array(Vote),
  votesCast: z.number().int(),
  decision: Decision.nullable(),
})
export type AgendaEntry = z.output<typeof AgendaEntry>

export const MeetingRead = Meeting.extend({
  agenda: z.array(AgendaEntry),
  /** Clean-up lists, each voted on as a whole. */
  lists: z.array(ListOnAgenda),
  attendance: z.array(z.object({ organisationId: Id, organisationName: z.string(), present: z.boolean().nullable() })),
  quorum: z.number().int(),
  quorate: z.boolean(),
  mayVote: z.boolean(),
  mayClose: z.boolean(),
})
export type MeetingRead = z.output<typeof MeetingRead>

/** 负担额度: person-minutes a department may ask of one community in a year; set by the joint meeting. */
export const BurdenBudget = z.object({
  organisationId: Id,
  organisationName: z.string(),
  year: z.number().int().min(2000).max(2100),
  minutesPerCommunity: z.number().int().min(0).max(200_000),
  basis: Title,
  setBy: z.string(),
  setAt: Instant,
})
export type BurdenBudget = z.output<typeof BurdenBudget>

/** Money released for a version; amount in fen. */
export const FundRelease = z.object({
  id: Id,
  versionId: Id,
  areaCode: AreaCode,
  amount: z.number().int().min(1),
  releasedOn: Day,
  document: Title,
  recordedBy: z.string(),
  recordedAt: Instant,
})
export type FundRelease = z.output<typeof FundRelease>
