/** Who got an edition and who has acknowledged it; what the public said in the comment period. */
import type { Database } from '../../../foundation/database.ts'
import type { Request } from '../../../foundation/request.ts'
import { organisationNames } from '../../people/queries/named.ts'
import { readEditionHead } from './editions.ts'

async function withNames<Row extends { organisationId: string | null }>(db: Database, rows: Row[]) {
  const names = await organisationNames(db, rows.map(({ organisationId }) => organisationId))
  return rows.map((row) => ({ ...row, organisationName: names.get(row.organisationId ?? '') ?? null }))
}

/** Those who have not acknowledged come first. */
export async function listReceipts({ db }: Request, { id }: { id: string }) {
  await readEditionHead(db, id)
  const rows = await db.selectFrom('editionReceipts').selectAll().where('editionId', '=', id).orderBy('acknowledgedAt', (order) => order.desc().nullsFirst()).orderBy('organisationId').execute()
  return (await withNames(db, rows)).map((row) => ({ ...row, organisationName: row.organisationName ?? row.organisationId }))
}

export async function listMyReceipts({ db, actor }: Request) {
  if (actor.organisationId === null) return []
  const rows = await db
    .selectFrom('editionReceipts')
    .innerJoin('editions', 'editions.id', 'editionReceipts.editionId')
    .selectAll('editionReceipts')
    .select(['editions.list', 'editions.number', 'editions.title'])
    .where('organisationId', '=', actor.organisationId)
    .where('acknowledgedAt', 'is', null)
    .orderBy('sentAt', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, organisationName: actor.organisationName }))
}

export async function listEditionComments({ db }: Request, { id }: { id: string }) {
  await readEditionHead(db, id)
  const rows = await db.selectFrom('editionComments').selectAll().where('editionId', '=', id).orderBy('at').orderBy('id').execute()
  return (await withNames(db, rows)).map(({ organisationId: _, ...row }) => row)
}
