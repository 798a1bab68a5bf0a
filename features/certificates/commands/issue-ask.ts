/** A worker writes what the proof will say and asks for the seal on it. */
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import type { CertificateWords } from '../contract/issuing.ts'
import type { ProofRequest } from '../contract/requests.ts'
import { getVisibleCertificate } from '../queries/issued-visible.ts'
import { getVisibleRequest } from '../queries/requests.ts'
import { getVisibleUse, readUse } from '../queries/seals.ts'
import { ownCommunity } from '../queries/seals-own.ts'
import { sealWords } from '../seal-words.ts'
import { openDraft, sealDraft } from '../sealed-content.ts'
import { draftOf } from './issue-draft.ts'
import { previewOf } from './issue-page.ts'
import { enterUse } from './seal-ask.ts'

type Asked = { requestId: string; words: CertificateWords; replacesId?: string | null }

/** The request the proof answers. Refuses another community's, one whose evidence is not there, and what corrects nothing of it. */
async function takeUpRequest(request: Request, { requestId, replacesId = null }: Asked): Promise<ProofRequest> {
  const found = await getVisibleRequest(request, requestId)
  if (found.communityCode !== ownCommunity(request)) throw refusal('NOT_OWN_COMMUNITY', sealWords.notOwnCommunity, { status: 403 })
  if (replacesId === null) {
    if (found.state !== 'evidence_collected') throw refusal('NOT_READY', sealWords.notReady)
    return found
  }
  const before = await getVisibleCertificate(request, replacesId)
  if (before.requestId !== requestId) throw refusal('NOT_OF_REQUEST', sealWords.notOfRequest)
  if (before.state !== 'issued') throw refusal('ENDED_ALREADY', sealWords.endedAlready)
  return found
}

/** Personal data is drawn for the preview, too: it is recorded like every other look at it. */
export async function previewCertificate(request: Request, asked: Asked & { replacesId?: string | null }): Promise<File> {
  const found = await takeUpRequest(request, asked)
  const draft = await draftOf(request, found, asked.words)
  await request.record({ event: 'certificates.previewed', object: { kind: 'proof_request', id: found.id }, district: found.district })
  return previewOf(request, draft)
}

export async function askForCertificate(request: Request, asked: Asked) {
  const { db, deployment } = request
  const found = await takeUpRequest(request, asked)
  const draft = await draftOf(request, found, asked.words)
  const { district, id } = found
  // two colleagues at the same moment: the second waits here, and is told
  await db.selectFrom('proofRequests').select('id').where('district', '=', district).where('id', '=', id).forUpdate().execute()
  const open = await db
    .selectFrom('sealUses')
    .select('id')
    .where('district', '=', district)
    .where('requestId', '=', id)
    .where('state', 'in', ['asked', 'approved'])
    .executeTakeFirst()
  if (open) throw refusal('ALREADY_ASKED', sealWords.alreadyAsked, { details: { id: open.id } })
  const use = await enterUse(request, {
    kind: 'certificate',
    requestId: found.id,
    replacesId: asked.replacesId ?? null,
    purpose: draft.purpose,
    what: draft.title,
    copies: 1,
    sealedDraft: (place) => sealDraft(deployment.keyring, place, draft),
  })
  return readUse(request, use)
}

/** What waits for approval or for the seal, for those who approve and keep it. Refuses what is no proof, or is sealed already. */
export async function previewSealUse(request: Request, { id }: { id: string }): Promise<File> {
  const use = await getVisibleUse(request, id)
  if (use.communityCode !== ownCommunity(request)) throw refusal('NOT_OWN_COMMUNITY', sealWords.notOwnCommunity, { status: 403 })
  if (use.sealedDraft === null) throw refusal('NOTHING_TO_SHOW', sealWords.nothingToShow)
  await request.record({ event: 'seals.previewed', object: { kind: 'seal_use', id }, district: use.district })
  return previewOf(request, openDraft(request.deployment.keyring, use, use.sealedDraft))
}
