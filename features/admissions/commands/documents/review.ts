/** The reviewer passes a document or returns it with the places to strike. */
import { refusal } from '../../../../foundation/refusal.ts'
import type { Request } from '../../../../foundation/request.ts'
import { sayIn, type Pair } from '../../../../foundation/words.ts'
import { readVersions, versionsOf } from '../../../items/queries/versions.ts'
import type { DocumentAsk, DocumentRead } from '../../contract/documents.ts'
import { documentWords as words } from '../../document-words.ts'
import { asksOf, readDocumentPage } from '../../queries/documents/read.ts'
import { inQuotes } from '../../rules/documents/as-written.ts'
import { obstacles } from '../../rules/documents/steps.ts'
import { recordStep, saveNext, takeUpDocument, type Step } from './step.ts'

function refuseObstacles(asks: readonly DocumentAsk[]): void {
  const { open, toStrike, waiting } = obstacles(asks)
  const held = (code: string, pair: Pair, found: readonly DocumentAsk[]) =>
    refusal(code, pair, { values: { n: found.length }, details: { positions: found.map(({ position }) => position) } })
  if (open.length > 0) throw held('ASKS_OPEN', words.stillOpen, open)
  if (toStrike.length > 0) throw held('ASKS_TO_STRIKE', words.toStrike, toStrike)
  if (waiting.length > 0) throw held('ASKS_AT_ADMISSION', words.waitingAdmission, waiting)
}

/** What covered an ask at filing may have ended since. */
async function refuseEnded({ db, today }: Request, asks: readonly DocumentAsk[]): Promise<void> {
  const ids = asks.flatMap(({ versionId, verdict, decision }) => (versionId && (verdict === 'covered' || decision === 'covered') ? versionId : []))
  if (ids.length === 0) return
  const versions = await readVersions(db, await versionsOf(db).where('itemVersions.id', 'in', ids).execute(), today)
  const ended = versions.find(({ state, validTo }) => state !== 'published' || (validTo !== null && validTo <= today))
  if (ended) throw refusal('COVER_ENDED', words.coverEnded, { values: { title: ended.title, number: ended.admissionNumber ?? '' } })
}

export async function passDocument(request: Request, step: Step): Promise<DocumentRead> {
  const before = await takeUpDocument(request, step, 'pass')
  const asks = await asksOf(request, before.id)
  refuseObstacles(asks)
  await refuseEnded(request, asks)
  const saved = await saveNext(request, before, { state: 'passed', reviewedBy: request.actor.name, reviewedAt: request.now })
  await recordStep(request, saved, { event: 'passed', before: { state: before.state }, after: { state: saved.state, hash: saved.hash } })
  return readDocumentPage(request, saved)
}

/** One letter: what is said in general, then every place to strike with its reason, in the order of the text. */
export async function returnDocument(request: Request, { reason, ...step }: Step & { reason: string }): Promise<DocumentRead> {
  const before = await takeUpDocument(request, step, 'return')
  const { toStrike } = obstacles(await asksOf(request, before.id))
  if (reason.length < 4 && toStrike.length === 0) throw refusal('REASON_MISSING', words.nothingReturned, { status: 422 })
  const lines = toStrike.map(({ text, because }) => sayIn('zh', words.strikeLine, { words: inQuotes(text.replace(/[。；;]$/, '')), because: because ?? '' }))
  const saved = await saveNext(request, before, {
    state: 'returned',
    returnReason: [reason, ...lines].filter((line) => line !== '').join('\n'),
    reviewedBy: request.actor.name,
    reviewedAt: request.now,
  })
  await recordStep(request, saved, { event: 'returned', before: { state: before.state }, after: { state: saved.state, reason: saved.returnReason } })
  return readDocumentPage(request, saved)
}
