/** From a request whose evidence is there to the proof, and its end. Public: keys, the status list, one number at a time; never a list. */
import { z } from 'zod'
import { endpoint } from '../../../foundation/endpoint.ts'
import { Day, Id, Instant, Prose, Revision } from '../../../foundation/fields.ts'
import { PageAsked, pageOf } from '../../../foundation/paging.ts'
import { CertificateRead, CertificateState, CertificateWords, DraftOffered } from '../contract/issuing.ts'
import { SealUseRead } from '../contract/seals.ts'

const ById = z.object({ id: Id })
const Because = Prose.min(2).max(300)

export const PublishedKey = z.object({
  id: z.string(),
  algorithm: z.enum(['ES256', 'SM2']),
  publicKey: z.object({ kty: z.literal('EC'), crv: z.enum(['P-256', 'SM2']), x: z.string(), y: z.string() }),
  state: z.enum(['active', 'retired', 'revoked']),
  madeAt: Instant,
  retiredAt: Instant.nullable(),
  revokedAt: Instant.nullable(),
})

export const endpoints = {
  offerDraft: endpoint({
    method: 'GET',
    path: '/proof-requests/{id}/draft',
    summary: 'What the list and the ledger already say for the proof a request asks',
    permission: 'certificates.issue',
    input: ById.extend({ replacesId: Id.optional() }),
    output: DraftOffered,
  }),
  previewCertificate: endpoint({
    method: 'POST',
    path: '/certificates/preview',
    summary: 'The proof as PDF, as it would be sealed, marked as a preview; that somebody looked is recorded',
    permission: 'certificates.issue',
    keepsNoAnswer: true,
    input: z.object({ requestId: Id, words: CertificateWords, replacesId: Id.nullable().default(null) }),
    output: z.file(),
  }),
  askForCertificate: endpoint({
    method: 'POST',
    path: '/certificates/seal-uses',
    summary: 'Ask for the seal on a proof; somebody else approves. With `replacesId` it corrects one issued before',
    permission: 'certificates.issue',
    input: z.object({ requestId: Id, words: CertificateWords, replacesId: Id.nullable().default(null) }),
    output: SealUseRead,
  }),
  listCertificates: endpoint({
    method: 'GET',
    path: '/certificates',
    summary: 'Proofs issued in the actor’s area, the latest first; holders are masked',
    permission: 'certificates.read',
    input: PageAsked.extend({ state: CertificateState.optional(), search: z.string().trim().max(100).optional(), requestId: Id.optional() }),
    output: pageOf(CertificateRead),
  }),
  getCertificate: endpoint({
    method: 'GET',
    path: '/certificates/{id}',
    summary: 'A proof with its standing; its content for the community that issued it',
    permission: 'certificates.read',
    input: ById,
    output: CertificateRead,
  }),
  printCertificate: endpoint({
    method: 'POST',
    path: '/certificates/{id}/print',
    summary: 'The proof as PDF, the very bytes that were sealed; recorded',
    permission: 'certificates.issue',
    keepsNoAnswer: true,
    input: ById,
    output: z.file(),
  }),
  revokeCertificate: endpoint({
    method: 'POST',
    path: '/certificates/{id}/revocation',
    summary: 'Revoke a proof, with the reason; the next status list says so',
    permission: 'certificates.revoke',
    input: ById.extend({ because: Because, revision: Revision }),
    output: CertificateRead,
  }),
  listSigningKeys: endpoint({
    method: 'GET',
    path: '/verification/keys',
    summary: 'All keys proofs were ever signed with, for checking them anywhere',
    permission: 'anyone',
    input: z.object({}),
    output: z.object({ keys: z.array(PublishedKey) }),
  }),
  getStatusList: endpoint({
    method: 'GET',
    path: '/verification/status-list',
    summary: 'Which proofs were revoked or replaced: a signed list that names none to whoever does not hold it',
    permission: 'anyone',
    input: z.object({}),
    output: z.object({ list: z.string().describe('JSON; the signature is over “jianfu-status-1”, a line end and these bytes'), signature: z.string() }),
  }),
  lookUpNumber: endpoint({
    method: 'GET',
    path: '/verification/numbers',
    summary: 'How a proof stands, by its number as printed; nothing about the person',
    permission: 'anyone',
    input: z.object({ number: z.string().trim().min(6).max(100) }),
    output: z.object({
      known: z.boolean(),
      state: CertificateState.nullable(),
      issuedOn: Day.nullable(),
      validUntil: Day.nullable(),
      endedOn: Day.nullable(),
      replacedBy: z.string().nullable(),
      at: Instant,
    }),
  }),
  compareFile: endpoint({
    method: 'GET',
    path: '/verification/files',
    summary: 'Whether a file is, to the last bit, the proof that was sealed; only its SHA-256 is sent',
    permission: 'anyone',
    input: z.object({ certificateId: Id, sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
    output: z.object({ same: z.boolean() }),
  }),
}
