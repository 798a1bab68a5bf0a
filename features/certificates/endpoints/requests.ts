import { z } from 'zod'
import { endpoint } from '../../../foundation/endpoint.ts'
import { AreaCode, Id, PrintFormat, Revision } from '../../../foundation/fields.ts'
import { PageAsked, pageOf } from '../../../foundation/paging.ts'
import { AskingBody, Sentence } from '../contract/asked.ts'
import { Proof } from '../contract/catalogue.ts'
import { EvidencePiece, EvidenceState, ProofRequest, RefusalRead, RequestState } from '../contract/requests.ts'

/** What the ledgers of the community hold for a piece of evidence, masked as everywhere. */
export const HeldPiece = z.object({
  element: z.string(),
  name: z.string(),
  shown: z.string(),
  saidOn: z.string().nullable(),
  source: z.string().nullable(),
  stale: z.boolean(),
})

export const ProofRequestRead = ProofRequest.extend({
  communityName: z.string(),
  /** As the reader may see it; null without a subject, or one the reader does not see. */
  subjectTitle: z.string().nullable(),
  /** As the catalogue stands today; null for what is on no list. */
  proof: Proof.nullable(),
  held: z.array(HeldPiece),
  refusal: RefusalRead.nullable(),
})
export const ListedRequest = ProofRequest.omit({ evidence: true, knownHow: true }).extend({ communityName: z.string(), refusalNumber: z.string().nullable() })

const ById = z.object({ id: Id })

export const endpoints = {
  refuseForAnyone: endpoint({
    method: 'POST',
    path: '/proof-refusals',
    summary: 'A letter that says why a proof is not issued and where to go, for a resident without sign-in; what may be issued is not refused',
    permission: 'anyone',
    input: z.object({
      communityCode: AreaCode,
      itemId: Id.nullable(),
      title: z.string().trim().min(2).max(40).describe('the proof as the resident calls it; used where it is on no list'),
      askedBy: AskingBody,
      requestKey: z.uuid().describe('the same key gives the same letter'),
    }),
    output: RefusalRead,
  }),
  getRefusal: endpoint({
    method: 'GET',
    path: '/proof-refusals/{id}',
    summary: 'A refusal letter by its address; it names no resident',
    permission: 'anyone',
    input: ById,
    output: RefusalRead,
  }),
  printRefusal: endpoint({
    method: 'POST',
    path: '/proof-refusals/{id}/letter',
    summary: 'The refusal letter as PDF or docx; a name given here is printed and not stored',
    permission: 'anyone',
    computes: true,
    input: ById.extend({ format: PrintFormat.default('pdf'), name: z.string().trim().max(40).default('') }),
    output: z.file(),
  }),
  askForProof: endpoint({
    method: 'POST',
    path: '/proof-requests',
    summary: 'What a resident asks at the desk: what may be issued begins with its evidence, what may not ends with a refusal letter at once',
    permission: 'certificates.answer',
    input: z.object({
      sentence: Sentence,
      itemId: Id.nullable(),
      title: z.string().trim().min(2).max(40),
      askedBy: AskingBody,
      subjectId: Id.nullable().default(null),
    }),
    output: ProofRequestRead,
  }),
  listProofRequests: endpoint({
    method: 'GET',
    path: '/proof-requests',
    summary: 'Requests for proofs in the actor’s area, the latest first',
    permission: 'certificates.read',
    input: PageAsked.extend({ state: RequestState.optional(), search: z.string().trim().max(100).optional() }),
    output: pageOf(ListedRequest),
  }),
  getProofRequest: endpoint({
    method: 'GET',
    path: '/proof-requests/{id}',
    summary: 'A request with its evidence, what the ledgers hold for it, and its refusal',
    permission: 'certificates.read',
    input: ById,
    output: ProofRequestRead,
  }),
  collectEvidence: endpoint({
    method: 'PUT',
    path: '/proof-requests/{id}/evidence',
    summary: 'Say which pieces are held and which were shown; all of them make the request ready to be issued',
    permission: 'certificates.answer',
    input: ById.extend({
      pieces: z.array(EvidencePiece.pick({ label: true }).extend({ state: EvidenceState })).max(20),
      knownHow: z.string().trim().max(500).nullable().default(null),
      revision: Revision,
    }),
    output: ProofRequestRead,
  }),
  refuseRequest: endpoint({
    method: 'POST',
    path: '/proof-requests/{id}/refusal',
    summary: 'Refuse what could have been issued because the evidence was not there, with a letter',
    permission: 'certificates.answer',
    input: ById.extend({ because: z.string().trim().min(4).max(300), revision: Revision }),
    output: ProofRequestRead,
  }),
  withdrawRequest: endpoint({
    method: 'POST',
    path: '/proof-requests/{id}/withdrawal',
    summary: 'The resident no longer needs it',
    permission: 'certificates.answer',
    input: ById.extend({ because: z.string().trim().max(200).default(''), revision: Revision }),
    output: ProofRequestRead,
  }),
}
