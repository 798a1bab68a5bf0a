/** 清理清单 before the joint meeting: voted on as a whole; a line that a unit wants discussed apart is taken out. */
import { z } from 'zod'
import { Id, Instant } from '../../../foundation/fields.ts'
import { DecisionListHead } from '../../cleanups/contract/decisions.ts'

export const ListChoice = z.enum(['adopt', 'reject'])
export type ListChoice = z.output<typeof ListChoice>

export const ListVote = z.object({
  organisationId: Id,
  organisationName: z.string(),
  choice: ListChoice,
  /** Entries the unit wants discussed apart: they are not decided with the list. */
  exceptions: z.array(Id),
  reason: z.string(),
  castBy: z.string(),
  at: Instant,
})
export type ListVote = z.output<typeof ListVote>

export const ListTally = z.object({
  members: z.number().int(),
  quorum: z.number().int(),
  present: z.number().int(),
  adopt: z.number().int(),
  reject: z.number().int(),
  takenOut: z.number().int(),
  /** Kept word for word: who voted otherwise, and why. */
  dissent: z.array(z.object({ organisationName: z.string(), reason: z.string() })),
})
export type ListTally = z.output<typeof ListTally>

export const ListOnAgenda = z.object({
  list: DecisionListHead,
  position: z.number().int(),
  votesCast: z.number().int(),
  myVote: ListVote.nullable(),
  /** All once the meeting is closed; before that only the actor's own. */
  votes: z.array(ListVote),
  outcome: z.enum(['adopted', 'not_adopted']).nullable(),
  tally: ListTally.nullable(),
})
export type ListOnAgenda = z.output<typeof ListOnAgenda>
