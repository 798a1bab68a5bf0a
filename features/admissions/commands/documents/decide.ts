/** What the reviewer says of one ask. */
import { notFound, refusal } from '../../../../foundation/refusal.ts'
import type { Request } from '../../../../foundation/request.ts'
import { findVersion } from '../../../items/queries/versions.ts'
import { inForce } from '../../../items/rules.ts'
import type { AskDecision, DocumentAsk, DocumentRead, OutgoingDocument } from '../../contract/documents.ts'
import { documentWords as words } from '../../document-words.ts'
import { readDocumentPage } from '../../queries/documents/read.ts'
import { bindsIn, isMore } from '../../rules/documents/judge-ask.ts'
import { recordStep, saveNext, takeUpDocument, type Step } from './step.ts'

type Asked = Step & { position: number; decision: AskDecision; versionId: string | null; because: string | null }

/** An item in force where the document goes, admitted as often as the sentence asks. */
async function refuseItem({ db, today }: Request, { areaCodes }: OutgoingDocument, { period }: DocumentAsk, versionId: string | null): Promise<void> {
  const version = versionId === null ? undefined : await findVersion(db, versionId)
  if (!version || !['duty', 'assist', 'certificate'].includes(version.list) || !inForce(version, today) || !bindsIn(version, areaCodes))
    throw refusal('ITEM_MISSING', words.itemMissing, { status: 422 })
  if (isMore(period, version))
    throw refusal('OVER_CAP', words.overCap, { status: 422, values: { title: version.title, number: version.admissionNumber ?? '' } })
}

export async function decideAsk(request: Request, { position, decision, versionId, because, ...step }: Asked): Promise<DocumentRead> {
  const { db } = request
  const before = await takeUpDocument(request, step, 'decide')
  const ask = await db.selectFrom('documentAsks').selectAll().where('documentId', '=', before.id).where('position', '=', position).executeTakeFirst()
  if (!ask) throw notFound(words.noSuchAsk)
  if (ask.verdict === 'prohibited' && decision !== 'strike') throw refusal('PROHIBITED_STAYS', words.prohibitedStays)
  if (decision === 'covered') await refuseItem(request, before, ask, versionId)
  const reason = because?.trim() ?? ''
  if ((decision === 'strike' || decision === 'not_an_ask') && reason.length < 4) throw refusal('REASON_MISSING', words.reasonMissing, { status: 422 })
  await db
    .updateTable('documentAsks')
    .set({ decision, because: reason || null, ...(decision === 'covered' && { versionId }) })
    .where('documentId', '=', before.id)
    .where('position', '=', position)
    .execute()
  const saved = await saveNext(request, before, {})
  await recordStep(request, saved, {
    event: 'askDecided',
    before: { position, decision: ask.decision, versionId: ask.versionId },
    after: { position, decision, versionId, because: reason },
  })
  return readDocumentPage(request, saved)
}
