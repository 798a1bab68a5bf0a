/** Relations of a subject, both ways, with what the other is called. */
import type { Database } from '../../../foundation/database.ts'
import type { Relation, Subject } from '../contract.ts'
import { mergesInto } from './family.ts'
import type { SubjectView } from './subject.ts'
import { titlesOf } from './titles.ts'

export type RelationRead = Relation & { otherTitle: string; outgoing: boolean }

export async function relationsOf(
  db: Database,
  { district, id }: Subject,
  { reader, registry }: Pick<SubjectView, 'reader' | 'registry'>,
): Promise<RelationRead[]> {
  // those of the records merged into it are its own, for as long as it stands for them
  const merges = await mergesInto(db, district, [id])
  const own = [id, ...merges.map(({ mergedId }) => mergedId)]
  const relations = await db
    .selectFrom('relations')
    .selectAll()
    .where('district', '=', district)
    .where((or) => or.or([or('fromId', 'in', own), or('toId', 'in', own)]))
    .orderBy('id')
    .execute()
  if (relations.length === 0) return []
  const otherIds = relations.map(({ fromId, toId }) => (own.includes(fromId) ? toId : fromId))
  const others = await db.selectFrom('subjects').select(['id', 'kind', 'values']).where('district', '=', district).where('id', 'in', otherIds).execute()
  const titles = titlesOf(others, reader, registry)
  return relations.map((relation, index) => ({ ...relation, otherTitle: titles.get(otherIds[index] ?? '') ?? '', outgoing: own.includes(relation.fromId) }))
}
