/** Filing a document for review, taking it back, and looking again at what covers its asks. */
import { refusal } from '../../../../foundation/refusal.ts'
import type { Request } from '../../../../foundation/request.ts'
import { say } from '../../../../foundation/words.ts'
import type { DocumentRead } from '../../contract/documents.ts'
import { documentKindWords, documentWords as words } from '../../document-words.ts'
import { hashOf } from '../../queries/documents/findings.ts'
import { officialOf } from '../../queries/documents/official.ts'
import { readDocumentPage } from '../../queries/documents/read.ts'
import { recordStep, saveNext, takeUpDocument, type Step } from './step.ts'
import { storeAsks } from './store-asks.ts'

/** Refuses one without recipients, a text over the cap of its kind, and one that could not be printed. */
export async function fileDocument(request: Request, step: Step): Promise<DocumentRead> {
  const before = await takeUpDocument(request, step, 'file')
  if (before.recipients.length < 2)
    throw refusal('RECIPIENTS_MISSING', words.recipientsMissing, { status: 422, fields: [{ field: 'recipients', text: say(words.recipientsMissing) }] })
  const { characters, most, tooLong, marksGone, asks } = await storeAsks(request, before)
  if (tooLong)
    throw refusal('DOCUMENT_OVER_CAP', words.tooLong, {
      status: 422,
      values: { n: characters, kind: say(documentKindWords[before.kind]), most },
      fields: [{ field: 'body', text: say(words.tooLong, { n: characters, kind: say(documentKindWords[before.kind]), most }) }],
    })
  // a character no font here can show is told now, not on the day it is issued
  await (await officialOf(request, before)).pages()
  const read = { returnReason: null, reviewedBy: null, reviewedAt: null }
  const saved = await saveNext(request, before, { state: 'filed', hash: hashOf(before), characters, marksGone, ...read })
  const after = { state: saved.state, hash: saved.hash, asks: asks.length, marksGone }
  await recordStep(request, saved, { event: 'filed', before: { state: before.state }, after })
  return readDocumentPage(request, saved)
}

export async function withdrawDocument(request: Request, step: Step): Promise<DocumentRead> {
  const before = await takeUpDocument(request, step, 'withdraw')
  const saved = await saveNext(request, before, { state: 'withdrawn' })
  await recordStep(request, saved, { event: 'withdrawn', before: { state: before.state }, after: { state: saved.state } })
  return readDocumentPage(request, saved)
}

/** Items admitted or ended since the filing are seen; what the reviewer decided stays. */
export async function recheckDocument(request: Request, step: Step): Promise<DocumentRead> {
  const before = await takeUpDocument(request, step, 'recheck')
  const { asks } = await storeAsks(request, before)
  const saved = await saveNext(request, before, {})
  await recordStep(request, saved, { event: 'rechecked', after: { asks: asks.map(({ position, verdict }) => `${position} ${verdict}`) } })
  return readDocumentPage(request, saved)
}
