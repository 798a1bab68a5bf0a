/** What a proof will say: from its version on the list, what the ledger holds, and the worker's words. */
import { refusal } from '../../../foundation/refusal.ts'
import { mask } from '../../../foundation/masks.ts'
import type { Request } from '../../../foundation/request.ts'
import { reveal } from '../../ledgers/commands/reveal.ts'
import type { CertificateDraft, CertificateWords } from '../contract/issuing.ts'
import type { ProofRequest } from '../contract/requests.ts'
import { basisOf, evidenceOf } from '../queries/issued-offer.ts'
import { getProof } from '../queries/proofs.ts'
import { committeeOf } from '../queries/refusals.ts'
import { sealWords } from '../seal-words.ts'
import { typedId } from './typed-id.ts'

type Holder = { name: string; idNumber: string }

/** From the ledger where the request names somebody there: for that it is revealed, and the revealing recorded. */
async function holderOf(request: Request, { subjectId, title }: ProofRequest, words: CertificateWords): Promise<Holder> {
  const { holderName = '', holderIdNumber = '' } = words
  if (subjectId === null) {
    if (!holderName || !holderIdNumber) throw refusal('HOLDER_MISSING', sealWords.holderMissing, { status: 422 })
    return { name: holderName, idNumber: typedId(request, holderName, holderIdNumber) }
  }
  const { values } = await reveal(request, { id: subjectId, elementKeys: ['name', 'idNo'], purpose: `开具${title}` }).catch((error: unknown) => {
    if ((error as { code?: string }).code === 'NOT_HELD') throw refusal('HOLDER_NOT_HELD', sealWords.holderNotHeld)
    throw error
  })
  return { name: values['name'] ?? '', idNumber: (values['idNo'] ?? '').toUpperCase() }
}

/** Refuses what by today's lists and clauses may not be issued, and evidence that is not complete. */
export async function draftOf(request: Request, proofRequest: ProofRequest, words: CertificateWords): Promise<CertificateDraft> {
  const { db, today } = request
  if (proofRequest.itemId === null) throw refusal('MAY_NOT_ISSUE', sealWords.mayNotIssue, { values: { title: proofRequest.title } })
  const proof = await getProof({ db, today }, { itemId: proofRequest.itemId })
  if (proof.verdict.answer !== 'allowed') throw refusal('MAY_NOT_ISSUE', sealWords.mayNotIssue, { values: { title: proof.title } })
  const { name, idNumber } = await holderOf(request, proofRequest, words)
  return {
    title: proof.title,
    holderName: name,
    holderId: mask('id_number', idNumber),
    holderIdTail: idNumber.slice(-4),
    statement: words.statement,
    purpose: words.purpose,
    basis: basisOf(proof),
    evidence: evidenceOf(proofRequest),
    issuer: await committeeOf(db, proofRequest.communityCode),
    validityDays: proof.terms?.validityDays ?? null,
  }
}
