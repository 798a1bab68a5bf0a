/** What versions ask in kind, for whoever counts by it. */
import type { Database } from '../../../foundation/database.ts'
import type { Nature } from '../contract.ts'

/** By version: its title, nature, and whether it carries out an entry of the clean-up register. */
export async function naturesOf(db: Database, versionIds: readonly string[]): Promise<Map<string, { title: string; nature: Nature; registered: boolean }>> {
  if (versionIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('itemVersions')
    .select(['id', 'title', 'nature', 'registerEntryId'])
    .where('id', 'in', [...versionIds])
    .execute()
  return new Map(rows.map(({ id, title, nature, registerEntryId }) => [id, { title, nature, registered: registerEntryId !== null }]))
}
