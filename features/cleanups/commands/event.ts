/** What happened to an entry stands in its own timeline and in the audit trail. */
import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { lastChange } from '../../../foundation/audit.ts'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { changedMeanwhileRefusal } from '../../../foundation/revision.ts'
import { say } from '../../../foundation/words.ts'
import type { RegisterEntry, RegisterEvent } from '../contract.ts'
import { getEntryRow } from '../queries/entries.ts'
import { entryStateWords, words } from '../words.ts'

export const objectOf = ({ id }: { id: string }) => ({ kind: 'registerEntry', id })

type Noted = { step: RegisterEvent['step']; decisionNumber?: string | null; note?: string | null }

export async function noteEvent(
  { db, actor, now }: Pick<Request, 'db' | 'actor' | 'now'>,
  entryId: string,
  { step, decisionNumber = null, note = null }: Noted,
) {
  await db.insertInto('registerEvents').values({ id: newId(), entryId, at: now, step, byName: actor.name, decisionNumber, note }).execute()
}

/** Locks the entry as the writer saw it. Refuses an older revision. */
export async function lockEntry(
  { db }: Request,
  { id, revision }: { id: string; revision: number },
  sent: Record<string, unknown> = {},
): Promise<RegisterEntry> {
  const entry = await getEntryRow(db, id, true)
  if (entry.revision !== revision) throw changedMeanwhileRefusal({ current: entry, sent, ...(await lastChange(db, objectOf(entry))) })
  return entry
}

export function notNow({ title, state }: Pick<RegisterEntry, 'title' | 'state'>) {
  return refusal('NOT_NOW', words.notNow, { values: { title, state: say(entryStateWords[state]) } })
}

type Changes = Partial<Record<keyof RegisterEntry, unknown>>

/** Stores changes of an entry whose row the transaction holds, notes the step, and records it. */
export async function saveEntryRow(request: Request, before: RegisterEntry, changes: Changes, noted: Noted, event: string): Promise<void> {
  const { db, actor, now, record } = request
  await db
    .updateTable('registerEntries')
    .set({ ...(changes as object), revision: sql<number>`revision + 1`, changedBy: actor.name, changedAt: now })
    .where('id', '=', before.id)
    .execute()
  await noteEvent(request, before.id, noted)
  const was = Object.fromEntries(Object.keys(changes).map((field) => [field, before[field as keyof RegisterEntry]]))
  await record({ event, object: objectOf(before), before: was, after: { ...noted, state: changes.state ?? before.state } })
}
