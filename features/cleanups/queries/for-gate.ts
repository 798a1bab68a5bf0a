/** What the gate, the pre-check and the document review ask of the register. */
import type { Database } from '../../../foundation/database.ts'
import type { RegisterEntry } from '../contract.ts'
import { returnsFinder, returnsOf } from './returns.ts'

export type EntryForGate = Pick<RegisterEntry, 'id' | 'title' | 'state' | 'decided' | 'kind' | 'authority' | 'yearlyCap' | 'sunsetOn'>

/** The entry a version carries out; undefined where there is none, or it is another city's. Its state is that of now: a decision is never dated back. */
export function registerEntryFor(db: Database, { registerEntryId }: { registerEntryId: string | null; day: string }): Promise<EntryForGate | undefined> {
  if (registerEntryId === null) return Promise.resolve(undefined)
  return db
    .selectFrom('registerEntries')
    .select(['id', 'title', 'state', 'decided', 'kind', 'authority', 'yearlyCap', 'sunsetOn'])
    .where('id', '=', registerEntryId)
    .where('elsewhere', '=', false)
    .executeTakeFirst()
}

/** What was cancelled or merged by `day` and comes back in these words, under this name or another; at most five, the most alike first. `score` 0 … 1. */
export async function findsReturn(db: Database, said: { title: string; content: string }, day: string) {
  const found = await returnsOf(db, said, day)
  return found.map(({ likeness, ...one }) => ({ ...one, score: likeness }))
}

/** The same for many texts of one document. */
export async function returnsAmong(db: Database, texts: readonly { title: string; content: string }[], day: string) {
  if (texts.length === 0) return []
  const find = await returnsFinder(db, day)
  return texts.map((said) => find(said).map(({ likeness, ...one }) => ({ ...one, score: likeness })))
}
