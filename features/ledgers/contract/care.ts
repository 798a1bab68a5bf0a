/** Taking care of what is held: disputes, merging doubles, and what 个人信息保护法 asks of whoever looks, exports or answers. */
import { z } from 'zod'
import { AreaCode, Day, Id, Instant, Prose, Revision } from '../../../foundation/fields.ts'
import { ElementKey } from '../../elements/contract.ts'
import { ClauseReference } from '../../laws/contract.ts'

export const DisputeState = z.enum(['open', 'upheld', 'rejected'])
export const Dispute = z.object({
  district: z.string(),
  id: Id,
  subjectId: Id,
  elementKey: ElementKey,
  statementId: Id,
  reason: Prose.min(4),
  /** What the person who disputes says is right; may be empty. Sealed when sensitive. */
  proposed: z.string().nullable(),
  raisedBy: z.string(),
  raisedByOrganisation: z.string(),
  raisedAt: Instant,
  /** The owner of the element, or who said the value. */
  ownerOrganisationId: Id.nullable(),
  state: DisputeState,
  answer: z.string().nullable(),
  settledBy: z.string().nullable(),
  settledAt: Instant.nullable(),
})
export type Dispute = z.output<typeof Dispute>

export const Merge = z.object({
  district: z.string(),
  id: Id,
  keptId: Id,
  mergedId: Id,
  /** Elements whose value was taken from the merged one although the kept one had another. */
  takenFromMerged: z.array(ElementKey),
  because: z.string(),
  mergedBy: z.string(),
  mergedAt: Instant,
  undoneAt: Instant.nullable(),
  undoneBy: z.string().nullable(),
})
export type Merge = z.output<typeof Merge>

/** Who looked at a masked value, and for what (个人信息保护法 第五十一条, 第五十五条; kept three years). */
export const Reveal = z.object({
  district: z.string(),
  id: Id,
  subjectId: Id,
  elementKeys: z.array(ElementKey),
  purpose: Prose.min(4),
  revealedBy: z.string(),
  organisationName: z.string(),
  at: Instant,
})
export type Reveal = z.output<typeof Reveal>

export const Export = z.object({
  id: Id,
  ledgerId: Id,
  areaCode: AreaCode,
  elementKeys: z.array(ElementKey),
  /** True when values were written out unmasked. */
  unmasked: z.boolean(),
  purpose: Prose.min(4),
  rows: z.number().int(),
  watermark: z.string(),
  exportedBy: z.string(),
  organisationName: z.string(),
  at: Instant,
})
export type Export = z.output<typeof Export>

/** 查阅复制 (第四十五条) · 更正补充 (第四十六条) · 删除 (第四十七条), 个人信息保护法. */
export const RequestKind = z.enum(['access', 'correction', 'deletion'])
export const ResidentRequest = z.object({
  district: z.string(),
  id: Id,
  kind: RequestKind,
  communityCode: AreaCode,
  subjectId: Id.nullable(),
  elementKeys: z.array(ElementKey),
  body: Prose.min(2),
  /** How the person asked and proved who they are; sealed. */
  askedBy: z.string(),
  receivedOn: Day,
  dueOn: Day,
  state: z.enum(['open', 'granted', 'partly', 'refused']),
  answer: z.string().nullable(),
  /** The clause a refusal rests on. */
  clause: ClauseReference.nullable(),
  answeredBy: z.string().nullable(),
  answeredAt: Instant.nullable(),
  revision: Revision,
})
export type ResidentRequest = z.output<typeof ResidentRequest>
