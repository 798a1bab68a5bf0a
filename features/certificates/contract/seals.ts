/** 用印: no seal without an entry. A use is asked for, approved by somebody else, and sealed; only then does the register get its entry. */
import { z } from 'zod'
import { AreaCode, Day, Id, Instant, Prose, Revision } from '../../../foundation/fields.ts'
import { Month } from './asking.ts'

export const SealUseKind = z.enum(['certificate', 'other'])
export type SealUseKind = z.output<typeof SealUseKind>

/** 待审批 · 已批准 · 未批准 · 已撤回 · 已用印. */
export const SealUseState = z.enum(['asked', 'approved', 'declined', 'withdrawn', 'sealed'])
export type SealUseState = z.output<typeof SealUseState>

export const SealUse = z.object({
  district: z.string(),
  id: Id,
  communityCode: AreaCode,
  kind: SealUseKind,
  /** Of a proof: what it answers, and the proof it corrects. */
  requestId: Id.nullable(),
  replacesId: Id.nullable(),
  /** 用途. */
  purpose: Prose.min(2).max(200),
  /** 用印材料: what gets the seal. */
  what: Prose.min(2).max(200),
  copies: z.number().int().min(1).max(500),
  state: SealUseState,
  askedBy: z.string(),
  askedAt: Instant,
  approvedBy: z.string().nullable(),
  approvedAt: Instant.nullable(),
  /** Why it was not approved, or taken back. */
  endedBecause: z.string().nullable(),
  revision: Revision,
})
export type SealUse = z.output<typeof SealUse>

export const SealStep = z.enum(['approve', 'decline', 'withdraw', 'seal'])
export type SealStep = z.output<typeof SealStep>

/** What a proof that waits for the seal will say, word for word, for those who approve and seal it. */
export const SealUseSays = z.object({ holderName: z.string(), holderId: z.string().describe('masked'), paragraphs: z.array(z.string()) })
export type SealUseSays = z.output<typeof SealUseSays>

/** The proof that this one corrects, and the paragraphs in which they differ. */
export const Corrects = z.object({ id: Id, number: z.string(), before: z.array(z.string()), after: z.array(z.string()) })
export type Corrects = z.output<typeof Corrects>

export const SealUseRead = SealUse.extend({
  communityName: z.string(),
  entryId: Id.nullable(),
  entryNumber: z.string().nullable(),
  certificateId: Id.nullable(),
  steps: z.array(SealStep),
})
export type SealUseRead = z.output<typeof SealUseRead>

/** 用印登记: never changed, never deleted; numbers without a gap in a community and year. */
export const SealEntry = z.object({
  district: z.string(),
  id: Id,
  communityCode: AreaCode,
  year: z.number().int(),
  sequence: z.number().int(),
  /** 新街口西里三区社区印〔2026〕12号. */
  number: z.string(),
  useId: Id,
  kind: SealUseKind,
  certificateId: Id.nullable(),
  purpose: z.string(),
  what: z.string(),
  copies: z.number().int(),
  /** Of the file that was sealed; null for paper nobody holds as a file. */
  sha256: z.string().nullable(),
  askedBy: z.string(),
  approvedBy: z.string(),
  approvedAt: Instant,
  keeper: z.string(),
  sealedAt: Instant,
  sealedOn: Day,
})
export type SealEntry = z.output<typeof SealEntry>

export const SealEntryRead = SealEntry.extend({ communityName: z.string(), certificateNumber: z.string().nullable() })
export type SealEntryRead = z.output<typeof SealEntryRead>

/** The street looked at a community's month; the community sees who did. */
export const SealReading = z.object({
  district: z.string(),
  id: Id,
  communityCode: AreaCode,
  month: Month,
  readBy: z.string(),
  organisationName: z.string(),
  at: Instant,
})
export type SealReading = z.output<typeof SealReading>
