/** The asks of a filed document as its findings are kept; what the reviewer said of a sentence that still stands stays. */
import { json } from '../../../../foundation/database.ts'
import type { Request } from '../../../../foundation/request.ts'
import { say } from '../../../../foundation/words.ts'
import { findVersion } from '../../../items/queries/versions.ts'
import type { DocumentAsk, DocumentFindings, OutgoingDocument } from '../../contract/documents.ts'
import { documentWords as words } from '../../document-words.ts'
import { findingsOf } from '../../queries/documents/findings.ts'
import { asksOf } from '../../queries/documents/read.ts'
import { versionsAdmittedFor } from '../../queries/documents/sent.ts'
import { marksAmong, type Marked } from '../../rules/documents/marks.ts'

type Found = DocumentFindings['asks'][number]
type Kept = Pick<DocumentAsk, 'decision' | 'because' | 'applicationId' | 'versionId'>

/** The same words asking the same of the same, a mark by when it was made; a sentence that stands twice is answered twice, in its order. */
const keyOf = ({ kind, audience, text, words: { start, end }, marked }: Pick<DocumentAsk, 'kind' | 'audience' | 'text' | 'words' | 'marked'>) =>
  `${kind} ${marked ? `${audience} ${marked.at}` : ''} ${end - start} ${text}`

/** One that was sent to admission and admitted since is covered by the item that came of it, whatever its title. */
async function admittedSince({ db }: Request, ask: Found, kept: Kept, versionId: string): Promise<Found & Kept> {
  const version = await findVersion(db, versionId)
  const explanation = say(words.admittedSince, { title: version?.title ?? '', number: version?.admissionNumber ?? '' })
  return { ...ask, ...kept, decision: null, verdict: 'covered', versionId, clause: null, explanation }
}

async function carriedOver(request: Request, asks: readonly Found[], earlier: readonly DocumentAsk[]): Promise<(Found & Kept)[]> {
  const left = Map.groupBy(earlier, keyOf)
  const admitted = await versionsAdmittedFor(
    request,
    earlier.flatMap(({ applicationId }) => applicationId ?? []),
  )
  const kept: (Found & Kept)[] = []
  for (const ask of asks) {
    const before = left.get(keyOf(ask))?.shift()
    const { decision = null, because = null, applicationId = null } = before ?? {}
    const versionId = admitted.get(applicationId ?? '')
    const chosen = decision === 'covered' ? (before?.versionId ?? null) : ask.versionId
    const carried = { decision, because, applicationId, versionId: chosen }
    kept.push(versionId && ask.verdict !== 'prohibited' ? await admittedSince(request, ask, carried, versionId) : { ...ask, ...carried })
  }
  return kept
}

/** Finds them anew and replaces what was kept. `marks`: those made by hand, else as they were. */
export async function storeAsks(request: Request, document: OutgoingDocument, marks?: readonly Marked[]): Promise<DocumentFindings> {
  const { db } = request
  const earlier = await asksOf(request, document.id)
  const findings = await findingsOf(request, document, marks ?? marksAmong(earlier))
  const asks = await carriedOver(request, findings.asks, earlier)
  await db.deleteFrom('documentAsks').where('documentId', '=', document.id).execute()
  if (asks.length > 0)
    await db
      .insertInto('documentAsks')
      .values(
        asks.map((ask) => ({
          ...ask,
          documentId: document.id,
          sentence: json(ask.sentence),
          words: json(ask.words),
          explanation: json(ask.explanation),
          clause: ask.clause && json(ask.clause),
          candidates: json(ask.candidates),
          marked: ask.marked && json(ask.marked),
        })),
      )
      .execute()
  return findings
}
