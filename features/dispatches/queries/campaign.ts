/** The clean-up campaign a dispatch hands down; null for any other work. */
import type { Database } from '../../../foundation/database.ts'

export async function campaignOf(db: Database, dispatchId: string): Promise<string | null> {
  const dispatch = await db.selectFrom('dispatches').select('campaignId').where('id', '=', dispatchId).executeTakeFirst()
  return dispatch?.campaignId ?? null
}
