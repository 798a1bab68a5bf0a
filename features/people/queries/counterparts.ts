/** Which department of a district answers to which municipal one, and where organisations belong. */
import type { Database } from '../../../foundation/database.ts'

/** In one district: by the municipal department, the department that answers to it. */
export async function counterpartsIn(db: Database, district: string): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('organisations')
    .select(['id', 'counterpartId'])
    .where('areaCode', '=', district)
    .where('counterpartId', 'is not', null)
    .execute()
  return new Map(rows.flatMap(({ id, counterpartId }) => (counterpartId === null ? [] : [[counterpartId, id]])))
}

/** Area codes by id; an unknown id is absent. */
export async function areaCodesOf(db: Database, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('organisations')
    .select(['id', 'areaCode'])
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map(({ id, areaCode }) => [id, areaCode]))
}
