/** Merging doubles, and parting them again: nothing is copied, so parting gives back exactly what each was, with what was said since. */
import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { lastChange } from '../../../foundation/audit.ts'
import { textArray } from '../../../foundation/database.ts'
import { notFound, refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { changedMeanwhileRefusal } from '../../../foundation/revision.ts'
import { careWords } from '../care-words.ts'
import { getPair, type PairAsked } from '../queries/pair.ts'
import { lockStanding } from '../queries/standing.ts'
import { getSubject } from '../queries/subject.ts'
import { noteDue } from './due.ts'
import { writable } from './end.ts'
import { recompute } from './recompute.ts'

type Merging = PairAsked & { because: string; keptRevision: number; mergedRevision: number }

/** A second click, or a line that broke after the first: the very same merger stands, so there is nothing left to do. */
async function mergedBefore(request: Request, { keptId, mergedId, takenFromMerged }: Merging) {
  const { db, record } = request
  const found = await db
    .selectFrom('merges')
    .selectAll()
    .where('keptId', '=', keptId)
    .where('mergedId', '=', mergedId)
    .where('undoneAt', 'is', null)
    .executeTakeFirst()
  if (!found || found.takenFromMerged.toSorted().join() !== takenFromMerged.toSorted().join()) return undefined
  await writable(request, keptId)
  await record({ event: 'subjects.mergedAlready', object: { kind: 'subject', id: keptId }, district: found.district, after: { mergeId: found.id } })
  return getSubject(request, { id: keptId })
}

/** Refuses what getPair refuses, and a record changed since the preview. What is said to the kept one later counts for both. */
export async function mergeSubjects(request: Request, asked: Merging) {
  const { db, actor, now, record } = request
  const again = await mergedBefore(request, asked)
  if (again) return again
  const { kept, merged } = await getPair(request, asked)
  const { district } = kept.subject
  const locked = await lockStanding(db, [
    { district, id: asked.keptId },
    { district, id: asked.mergedId },
  ])
  for (const [id, revision] of [
    [asked.keptId, asked.keptRevision],
    [asked.mergedId, asked.mergedRevision],
  ] as const) {
    const subject = locked.get(id)
    if (subject?.id !== id) throw refusal('MERGED_ALREADY', careWords.mergedAlready)
    if (subject.revision === revision) continue
    throw changedMeanwhileRefusal({ current: { id, revision: subject.revision }, sent: { revision }, ...(await lastChange(db, { kind: 'subject', id })) })
  }
  const { keptId, mergedId, takenFromMerged, because } = asked
  const merge = { district, id: newId(), keptId, mergedId, because, mergedBy: actor.name, mergedAt: now, undoneAt: null, undoneBy: null }
  await db
    .insertInto('merges')
    .values({ ...merge, takenFromMerged: textArray(takenFromMerged) })
    .execute()
  await db
    .updateTable('subjects')
    .set({ mergedInto: keptId, changedAt: now, revision: sql<number>`revision + 1` })
    .where('district', '=', district)
    .where('id', '=', mergedId)
    .execute()
  await recompute(request, district, [keptId])
  await noteDue(db, [merged.subject])
  await record({
    event: 'subjects.merged',
    object: { kind: 'subject', id: keptId },
    district,
    after: { mergeId: merge.id, mergedId, takenFromMerged, because },
  })
  return getSubject(request, { id: keptId })
}

/** Refuses a merger undone before. Works also when the kept one was itself merged since: then both are computed anew up to the one that stands. */
export async function undoMerge(request: Request, { id }: { id: string }) {
  const { db, actor, now, record } = request
  const found = await db.selectFrom('merges').selectAll().where('id', '=', id).executeTakeFirst()
  if (!found) throw notFound(careWords.merge)
  const { district, keptId, mergedId } = found
  // whoever keeps the one keeps both: a merger stays within what its maker may write
  await requireKeeper(request, keptId)
  await lockStanding(db, [{ district, id: mergedId }])
  const merge = await db
    .updateTable('merges')
    .set({ undoneAt: now, undoneBy: actor.name })
    .where('district', '=', district)
    .where('id', '=', id)
    .where('undoneAt', 'is', null)
    .returningAll()
    .executeTakeFirst()
  if (!merge) throw refusal('UNDONE_ALREADY', careWords.undoneAlready)
  await db.updateTable('subjects').set({ mergedInto: null }).where('district', '=', district).where('id', '=', mergedId).execute()
  await recompute(request, district, [keptId, mergedId])
  await record({ event: 'subjects.parted', object: { kind: 'subject', id: keptId }, district, before: { mergedId }, after: { mergeId: id } })
  return merge
}

async function requireKeeper(request: Request, subjectId: string): Promise<void> {
  let id: string | null = subjectId
  for (;;) {
    const subject: { mergedInto: string | null } | undefined = await request.db
      .selectFrom('subjects')
      .select('mergedInto')
      .where('id', '=', id)
      .executeTakeFirst()
    if (!subject?.mergedInto) break
    id = subject.mergedInto
  }
  await writable(request, id)
}

/** Says that two are different; findDoubles shows them together no more. */
export async function sayNotDouble(request: Request, { oneId, otherId }: { oneId: string; otherId: string }) {
  const { db, actor, now, record } = request
  if (oneId === otherId) throw refusal('MERGE_ITSELF', careWords.mergeItself, { status: 422 })
  const one = await writable(request, oneId)
  const other = await writable(request, otherId)
  const { district } = one.subject
  if (other.subject.district !== district) throw refusal('OTHER_DISTRICT', careWords.otherDistrict)
  const [first = oneId, second = otherId] = [oneId, otherId].toSorted()
  await db
    .insertInto('notDoubles')
    .values({ district, oneId: first, otherId: second, saidBy: actor.name, saidAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await record({ event: 'subjects.toldApart', object: { kind: 'subject', id: first }, district, after: { otherId: second } })
  return { oneId, otherId }
}
