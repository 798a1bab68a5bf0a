/** The document as it is printed (GB/T 9704-2012), its items and their numbers in an annex. In Chinese only, as official documents are. */
import { startOfDay, civilDay } from '../../../../foundation/clock.ts'
import { asFile, officialDocument, type LaidOut } from '../../../../foundation/documents.ts'
import type { PrintFormat } from '../../../../foundation/fields.ts'
import type { Request } from '../../../../foundation/request.ts'
import { sayIn } from '../../../../foundation/words.ts'
import type { DocumentRead, OutgoingDocument } from '../../contract/documents.ts'
import { documentWords as words } from '../../document-words.ts'
import { blocksOf } from './blocks.ts'
import { getDocument, readDocumentPage } from './read.ts'

type Asking = Parameters<typeof getDocument>[0]

/** Each item once, with the first sentence that speaks of it. */
function annexOf({ asks }: Pick<DocumentRead, 'asks'>) {
  const items = new Map(
    asks
      .toReversed()
      .flatMap(({ coveredBy, text, verdict, decision }) =>
        coveredBy && (verdict === 'covered' || decision === 'covered') ? [[coveredBy.versionId, { ...coveredBy, text }]] : [],
      ),
  )
  const rows = [...items.values()].toReversed().map(({ title, admissionNumber, text }) => [title, admissionNumber ?? sayIn('zh', words.byLaw), text])
  const title = sayIn('zh', words.annexTitle)
  if (rows.length === 0) return { title, body: [{ kind: 'paragraph' as const, text: sayIn('zh', words.annexNone) }] }
  const head = [words.columnItem, words.columnNumber, words.columnSentence].map((pair) => sayIn('zh', pair))
  return { title, body: [{ kind: 'table' as const, head, rows, widths: [3, 2, 4] }] }
}

export async function officialOf(request: Asking, document: OutgoingDocument): Promise<LaidOut> {
  const read = await readDocumentPage(request, document)
  const { organisationName, title, recipients, body, number, issuedOn } = read
  const date = issuedOn ?? request.today
  return officialDocument({
    kind: 'notice',
    issuer: organisationName,
    ...(number && { number }),
    title,
    addressee: recipients.replace(/[：:]\s*$/, ''),
    body: blocksOf(body),
    attachments: [annexOf(read)],
    date,
    issuedAt: issuedOn ? startOfDay(issuedOn) : startOfDay(civilDay(read.changedAt)),
    printedBy: { name: organisationName },
  })
}

export async function printDocument(request: Request, { id, format }: { id: string; format: PrintFormat }): Promise<File> {
  const document = await getDocument(request, { id })
  const laidOut = await officialOf(request, document)
  return asFile(laidOut, document.number ?? document.title, format, { preview: document.state !== 'issued' })
}
