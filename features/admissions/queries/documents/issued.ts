/** Issued documents as anyone reads them. */
import { span, type PageAsked } from '../../../../foundation/paging.ts'
import type { Request } from '../../../../foundation/request.ts'
import { readVersions, versionsOf } from '../../../items/queries/versions.ts'
import { organisationNames } from '../../../people/queries/named.ts'
import type { IssuedDocument } from '../../contract/documents.ts'

/** Of each document the versions that cover its asks, in the order of its text. */
async function itemsOf({ db, today }: Pick<Request, 'db' | 'today'>, documentIds: readonly string[]): Promise<Map<string, IssuedDocument['items']>> {
  if (documentIds.length === 0) return new Map()
  const asks = await db
    .selectFrom('documentAsks')
    .select(['documentId', 'versionId', 'verdict', 'decision'])
    .where('documentId', 'in', [...documentIds])
    .where('versionId', 'is not', null)
    .orderBy('position')
    .execute()
  const covering = asks.flatMap(({ documentId, versionId, verdict, decision }) =>
    versionId && (decision === 'covered' || (verdict === 'covered' && decision === null)) ? [{ documentId, versionId }] : [],
  )
  if (covering.length === 0) return new Map()
  const rows = await versionsOf(db)
    .where(
      'itemVersions.id',
      'in',
      covering.map(({ versionId }) => versionId),
    )
    .execute()
  const known = new Map((await readVersions(db, rows, today)).map(({ id, title, admissionNumber }) => [id, { versionId: id, title, admissionNumber }]))
  const byDocument = Map.groupBy(covering, ({ documentId }) => documentId)
  return new Map(
    [...byDocument].map(([documentId, found]) => [documentId, [...new Set(found.map(({ versionId }) => versionId))].flatMap((id) => known.get(id) ?? [])]),
  )
}

export async function listIssuedDocuments(request: Pick<Request, 'db' | 'today'>, asked: PageAsked) {
  const { db } = request
  const issued = db.selectFrom('outgoingDocuments').where('state', '=', 'issued')
  const { total } = await issued.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const { limit, offset } = span(asked)
  const rows = await issued
    .select(['id', 'title', 'number', 'issuedOn', 'recipients', 'organisationId'])
    .orderBy('issuedOn', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute()
  const names = await organisationNames(
    db,
    rows.map(({ organisationId }) => organisationId),
  )
  const items = await itemsOf(
    request,
    rows.map(({ id }) => id),
  )
  const shown: IssuedDocument[] = rows.map(({ organisationId, ...row }) => ({
    ...row,
    organisationName: names.get(organisationId) ?? '',
    items: items.get(row.id) ?? [],
  }))
  return { rows: shown, total: Number(total), page: asked.page, size: asked.size }
}
