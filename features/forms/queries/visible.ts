/** Which forms exist for an actor: its own, every admitted one, and for the joint meeting's board those in admission. */
import { sql } from 'kysely'
import type { Actor } from '../../../foundation/actor.ts'
import type { Database } from '../../../foundation/database.ts'
import { notFound, refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import type { FormVersion } from '../contract.ts'
import { words } from '../words.ts'

const boards = new Set(['joint_meeting_secretary', 'joint_meeting_member', 'list_steward'])

export function visibleTo(actor: Actor) {
  const own = actor.organisationId === null ? sql<boolean>`false` : sql<boolean>`form_versions.organisation_id = ${actor.organisationId}`
  const admitted = sql<boolean>`form_versions.state in ('admitted', 'ended')`
  if (!boards.has(actor.role ?? '')) return sql<boolean>`(${own} or ${admitted})`
  return sql<boolean>`(${own} or ${admitted} or form_versions.state = 'applied')`
}

/** A form version the actor may see. Refuses the rest as not found. */
export async function findVisible({ db, actor }: Pick<Request, 'db' | 'actor'>, id: string): Promise<FormVersion> {
  const found = await db.selectFrom('formVersions').selectAll().where('id', '=', id).where(visibleTo(actor)).executeTakeFirst()
  if (!found) throw notFound(words.form)
  return found
}

/** The same for whoever asks on behalf of a form they know: admission, reports. */
export async function getFormVersion(db: Database, id: string, lock = false): Promise<FormVersion> {
  const asked = db.selectFrom('formVersions').selectAll().where('id', '=', id)
  const found = await (lock ? asked.forUpdate() : asked).executeTakeFirst()
  if (!found) throw notFound(words.form)
  return found
}

/** Locked for a change by its own organisation. Refuses: not found (404), another organisation's (403). */
export async function lockOwn({ db, actor }: Pick<Request, 'db' | 'actor'>, id: string): Promise<FormVersion> {
  const found = await db.selectFrom('formVersions').selectAll().where('id', '=', id).where(visibleTo(actor)).forUpdate().executeTakeFirst()
  if (!found) throw notFound(words.form)
  if (found.organisationId !== actor.organisationId) throw refusal('NOT_YOUR_FORM', words.notYours, { status: 403 })
  return found
}
