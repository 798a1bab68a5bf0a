/** The draft of a document: begun, saved as one types, its source file kept beside it. */
import { v7 as newId } from 'uuid'
import { textArray } from '../../../../foundation/database.ts'
import { storeFile } from '../../../../foundation/files.ts'
import { readDocument } from '../../../../foundation/read-documents.ts'
import { refusal } from '../../../../foundation/refusal.ts'
import type { Request } from '../../../../foundation/request.ts'
import { say } from '../../../../foundation/words.ts'
import { getAreaOrRefuse } from '../../../areas/queries/names.ts'
import { isWithin } from '../../../areas/rules.ts'
import type { DocumentDraft, DocumentRead } from '../../contract/documents.ts'
import { documentWords as words } from '../../document-words.ts'
import { hashOf } from '../../queries/documents/findings.ts'
import { readDocumentPage } from '../../queries/documents/read.ts'
import { authorityOf } from '../../rules/authority.ts'
import { charactersOf } from '../../rules/documents/sentences.ts'
import { recordStep, saveNext, takeUpDocument, type Step } from './step.ts'

/** A department writes to its own area only: the city's to all, a district's to its district. */
async function refuseOutside({ db, today, actor }: Request, areaCodes: readonly string[]): Promise<void> {
  for (const code of areaCodes) await getAreaOrRefuse(db, code, today)
  if (areaCodes.every((code) => isWithin(code, actor.areaCode ?? ''))) return
  throw refusal('OUTSIDE_AREA', words.outside, { status: 422, fields: [{ field: 'areaCodes', text: say(words.outside) }] })
}

const written = (draft: DocumentDraft) => ({ ...draft, hash: hashOf(draft), characters: charactersOf(draft.body) })

export async function startDocument(request: Request, { areaCodes, ...draft }: DocumentDraft): Promise<DocumentRead> {
  const { db, now, actor } = request
  const { accountId, organisationId, areaCode } = actor
  if (!accountId || !organisationId || !areaCode) throw refusal('NO_AUTHORITY', words.outside, { status: 403 })
  await refuseOutside(request, areaCodes)
  const document = await db
    .insertInto('outgoingDocuments')
    .values({
      ...written({ areaCodes, ...draft }),
      areaCodes: textArray(areaCodes),
      id: newId(),
      authority: authorityOf(areaCode),
      organisationId,
      filedBy: accountId,
      state: 'draft',
      fileId: null,
      returnReason: null,
      reviewedBy: null,
      reviewedAt: null,
      marksGone: 0,
      number: null,
      issuedOn: null,
      revision: 1,
      createdAt: now,
      changedAt: now,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  await recordStep(request, document, { event: 'started', after: { title: document.title, hash: document.hash } })
  return readDocumentPage(request, document)
}

export async function saveDocument(request: Request, { id, revision, ...draft }: DocumentDraft & Step): Promise<DocumentRead> {
  const before = await takeUpDocument(request, { id, revision }, 'save', draft)
  await refuseOutside(request, draft.areaCodes)
  const saved = await saveNext(request, before, written(draft))
  const { kind, title, recipients, areaCodes, body } = before
  await recordStep(request, saved, { event: 'saved', before: { kind, title, recipients, areaCodes, body }, after: draft })
  return readDocumentPage(request, saved)
}

/** Keeps the file the text was taken from; it must be one that can be read. The text itself is saved as the author left it. */
export async function attachDocumentFile(request: Request, { file, ...step }: Step & { file: File }): Promise<DocumentRead> {
  const before = await takeUpDocument(request, step, 'save')
  const content = new Uint8Array(await file.arrayBuffer())
  await readDocument(file.name, content)
  const { accountId, organisationId } = request.actor
  const stored = await storeFile(request.db, file, { by: accountId ?? '', organisationId, now: request.now, content })
  const saved = await saveNext(request, before, { fileId: stored.id })
  await recordStep(request, saved, { event: 'fileKept', after: { name: stored.name, sha256: stored.sha256 } })
  return readDocumentPage(request, saved)
}
