/** What the rules propose, with the one fact they cannot see by themselves: the kept entry that says the same. */
import type { Database } from '../../../foundation/database.ts'
import { readSettings } from '../../../foundation/settings.ts'
import { searchAlike } from '../../items/queries/alike.ts'
import type { Proposed, RegisterEntry } from '../contract.ts'
import { proposeFor } from '../rules/propose.ts'

/** By the entry's id. Two queries for any number of entries. */
export async function proposalsFor(db: Database, entries: readonly RegisterEntry[], today: string): Promise<Map<string, Proposed>> {
  const kept = await db.selectFrom('registerEntries').select(['id', 'kind', 'title', 'duties as content']).where('state', '=', 'kept').orderBy('id').execute()
  const { likenessBlocks } = await readSettings(db)
  const search = new Map([...new Set(entries.map(({ kind }) => kind))].map((kind) => [kind, searchAlike(kept.filter((one) => one.kind === kind))]))
  return new Map(
    entries.map((entry) => {
      const found = search.get(entry.kind)?.({ title: entry.title, content: entry.duties }, { atLeast: likenessBlocks, limit: 2 }) ?? []
      const alike = found.find(({ entry: { id } }) => id !== entry.id)
      const twin = alike && entry.state !== 'kept' ? { id: alike.entry.id, title: alike.entry.title, likeness: alike.score } : null
      return [entry.id, proposeFor(entry, { today, twin })]
    }),
  )
}
