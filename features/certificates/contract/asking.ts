/** 谁还在要: bodies that keep asking for what must not be issued, by month, from refusals; and how an entry is corrected. */
import { z } from 'zod'
import { Day, Id, Instant, Revision } from '../../../foundation/fields.ts'

/** YYYY-MM in Asia/Shanghai. */
export const Month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)

export const CorrectionState = z.enum(['open', 'corrected', 'doubted', 'upheld'])
export type CorrectionState = z.output<typeof CorrectionState>

/** A body objects to an entry about it; the secretary answers, and the entry says so. */
export const EntryCorrection = z.object({
  id: Id,
  askedByKey: z.string(),
  bodyName: z.string(),
  month: Month,
  title: z.string(),
  because: z.string().trim().min(4).max(2000),
  /** For asking back; erased with the answer. */
  contact: z.string().trim().min(5).max(100).nullable(),
  state: CorrectionState,
  at: Instant,
  answerBy: Day,
  answer: z.string().trim().min(2).max(2000).nullable(),
  answeredBy: z.string().nullable(),
  answeredAt: Instant.nullable(),
  revision: Revision,
})
export type EntryCorrection = z.output<typeof EntryCorrection>

/** One body, one kind of proof, one month. */
export const AskingEntry = z.object({
  /** Names the entry for an objection; null for bodies that are not named. */
  key: z.string().nullable(),
  month: Month,
  /** Null: fewer than the smallest number shown, or a name nobody at a desk has confirmed. */
  bodyName: z.string().nullable(),
  title: z.string(),
  count: z.number().int(),
  /** Of the count: letters residents made by themselves on the public page. */
  selfService: z.number().int(),
  districts: z.array(z.string()),
  correction: z.object({ state: CorrectionState, answer: z.string().nullable() }).nullable(),
})
export type AskingEntry = z.output<typeof AskingEntry>
