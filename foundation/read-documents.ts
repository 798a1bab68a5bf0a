/**
 * The text of a document that somebody sends: .docx, .pdf or .txt, paragraph by paragraph. Nothing in it is run, fetched or
 * drawn; what is hostile or too large is refused before it costs memory.
 */
import { recogniseFile } from './file-kinds.ts'
import { readDocx } from './read-documents/docx.ts'
import { readPdf } from './read-documents/pdf.ts'
import { readWords as words } from './read-documents/words.ts'
import { refusal } from './refusal.ts'

/** 5 MB of plain text would be a thousand times the longest document allowed. */
const mostText = 1_000_000

function readText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

/**
 * Lines are paragraphs. Refuses DOCUMENT_KIND (not one of the three, or not what its name says), DOCUMENT_EMPTY (a scan without
 * text), DOCUMENT_TOO_LONG, and what foundation/spreadsheets refuses of a damaged or dangerous zip.
 */
export async function readDocument(name: string, bytes: Uint8Array): Promise<string> {
  if (bytes.length === 0) throw refusal('DOCUMENT_EMPTY', words.empty, { status: 422, values: { name } })
  const kind = await recogniseFile(name, bytes)
  const text =
    kind === 'application/pdf'
      ? await readPdf(name, bytes)
      : kind?.endsWith('wordprocessingml.document')
        ? await readDocx(name, bytes)
        : kind === 'text/plain'
          ? readText(bytes)
          : undefined
  if (text === undefined) throw refusal('DOCUMENT_KIND', words.kind, { status: 415, values: { name } })
  const tidy = text
    .replaceAll('\r\n', '\n')
    .replaceAll(/[ \t\u3000]+\n/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
  if (tidy === '') throw refusal('DOCUMENT_EMPTY', words.empty, { status: 422, values: { name } })
  if (tidy.length > mostText) throw refusal('DOCUMENT_TOO_LONG', words.tooLong, { status: 413, values: { name } })
  return tidy
}
