/** Other names of an element: entered by a person, or learned from a mapping that a person confirmed. */
import { v7 as newId } from 'uuid'
import type { Database } from '../../../foundation/database.ts'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import type { Synonym } from '../contract.ts'
import { getElementOrRefuse } from '../queries/read.ts'
import { readRegistry } from '../queries/registry.ts'
import { words } from '../words.ts'
import { labelHolder, refuseSuperseded } from './refuse.ts'
import { elementObject, named } from './store.ts'

type Learned = { elementKey: string; label: string; seenIn: string; addedBy: string; at: string }

/**
 * Keeps a name and where it was seen. The same one twice is kept once and given back as it stands. Nothing is refused
 * and nothing recorded in the trail: the caller's command does both.
 */
export async function recordSynonym(db: Database, { elementKey, label, seenIn, addedBy, at }: Learned): Promise<Synonym> {
  await db
    .insertInto('elementSynonyms')
    .values({ id: newId(), elementKey, label, seenIn, addedBy, addedAt: at })
    .onConflict((conflict) => conflict.columns(['elementKey', 'label', 'seenIn']).doNothing())
    .execute()
  return db
    .selectFrom('elementSynonyms')
    .selectAll()
    .where('elementKey', '=', elementKey)
    .where('label', '=', label)
    .where('seenIn', '=', seenIn)
    .executeTakeFirstOrThrow()
}

/** Refuses a label that already means another element of the same kind of subject, and one recorded before. */
export async function addSynonym(request: Request, { key, label, seenIn }: { key: string; label: string; seenIn: string }): Promise<Synonym> {
  const { db, actor, now } = request
  const element = await getElementOrRefuse(db, key)
  const registry = await readRegistry(db)
  refuseSuperseded(element, registry.elements)
  const holder = await labelHolder(db, label, element)
  if (holder) throw refusal('LABEL_TAKEN', words.labelTaken, { values: { label, name: named(holder), key: holder.key }, details: { key: holder.key } })
  if (registry.synonyms.get(key)?.some((synonym) => synonym.label === label && synonym.seenIn === seenIn)) {
    throw refusal('SYNONYM_THERE', words.synonymThere, { values: { seenIn } })
  }
  const synonym = await recordSynonym(db, { elementKey: key, label, seenIn, addedBy: actor.name, at: now })
  await request.record({ event: 'elements.synonymAdded', object: elementObject(key), after: { label, seenIn } })
  return synonym
}
