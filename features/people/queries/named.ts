/** Organisations by id, by kind and by the name a document uses: what lists and editions need of them. */
import { sql } from 'kysely'
import { json, type Database } from '../../../foundation/database.ts'
import type { Organisation, OrganisationKind } from '../contract.ts'

/** Ids as a subquery that both drivers read alike. */
export function idList(ids: readonly string[]) {
  return sql<string>`(select value::uuid from jsonb_array_elements_text(${json(ids)}) as value)`
}

/** Names by id; an unknown id is absent. */
export async function organisationNames(db: Database, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const asked = [...new Set(ids.filter((id) => id !== null))]
  if (asked.length === 0) return new Map()
  const rows = await db.selectFrom('organisations').select(['id', 'name']).where('id', 'in', idList(asked)).execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

export function organisationsOfKinds(db: Database, kinds: readonly OrganisationKind[]): Promise<Pick<Organisation, 'id' | 'name' | 'kind' | 'areaCode'>[]> {
  return db.selectFrom('organisations').select(['id', 'name', 'kind', 'areaCode']).where('kind', 'in', kinds).orderBy('areaCode').orderBy('id').execute()
}

/** Whom an organisation speaks for: itself and, for a district department, the municipal one it answers to. */
export async function organisationsSpokenFor(db: Database, organisationId: string): Promise<string[]> {
  const found = await db.selectFrom('organisations').select(['id', 'counterpartId']).where('id', '=', organisationId).executeTakeFirst()
  return found ? [found.id, found.counterpartId].filter((id) => id !== null) : []
}

/** Municipal departments by the short and full names documents use (司法局, 北京市司法局), for exact look-up. */
export async function municipalDepartmentsByName(db: Database): Promise<Map<string, string>> {
  const rows = await db.selectFrom('organisations').select(['id', 'name', 'shortName']).where('kind', '=', 'municipal_department').execute()
  return new Map(rows.flatMap(({ id, name, shortName }) => [name, shortName, name.replace(/^北京市/, '')].map((called) => [called, id] as const)))
}
