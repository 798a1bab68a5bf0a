/** 出具: number, digests, signature, PDF, entry in the register, and the end of the request, all in the caller's transaction. */
import { createHash, randomBytes } from 'node:crypto'
import { v7 as newId } from 'uuid'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { signingKey, signWith } from '../../../foundation/signing.ts'
import { getVisibleRequest } from '../queries/requests.ts'
import { getProof } from '../queries/proofs.ts'
import { certificatePurpose, encodeSigned, verifyLink, withSignature } from '../rules/signed.ts'
import { checkCode as codeFrom } from '../rules/signed-content.ts'
import { sealWords } from '../seal-words.ts'
import { openDraft, sealContent, sealPdf } from '../sealed-content.ts'
import type { CertificateRow, SealUseRow } from '../tables.ts'
import { contentOf, pageOf } from './issue-page.ts'
import { digestsOf } from './issue-digests.ts'
import { enterSeal } from './seal-register.ts'
import { takeSealNumber } from './seal-series.ts'
import { saveRequest } from './step.ts'
import { supersede } from './revoke.ts'

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Refuses what by now may not be issued any more: the lists may have changed since it was approved. */
export async function issueCertificate(request: Request, use: SealUseRow): Promise<void> {
  const { db, deployment, now, today, record } = request
  const { keyring, signing } = deployment
  const { district, communityCode, replacesId } = use
  const proofRequest = await getVisibleRequest(request, use.requestId ?? '')
  const draft = openDraft(keyring, use, use.sealedDraft ?? '')
  const proof = await getProof({ db, today }, { itemId: proofRequest.itemId ?? '' })
  if (proof.verdict.answer !== 'allowed') throw refusal('MAY_NOT_ISSUE', sealWords.mayNotIssue, { values: { title: proof.title } })

  const place = { district, id: newId() }
  const { year, sequence, number } = await takeSealNumber(db, 'certificate', communityCode, today)
  const content = contentOf(draft, number, today)
  const checkCode = codeFrom(randomBytes(40))
  const key = await signingKey(db, keyring, signing, now)
  const { title, validUntil } = content
  const digests = await digestsOf(checkCode, place.id, content, { name: content.holderName, idTail: draft.holderIdTail })
  const message = encodeSigned({
    keyId: key.id,
    certificateId: place.id,
    communityCode,
    number,
    title,
    issuer: content.issuer,
    issuedOn: today,
    validUntil,
    ...digests,
  })
  const signed = withSignature(message, signWith(key, keyring, certificatePurpose, message))
  const pdf = await pageOf({ content, checkCode, link: verifyLink(signing.verifyUrl, signed), verifyUrl: signing.verifyUrl, issuedAt: now }).pdf()

  const certificate: Omit<CertificateRow, 'sealEntryId'> = {
    ...place,
    communityCode,
    requestId: proofRequest.id,
    year,
    sequence,
    number,
    itemId: proof.itemId,
    versionId: proof.versionId,
    title,
    issuedOn: today,
    validUntil,
    keyId: key.id,
    signed,
    pdfSha256: hash(pdf),
    sealedContent: sealContent(keyring, place, { content, checkCode, holderIdTail: draft.holderIdTail }),
    sealedPdf: sealPdf(keyring, place, pdf),
    state: 'issued',
    endedAt: null,
    endedBy: null,
    endedBecause: null,
    replacedBy: null,
    revision: 1,
  }
  const entry = await enterSeal(request, use, certificate)
  await record({
    event: 'certificates.issued',
    object: { kind: 'certificate', id: place.id },
    district,
    after: { number, title, sealNumber: entry.number, keyId: key.id },
  })
  if (replacesId !== null) await supersede(request, replacesId, { id: place.id, number })
  else await saveRequest(request, proofRequest, { revision: proofRequest.revision, event: 'certificates.requestIssued', changed: { state: 'issued' } })
}
