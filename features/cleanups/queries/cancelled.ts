/** How many entries of the register were cancelled here, for whoever compares that with what was published. */
import { sql } from 'kysely'
import type { Database } from '../../../foundation/database.ts'
import type { EntryKind } from '../contract.ts'

/** Another city's practices, kept for comparison, are left out. */
export async function countCancelledEntries(db: Database, kinds: readonly EntryKind[]): Promise<number> {
  const { cancelled } = await db
    .selectFrom('registerEntries')
    .select(sql<number>`count(*)::int`.as('cancelled'))
    .where('kind', 'in', [...kinds])
    .where('decided', '=', 'cancelled')
    .where('elsewhere', '=', false)
    .executeTakeFirstOrThrow()
  return cancelled
}
