import type { Database } from '../../../foundation/database.ts'

/** The last day on which a temporary version must have its application; null for any other version. */
export async function regulariseByOf(db: Database, versionId: string): Promise<string | null> {
  const version = await db.selectFrom('itemVersions').select('regulariseBy').where('id', '=', versionId).executeTakeFirst()
  return version?.regulariseBy ?? null
}
