/** What a document lacks before it can be stored or filed, by the names of its fields. Pure. */
import { OutgoingDocument, type DocumentDraft } from '../../contract/documents.ts'

export type Missing = 'missingTitle' | 'missingAreas' | 'missingBody'

export function missingIn({ title, areaCodes, body }: Pick<DocumentDraft, 'title' | 'areaCodes' | 'body'>): Missing[] {
  return [
    ...(title.trim() === '' ? ['missingTitle' as const] : []),
    ...(areaCodes.length === 0 ? ['missingAreas' as const] : []),
    ...(OutgoingDocument.shape.body.safeParse(body).success ? [] : ['missingBody' as const]),
  ]
}
