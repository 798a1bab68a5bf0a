/** Over a thousand names from the forms, in one statement. */
import { v7 as newId } from 'uuid'
import type { Database } from '../../../foundation/database.ts'
import type { Synonym } from '../contract.ts'

export type LoadedSynonym = Pick<Synonym, 'elementKey' | 'label' | 'seenIn'>

/** One that is on record already stays as it is, with who confirmed it. */
export async function loadSynonyms(db: Database, synonyms: readonly LoadedSynonym[], { now, addedBy }: { now: string; addedBy: string }): Promise<void> {
  if (synonyms.length === 0) return
  await db
    .insertInto('elementSynonyms')
    .values(synonyms.map((synonym) => ({ ...synonym, id: newId(), addedBy, addedAt: now })))
    .onConflict((conflict) => conflict.columns(['elementKey', 'label', 'seenIn']).doNothing())
    .execute()
}
