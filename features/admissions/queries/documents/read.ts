/** Which documents exist for an actor, and one with everything its page shows. */
import { sql } from 'kysely'
import type { Actor } from '../../../../foundation/actor.ts'
import { listFileHeads } from '../../../../foundation/files.ts'
import { span } from '../../../../foundation/paging.ts'
import { notFound } from '../../../../foundation/refusal.ts'
import type { Request } from '../../../../foundation/request.ts'
import { readSettings } from '../../../../foundation/settings.ts'
import { readVersions, versionsOf } from '../../../items/queries/versions.ts'
import { organisationNames } from '../../../people/queries/named.ts'
import type { DocumentHead, DocumentRead, DocumentState, OutgoingDocument } from '../../contract/documents.ts'
import { documentWords as words } from '../../document-words.ts'
import { saysOtherwise } from './source-text.ts'
import { authorityOf } from '../../rules/authority.ts'
import { availableSteps, type DocumentStanding } from '../../rules/documents/steps.ts'

/** The own organisation's; and, for whoever reviews, what was filed before the own joint meeting. */
function visibleTo({ organisationId, areaCode, permissions }: Actor) {
  const own = sql<boolean>`(outgoing_documents.organisation_id = ${organisationId} and ${permissions.has('documents.file')})`
  if (!permissions.has('documents.review') || !areaCode) return own
  return sql<boolean>`(${own} or (outgoing_documents.authority = ${authorityOf(areaCode)} and outgoing_documents.state <> 'draft'))`
}

export function standingOf({ actor }: Pick<Request, 'actor'>, { organisationId, authority }: OutgoingDocument): DocumentStanding {
  return {
    filer: actor.organisationId === organisationId && actor.permissions.has('documents.file'),
    reviewer: actor.permissions.has('documents.review') && authorityOf(actor.areaCode ?? '') === authority,
  }
}

type Asking = Pick<Request, 'db' | 'actor' | 'today'>

/** Refuses the rest as not found. */
export async function findDocument({ db, actor }: Asking, id: string, lock = false): Promise<OutgoingDocument> {
  const asked = db.selectFrom('outgoingDocuments').selectAll().where('id', '=', id).where(visibleTo(actor))
  const found = await (lock ? asked.forUpdate() : asked).executeTakeFirst()
  if (!found) throw notFound(words.document)
  return found
}

export function asksOf({ db }: Pick<Request, 'db'>, documentId: string) {
  return db.selectFrom('documentAsks').selectAll().where('documentId', '=', documentId).orderBy('position').execute()
}

export async function readDocumentPage(request: Asking, document: OutgoingDocument): Promise<DocumentRead> {
  const { db, today } = request
  const asks = await asksOf(request, document.id)
  const ids = asks.flatMap(({ versionId }) => versionId ?? [])
  const versions = ids.length === 0 ? [] : await readVersions(db, await versionsOf(db).where('itemVersions.id', 'in', ids).execute(), today)
  const coveredBy = new Map(versions.map(({ id, title, admissionNumber }) => [id, { versionId: id, title, admissionNumber }]))
  const names = await organisationNames(db, [document.organisationId])
  const settings = await readSettings(db)
  const [file] = document.fileId ? await listFileHeads(db, [document.fileId]) : []
  return {
    ...document,
    organisationName: names.get(document.organisationId) ?? '',
    asks: asks.map((ask) => ({ ...ask, coveredBy: coveredBy.get(ask.versionId ?? '') ?? null })),
    most: document.kind === 'comprehensive' ? settings.comprehensiveDocumentCharacters : settings.specialDocumentCharacters,
    steps: availableSteps(document.state, standingOf(request, document)),
    fileName: file?.name ?? null,
    fileChanged: document.fileId !== null && (await saysOtherwise(db, document.fileId, document.body)),
  }
}

export async function getDocument(request: Asking, { id }: { id: string }): Promise<DocumentRead> {
  return readDocumentPage(request, await findDocument(request, id))
}

type Listed = { state?: DocumentState | undefined; search?: string | undefined; page: number; size: number }

export async function listDocuments({ db, actor }: Asking, { state, search, page, size }: Listed) {
  let asked = db.selectFrom('outgoingDocuments').where(visibleTo(actor))
  if (state) asked = asked.where('state', '=', state)
  if (search) asked = asked.where((or) => or.or([or('title', 'like', `%${search}%`), or('number', 'like', `%${search}%`)]))
  const { total } = await asked.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const { limit, offset } = span({ page, size })
  const rows = await asked
    .select(['id', 'state', 'kind', 'title', 'characters', 'number', 'issuedOn', 'changedAt', 'organisationId'])
    .select([
      sql<number>`(select count(*)::int from document_asks where document_id = outgoing_documents.id)`.as('asks'),
      sql<number>`(select count(*)::int from document_asks where document_id = outgoing_documents.id and audience = 'community' and decision is null and verdict <> 'covered')`.as(
        'open',
      ),
    ])
    .orderBy('changedAt', 'desc')
    .orderBy('id')
    .limit(limit)
    .offset(offset)
    .execute()
  const names = await organisationNames(
    db,
    rows.map(({ organisationId }) => organisationId),
  )
  const heads: DocumentHead[] = rows.map(({ organisationId, ...row }) => ({ ...row, organisationName: names.get(organisationId) ?? '' }))
  return { rows: heads, total: Number(total), page, size }
}
