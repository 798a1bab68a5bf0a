/** Subjects taken hold of for writing: locked in the order of their ids, the one merged away replaced by the one it is part of now. */
import { sql } from 'kysely'
import type { Database } from '../../../foundation/database.ts'
import type { Subject } from '../contract.ts'

type Asked = { district: string; id: string }

async function lock(db: Database, district: string, ids: readonly string[]): Promise<Subject[]> {
  if (ids.length === 0) return []
  return db
    .selectFrom('subjects')
    .selectAll()
    .where('district', '=', district)
    .where(sql<boolean>`id in (select value::uuid from jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb))`)
    .orderBy('id')
    .forUpdate()
    .execute()
}

/** By the id asked for; ids that do not exist in the district are absent. */
export async function lockStanding(db: Database, asked: readonly Asked[]): Promise<Map<string, Subject>> {
  const found = new Map<string, Subject>()
  for (const district of new Set(asked.map((one) => one.district))) {
    const wanted = [...new Set(asked.filter((one) => one.district === district).map(({ id }) => id))]
    const byId = new Map((await lock(db, district, wanted)).map((subject) => [subject.id, subject]))
    for (let onward = onwardOf(byId); onward.length > 0; onward = onwardOf(byId)) {
      for (const subject of await lock(db, district, onward)) byId.set(subject.id, subject)
    }
    for (const id of wanted) {
      let subject = byId.get(id)
      while (subject?.mergedInto) subject = byId.get(subject.mergedInto)
      if (subject) found.set(id, subject)
    }
  }
  return found
}

const onwardOf = (byId: ReadonlyMap<string, Subject>) =>
  [...byId.values()].flatMap(({ mergedInto }) => (mergedInto && !byId.has(mergedInto) ? [mergedInto] : []))

/** Where each of these stands now, by id, without taking hold of it: itself, or what it was merged into. */
export async function standingOf(db: Database, district: string, ids: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const id of ids) {
    let at: string | null = id
    while (at !== null) {
      const one: { mergedInto: string | null } | undefined = await db
        .selectFrom('subjects')
        .select('mergedInto')
        .where('district', '=', district)
        .where('id', '=', at)
        .executeTakeFirst()
      if (!one) break
      found.set(id, at)
      at = one.mergedInto
    }
  }
  return found
}
