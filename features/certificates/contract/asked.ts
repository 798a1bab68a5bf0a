/** What was asked, found in the catalogue by rule; every hit says which words matched. */
import { z } from 'zod'
import { Id } from '../../../foundation/fields.ts'
import { Proof, Verdict } from './catalogue.ts'

/** What somebody says they need and who asked for it, in a sentence. */
export const Sentence = z.string().trim().min(2).max(200)

/** [start, end) in the sentence as typed. */
export const Marked = z.object({ start: z.number().int(), end: z.number().int() })
export type Marked = z.output<typeof Marked>

/** `title`: its name stands in the sentence; `synonym`: another word for it; `alike`: much of its name. */
export const MatchedBy = z.enum(['title', 'synonym', 'alike'])
export type MatchedBy = z.output<typeof MatchedBy>

export const Candidate = z.object({ proof: Proof, score: z.number(), by: MatchedBy, marks: z.array(Marked) })
export type Candidate = z.output<typeof Candidate>

export const Matches = z.object({
  /** The most fitting first; none and no proof named = not understood. */
  candidates: z.array(Candidate),
  /** True when the first one is meant beyond doubt; else the person chooses. */
  clear: z.boolean(),
  /** The proof and the asking body as the sentence names them, to be corrected by whoever asks. */
  named: z.string().nullable(),
  askedBy: z.string().nullable(),
  /** Where nothing was recognised: entries a little alike, offered and never taken. */
  near: z.array(Candidate),
  /** The answer for what is on no list. */
  unlisted: Verdict,
})
export type Matches = z.output<typeof Matches>

/** Who asks for the proof: an organisation on record, or a name as told. */
export const AskingBody = z.object({
  organisationId: Id.nullable(),
  name: z.string().trim().min(2).max(60),
})
export type AskingBody = z.output<typeof AskingBody>
