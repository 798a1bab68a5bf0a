/** Which reports and cycles exist for an actor. What lies outside is answered as "not found". */
import { sql, type RawBuilder } from 'kysely'
import type { Actor } from '../../../foundation/actor.ts'
import { depthOfCode, districtOf, pathCodes, scopeRange } from '../../areas/rules.ts'

export type Condition = RawBuilder<boolean>
export const everywhere: Condition = sql<boolean>`true`
export const nowhere: Condition = sql<boolean>`false`

const byArea: readonly (string | null)[] = ['community_committee', 'street_office', 'district_department', 'joint_meeting_office']

/** Reports of the communities in an area of any level; `district` is an equality, so that one shard answers. */
export function inArea(areaCode: string): Condition {
  const depth = depthOfCode(areaCode)
  if (depth === 0) return everywhere
  const district = sql<boolean>`reports.district = ${districtOf(areaCode)}`
  if (depth === 1) return district
  const { first, last } = scopeRange(areaCode)
  return sql<boolean>`${district} and reports.community_code between ${first} and ${last}`
}

/**
 * Reports: a community's own; a street's or district's area; the joint meeting's office its authority; a municipal
 * department those of the forms it issues. Beside `reports`.
 */
export function visibleTo(actor: Actor): Condition {
  if (!actor.permissions.has('reports.read') || actor.areaCode === null) return nowhere
  if (byArea.includes(actor.organisationKind)) return inArea(actor.areaCode)
  if (actor.organisationKind !== 'municipal_department' || actor.organisationId === null) return nowhere
  return sql<boolean>`reports.cycle_id in (select id from report_cycles where organisation_id = ${actor.organisationId})`
}

/** Cycles: of the forms the actor's organisation issues, and those that ask someone in the actor's area. Beside `report_cycles`. */
export function cyclesVisibleTo(actor: Actor): Condition {
  if (!actor.permissions.has('reports.read') || actor.areaCode === null) return nowhere
  const own = sql<boolean>`report_cycles.organisation_id = ${actor.organisationId}`
  if (!byArea.includes(actor.organisationKind)) return own
  const { first, last } = scopeRange(actor.areaCode)
  const above = sql.join(pathCodes(actor.areaCode).map((code) => sql`${code}`))
  return sql<boolean>`(${own} or exists (select 1 from unnest(report_cycles.area_codes) as asked (code) where asked.code in (${above}) or asked.code between ${first} and ${last}))`
}

/** The part of an area tree whose roll-ups an actor reads: null = none. A municipal department reads its own forms everywhere. */
export function readsArea(actor: Actor, issuerId: string): string | null {
  if (!actor.permissions.has('reports.read') || actor.areaCode === null) return null
  if (actor.organisationId === issuerId || byArea.includes(actor.organisationKind)) return actor.areaCode
  return null
}
