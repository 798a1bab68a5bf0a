/** Who got an edition and who has acknowledged it; what the public said in the comment period. */
import type { Database } from '../../../foundation/database.ts'
import type { Request } from '../../../foundation/request.ts'
import type { OrganisationKind } from '../../people/contract.ts'
import { organisationNames, organisationsOfKinds } from '../../people/queries/named.ts'
import { readEditionHead } from './editions.ts'

/** Those an edition is sent to. */
export const receiverKinds: readonly OrganisationKind[] = ['municipal_department', 'district_department', 'joint_meeting_office']

async function withNames<Row extends { organisationId: string | null }>(db: Database, rows: Row[]) {
  const names = await organisationNames(
    db,
    rows.map(({ organisationId }) => organisationId),
  )
  return rows.map((row) => ({ ...row, organisationName: names.get(row.organisationId ?? '') ?? null }))
}

/** Those who have not acknowledged come first, the city's departments before the districts'. */
export async function listReceipts({ db }: Request, { id }: { id: string }) {
  await readEditionHead(db, id)
  const rows = await db.selectFrom('editionReceipts').selectAll().where('editionId', '=', id).execute()
  const known = await organisationsOfKinds(db, receiverKinds)
  const order = new Map(known.map(({ id: organisationId }, place) => [organisationId, place]))
  const placeOf = (row: (typeof rows)[number]) => (row.acknowledgedAt === null ? 0 : known.length) + (order.get(row.organisationId) ?? 0)
  const named = await withNames(
    db,
    rows.toSorted((one, other) => placeOf(one) - placeOf(other)),
  )
  return named.map((row) => ({ ...row, organisationName: row.organisationName ?? row.organisationId }))
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
