/** Subjects with everything merged into them, and all that was said about any of them. */
import type { Database } from '../../../foundation/database.ts'
import type { Merge } from '../contract/care.ts'
import type { Statement } from '../contract.ts'

export type Family = { merges: Merge[]; statements: Statement[] }

/** Standing mergers down from these subjects. */
export async function mergesInto(db: Database, district: string, subjectIds: readonly string[]): Promise<Merge[]> {
  const members = new Set(subjectIds)
  const merges: Merge[] = []
  for (let next = [...members]; next.length > 0;) {
    const found = await db.selectFrom('merges').selectAll().where('district', '=', district).where('keptId', 'in', next).where('undoneAt', 'is', null).execute()
    merges.push(...found)
    next = found.map(({ mergedId }) => mergedId).filter((id) => !members.has(id))
    for (const id of next) members.add(id)
  }
  return merges
}

/** Everything said about these subjects and about those merged into them. */
export async function familyOf(db: Database, district: string, subjectIds: readonly string[]): Promise<Family> {
  if (subjectIds.length === 0) return { merges: [], statements: [] }
  const merges = await mergesInto(db, district, subjectIds)
  const members = [...new Set([...subjectIds, ...merges.map(({ mergedId }) => mergedId)])]
  const statements = await db
    .selectFrom('statements')
    .selectAll()
    .where('district', '=', district)
    .where('subjectId', 'in', members)
    .orderBy('saidAt')
    .orderBy('id')
    .execute()
  return { merges, statements }
}
