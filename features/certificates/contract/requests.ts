/** 开证明的请求与不予出具: what a resident asks at the desk, the evidence for it, and the letter that says no. */
import { z } from 'zod'
import { AreaCode, Day, Id, Instant, Revision } from '../../../foundation/fields.ts'
import { ClauseState } from '../../laws/contract.ts'
import { Reason } from './catalogue.ts'

export const RequestState = z.enum(['asked', 'evidence_collected', 'issued', 'refused', 'withdrawn'])
export type RequestState = z.output<typeof RequestState>

/** `ledger`: held already, with its origin; `brought`: shown by the resident, not copied; `missing`: still to be brought. */
export const EvidenceState = z.enum(['ledger', 'brought', 'missing'])
export type EvidenceState = z.output<typeof EvidenceState>

export const EvidencePiece = z.object({
  label: z.string().trim().min(1).max(500),
  element: z.string().max(80).nullable(),
  issuedBy: z.string().max(500).nullable(),
  state: EvidenceState,
})
export type EvidencePiece = z.output<typeof EvidencePiece>

/** A request at the desk. Of the person it holds the id in the ledger, never a copy. */
export const ProofRequest = z.object({
  district: z.string(),
  id: Id,
  communityCode: AreaCode,
  subjectId: Id.nullable(),
  /** Null for what is on no list. */
  itemId: Id.nullable(),
  versionId: Id.nullable(),
  title: z.string(),
  /** As said, long numbers masked. */
  need: z.string(),
  askedByOrganisationId: Id.nullable(),
  askedByName: z.string(),
  state: RequestState,
  evidence: z.array(EvidencePiece),
  /** How the community knows the fact, said by whoever collected the evidence. */
  knownHow: z.string().max(500).nullable(),
  endedBecause: z.string().nullable(),
  askedOn: Day,
  takenBy: z.string(),
  changedAt: Instant,
  changedBy: z.string(),
  revision: Revision,
})
export type ProofRequest = z.output<typeof ProofRequest>

/** What anybody makes on the public page is numbered apart: a stranger uses up none of the community's own numbers. */
export const RefusalSeries = z.enum(['community', 'self_service'])
export type RefusalSeries = z.output<typeof RefusalSeries>

/** 不予出具告知书: gap-free in its community, year and series. Nothing in it names a resident. */
export const Refusal = z.object({
  district: z.string(),
  id: Id,
  communityCode: AreaCode,
  year: z.number().int(),
  /** Those made on the public page before it had a series of its own keep the community's. */
  series: RefusalSeries,
  sequence: z.number().int(),
  /** 多福巷社区不予〔2026〕3号, 多福巷社区自助不予〔2026〕3号. */
  number: z.string(),
  requestId: Id.nullable(),
  itemId: Id.nullable(),
  title: z.string(),
  reason: Reason,
  /** The clause as it stood on the day of the refusal. */
  clause: ClauseState.nullable(),
  texts: z.array(ClauseState),
  /** What else the letter says: the dispute, the edition that dropped it, what the community cannot know. */
  explanation: z.string().nullable(),
  competentBody: z.string().nullable(),
  route: z.string().nullable(),
  askedByOrganisationId: Id.nullable(),
  askedByName: z.string(),
  /** Bodies are counted by this: the organisation's id, or the name made comparable. */
  askedByKey: z.string(),
  channel: z.enum(['public', 'desk']),
  refusedOn: Day,
  at: Instant,
  /** Who signed it at the desk; empty for the public page. */
  refusedBy: z.string(),
})
export type Refusal = z.output<typeof Refusal>

/** A refusal as anyone holding its address reads it. */
export const RefusalRead = Refusal.omit({ series: true, requestId: true, askedByKey: true, refusedBy: true, district: true }).extend({
  /** Who signs: the residents' committee. */
  committee: z.string(),
})
export type RefusalRead = z.output<typeof RefusalRead>
