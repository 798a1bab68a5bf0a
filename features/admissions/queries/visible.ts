/** Which applications exist for an actor; the rest is "not found". */
import { sql } from 'kysely'
import type { Actor } from '../../../foundation/actor.ts'
import type { Database } from '../../../foundation/database.ts'
import { notFound } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { pathCodes, scopePrefix } from '../../areas/rules.ts'
import type { Application, Meeting } from '../contract.ts'
import { authorityOf } from '../rules/authority.ts'
import { words } from '../words.ts'

/** True where the application's areas and the actor's area have a place in common. */
export function touchesArea(area: string) {
  return sql<boolean>`exists (select 1 from jsonb_array_elements_text(coalesce(applications.proposal -> 'areaCodes', '[]'::jsonb)) as covered where covered in (${sql.join(pathCodes(area))}) or starts_with(covered, ${scopePrefix(area)}))`
}

const boards = new Set(['joint_meeting_secretary', 'joint_meeting_member', 'list_steward'])

/**
 * A department sees its own; secretary, members and stewards those before their joint meeting; a district officer those
 * that touch the district. Nobody sees another's draft, but for one: a draft that carries a form is open to the
 * secretary, because only the joint meeting can let it ask what is held.
 */
export function visibleTo(actor: Actor) {
  const own = sql<boolean>`applications.applicant_organisation_id = ${actor.organisationId} and ${actor.permissions.has('admissions.apply')}`
  const sent = sql<boolean>`applications.state <> 'draft'`
  if (!actor.areaCode) return sql<boolean>`false`
  if (boards.has(actor.role ?? '')) {
    const carriesForm = sql<boolean>`(applications.form_version_id is not null and ${actor.permissions.has('admissions.review')})`
    return sql<boolean>`(${own} or ((${sent} or ${carriesForm}) and applications.authority = ${authorityOf(actor.areaCode)}))`
  }
  if (actor.role === 'district_officer') return sql<boolean>`(${own} or (${sent} and ${touchesArea(actor.areaCode)}))`
  return sql<boolean>`(${own})`
}

export function applicationsVisibleTo({ db, actor }: Pick<Request, 'db' | 'actor'>) {
  return db.selectFrom('applications').where(visibleTo(actor))
}

/** One application the actor may see. Refuses the rest as not found. */
export async function findVisible(request: Request, id: string): Promise<Application> {
  const found = await applicationsVisibleTo(request).selectAll().where('applications.id', '=', id).executeTakeFirst()
  if (!found) throw notFound(words.application)
  return found
}

/** The same, locked until the transaction ends: for every step that changes the application. */
export async function lockVisible(request: Request, id: string): Promise<Application> {
  const found = await applicationsVisibleTo(request).selectAll().where('applications.id', '=', id).forUpdate().executeTakeFirst()
  if (!found) throw notFound(words.application)
  return found
}

/** Locked without asking who may see it: for member units and communities, which are asked by other means. */
export async function lockApplication(db: Database, id: string): Promise<Application> {
  const found = await db.selectFrom('applications').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!found) throw notFound(words.application)
  return found
}

/** A meeting of the actor's joint meeting. */
export async function findMeeting({ db, actor }: Request, id: string, lock?: 'share' | 'update'): Promise<Meeting> {
  let asked = db
    .selectFrom('meetings')
    .selectAll()
    .where('id', '=', id)
    .where('authority', '=', authorityOf(actor.areaCode ?? ''))
  if (lock === 'update') asked = asked.forUpdate()
  if (lock === 'share') asked = asked.forShare()
  const meeting = await asked.executeTakeFirst()
  if (!meeting) throw notFound(words.meeting)
  return meeting
}
