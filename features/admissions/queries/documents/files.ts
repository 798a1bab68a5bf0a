/** The text of a file somebody sends, and the source file of a document. */
import { readFile } from '../../../../foundation/files.ts'
import { fileLimit } from '../../../../foundation/file-kinds.ts'
import { readDocument } from '../../../../foundation/read-documents.ts'
import { notFound, refusal } from '../../../../foundation/refusal.ts'
import type { Request } from '../../../../foundation/request.ts'
import { documentWords as words } from '../../document-words.ts'
import { partsOf } from '../../rules/documents/parts.ts'
import { charactersOf } from '../../rules/documents/sentences.ts'
import { findDocument } from './read.ts'

/** Refuses more than 20 MB before it is read. */
export async function readDocumentFile(_request: Request, { file }: { file: File }) {
  if (file.size > fileLimit) throw refusal('FILE_TOO_LARGE', words.fileTooLarge, { status: 413 })
  const { title, recipients, body, takenOut } = partsOf(await readDocument(file.name, new Uint8Array(await file.arrayBuffer())))
  return { name: file.name, title, recipients, text: body, takenOut, characters: charactersOf(body) }
}

export async function downloadDocumentFile(request: Request, { id }: { id: string }): Promise<File> {
  const { fileId } = await findDocument(request, id)
  const file = fileId === null ? undefined : await readFile(request.db, fileId)
  if (!file) throw notFound(words.sourceFile)
  return new File([new Uint8Array(file.content)], file.name, { type: file.mediaType })
}
