/** What a proof rests on beside its title: who asks for it, what a community can know, what it needs, and the right way instead. */
import { z } from 'zod'
import { ClauseReference } from '../../laws/contract.ts'

/**
 * What a community can know of the fact: from its own records, seen on the spot, by asking around, or not at all. A proof
 * of what it cannot know is not issued, whoever asks (民发〔2020〕20号: 不具备核实能力的不得出具).
 */
export const Knowable = z.enum(['own_record', 'on_the_spot', 'by_inquiry', 'cannot'])
export type Knowable = z.output<typeof Knowable>

const line = z.string().trim().max(500)

export const CertificateTerms = z.object({
  /** Bodies that ask for it, as they call themselves. */
  askedBy: z.array(line.min(1)).max(20),
  usedFor: line,
  /** Null where the source does not say: then the person who issues decides and says why. */
  knowable: Knowable.nullable(),
  knowableNote: line,
  /** What must be seen first; `element` names the data element under which a ledger may already hold it. */
  evidence: z.array(z.object({ label: line.min(1), element: z.string().max(80).nullable(), issuedBy: line.nullable() })).max(20),
  validityDays: z.number().int().min(1).max(3660).nullable(),
  /** The body that is competent instead, and the way there. */
  competentBody: line.nullable(),
  route: line.nullable(),
  /** Where the way is known from; 领域知识 is said as such. */
  routeSource: line.nullable(),
  /** Two texts that contradict each other, both shown. */
  disputed: z.object({ note: line, for: ClauseReference.nullable(), against: ClauseReference.nullable() }).nullable(),
  supersededIn: line.nullable(),
})
export type CertificateTerms = z.output<typeof CertificateTerms>
