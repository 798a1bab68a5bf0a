/** How long the lists are, for whoever compares them with what was published. */
import { sql } from 'kysely'
import type { Database } from '../../../foundation/database.ts'
import type { List } from '../contract.ts'
import { inForceOn } from './versions.ts'

const cityPrefix = '11'

/** Items in force on a day by list, without those of other cities (kept for comparison) and those of the emergency lane. */
export async function countInForce(db: Database, day: string): Promise<Map<List, number>> {
  const rows = await db
    .selectFrom('itemVersions')
    .select(['list', sql<number>`count(distinct item_id)::int`.as('items')])
    .where(inForceOn(day))
    .where('temporary', '=', false)
    .where(sql<boolean>`(cardinality(area_codes) = 0 or exists (select 1 from unnest(area_codes) as area where left(area, 2) = ${cityPrefix}))`)
    .groupBy('list')
    .execute()
  return new Map(rows.map(({ list, items }) => [list, items]))
}

/** Items that were ended here by a decision: they stand on the cancelled list. */
export async function countCancelled(db: Database): Promise<number> {
  const { cancelled } = await db
    .selectFrom('itemVersions')
    .select(sql<number>`count(distinct item_id)::int`.as('cancelled'))
    .where('list', '=', 'cancelled')
    .where('state', '=', 'published')
    .where('closedAt', 'is', null)
    .where('cancelledBecause', 'is not', null)
    .executeTakeFirstOrThrow()
  return cancelled
}
