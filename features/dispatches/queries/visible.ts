/** Which tasks and dispatches exist for an actor. What lies outside is answered as "not found". */
import { sql } from 'kysely'
import type { Actor } from '../../../foundation/actor.ts'
import { everywhere, inArea, nowhere, type Condition } from './area.ts'

const byArea: readonly (string | null)[] = ['community_committee', 'street_office', 'district_department', 'joint_meeting_office']

/**
 * Tasks: a community's own; a street's or district's area; the joint meeting's office its authority; a municipal
 * department those of the items it leads (what it sends, it leads). Nobody else sees any.
 */
export function visibleTo(actor: Actor): Condition {
  if (!actor.permissions.has('tasks.read') || actor.areaCode === null) return nowhere
  if (byArea.includes(actor.organisationKind)) return inArea(actor.areaCode)
  if (actor.organisationKind === 'municipal_department' && actor.organisationId !== null)
    return sql<boolean>`tasks.lead_organisation_id = ${actor.organisationId}`
  return nowhere
}

/** Dispatches: those the actor's organisation sent, and those with a task it may see. */
export function dispatchVisibleTo(actor: Actor): Condition {
  const tasks = visibleTo(actor)
  if (tasks === everywhere || tasks === nowhere) return tasks
  return sql<boolean>`(dispatches.sender_organisation_id = ${actor.organisationId} or exists (select 1 from tasks where tasks.dispatch_id = dispatches.id and ${tasks}))`
}
