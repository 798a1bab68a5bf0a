/** What happened to entries, in its order. */
import type { Database } from '../../../foundation/database.ts'
import type { RegisterEvent } from '../contract.ts'

/** By the entry's id; an entry of the reference data nothing has happened to is absent. */
export async function eventsOf(db: Database, entryIds: readonly string[]): Promise<Map<string, RegisterEvent[]>> {
  if (entryIds.length === 0) return new Map()
  const events = await db.selectFrom('registerEvents').selectAll().where('entryId', 'in', entryIds).orderBy('at').orderBy('id').execute()
  return Map.groupBy(events, ({ entryId }) => entryId)
}
