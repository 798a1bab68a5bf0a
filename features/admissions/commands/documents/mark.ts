/** What the rules did not find: the reviewer marks the sentence by hand, and may take the mark back while the document is under review. */
import { notFound, refusal } from '../../../../foundation/refusal.ts'
import type { Request } from '../../../../foundation/request.ts'
import type { DocumentRead, Mark } from '../../contract/documents.ts'
import { documentWords as words } from '../../document-words.ts'
import { asksOf, readDocumentPage } from '../../queries/documents/read.ts'
import { marksAmong, sentenceAt } from '../../rules/documents/marks.ts'
import { recordStep, saveNext, takeUpDocument, type Step } from './step.ts'
import { storeAsks } from './store-asks.ts'

/** Refuses a place that is no sentence of the text, and a kind of ask that stands at it already for the same people. */
export async function markAsk(request: Request, { sentence: place, kind, audience, ...step }: Step & Mark): Promise<DocumentRead> {
  const before = await takeUpDocument(request, step, 'decide')
  const sentence = sentenceAt(before.body, place)
  if (!sentence) throw refusal('NOT_A_SENTENCE', words.notASentence, { status: 422 })
  const asks = await asksOf(request, before.id)
  const standing = asks.find((ask) => ask.sentence.start === sentence.start && ask.kind === kind && ask.audience === audience)
  if (standing) throw refusal('MARKED_ALREADY', words.markedAlready, { details: { positions: [standing.position] } })
  const mark = { kind, audience, sentence: place, text: sentence.text, marked: { by: request.actor.name, at: request.now } }
  await storeAsks(request, before, [...marksAmong(asks), mark])
  const saved = await saveNext(request, before, {})
  await recordStep(request, saved, { event: 'marked', after: { kind, audience, text: sentence.text } })
  return readDocumentPage(request, saved)
}

/** Refuses what the rules found, and what went to admission: the draft application rests on it. */
export async function unmarkAsk(request: Request, { position, ...step }: Step & { position: number }): Promise<DocumentRead> {
  const before = await takeUpDocument(request, step, 'decide')
  const asks = await asksOf(request, before.id)
  const ask = asks.find((one) => one.position === position)
  if (!ask) throw notFound(words.noSuchAsk)
  if (!ask.marked) throw refusal('NOT_MARKED', words.notMarked)
  if (ask.applicationId !== null) throw refusal('MARK_SENT', words.markSent)
  await storeAsks(request, before, marksAmong(asks.filter((one) => one !== ask)))
  const saved = await saveNext(request, before, {})
  const { kind, audience, text, marked, decision } = ask
  await recordStep(request, saved, { event: 'unmarked', before: { kind, audience, text, marked, decision } })
  return readDocumentPage(request, saved)
}
