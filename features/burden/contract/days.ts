/** 负担账: each day's lines under one seal, chained to the day before, so that whoever kept a seal can tell any later edit. */
import { z } from 'zod'
import { Day, Instant } from '../../../foundation/fields.ts'

export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** One civil day. `hash` is the seal: it covers the day, the number of lines, their Merkle root and the seal before. */
export const BurdenDay = z.object({
  day: Day,
  lines: z.number().int(),
  /** Handed down that day, refusals and withdrawals not taken off. */
  personMinutes: z.number().int(),
  root: Sha256,
  previous: Sha256,
  hash: Sha256,
  sealedAt: Instant,
})
export type BurdenDay = z.output<typeof BurdenDay>

/** A line as hashed: canonical JSON of a `BurdenRecord` (dispatches/contract/burden-record.ts). */
export const BurdenLine = z.object({ district: z.string(), day: Day, position: z.number().int(), line: z.string() })
export type BurdenLine = z.output<typeof BurdenLine>

export const BurdenDayRead = BurdenDay.extend({
  linesOfDay: z.array(z.string()),
  /** Hashes beside the way from line `proofOf` up to the root, lowest first. */
  proof: z.array(z.object({ side: z.enum(['left', 'right']), hash: Sha256 })).nullable(),
})
export type BurdenDayRead = z.output<typeof BurdenDayRead>

/**
 * What a check of the ledger finds. `altered`: lines no longer give the seal, or the figures beside it; `chain`: a day is missing or
 * linked to another; `left_over`: lines of a day that has no seal; `sealed_anew`: the audit trail tells of another seal of that day,
 * or at another moment; the rest: tasks differ from the lines.
 */
export const LedgerFault = z.object({
  day: Day,
  kind: z.enum(['altered', 'chain', 'left_over', 'sealed_anew', 'task_changed', 'task_missing', 'task_added']),
  task: z.string().nullable(),
})
export type LedgerFault = z.output<typeof LedgerFault>
