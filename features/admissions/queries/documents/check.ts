/** The findings of a text as it is typed; of a document that was reviewed before, also what was marked in it by hand. */
import type { Request } from '../../../../foundation/request.ts'
import type { DocumentDraft, DocumentFindings } from '../../contract/documents.ts'
import { marksAmong } from '../../rules/documents/marks.ts'
import { findingsOf } from './findings.ts'
import { asksOf, findDocument } from './read.ts'

export async function checkDocument(request: Request, { id, ...draft }: DocumentDraft & { id?: string | undefined }): Promise<DocumentFindings> {
  if (id === undefined) return findingsOf(request, draft)
  const { id: known } = await findDocument(request, id)
  return findingsOf(request, draft, marksAmong(await asksOf(request, known)))
}
