/** Whose turn it is, as rules/steps.ts says, as a condition: the reports that wait for the actor. */
import { sql } from 'kysely'
import type { Actor } from '../../../foundation/actor.ts'
import type { Database } from '../../../foundation/database.ts'
import { areaCodesOf, counterpartsIn } from '../../people/queries/counterparts.ts'
import { issuedByCity } from '../rules/steps.ts'
import { isLatest, taskOpen } from './load.ts'
import { nowhere, type Condition } from './visible.ts'

/** Bodies of the city whose forms this department of a district looks through. */
async function issuersServedBy(db: Database, { organisationId, areaCode }: Actor): Promise<string[]> {
  const asking = await db.selectFrom('reportCycles').select('organisationId').distinct().execute()
  const areas = await areaCodesOf(
    db,
    asking.map((cycle) => cycle.organisationId),
  )
  const counterparts = await counterpartsIn(db, `${(areaCode ?? '').slice(0, 6)}000000`)
  return [...areas].filter(([id, area]) => issuedByCity({ areaCode: area }) && (counterparts.get(id) ?? organisationId) === organisationId).map(([id]) => id)
}

export async function waitingFor(db: Database, actor: Actor): Promise<Condition> {
  const { organisationKind, organisationId, areaCode, permissions } = actor
  if (organisationKind === 'community_committee' && permissions.has('reports.fill'))
    return sql<boolean>`reports.state in ('open', 'returned') and ${isLatest} and ${taskOpen(db)}`
  if (!permissions.has('reports.review') || areaCode === null) return nowhere
  if (organisationKind === 'street_office') return sql<boolean>`reports.state = 'submitted' and ${isLatest}`
  const last = issuedByCity({ areaCode }) ? 'passed_district' : 'passed_street'
  const own = sql<boolean>`(report_cycles.organisation_id = ${organisationId} and reports.state = ${last})`
  const served = last === 'passed_street' ? await issuersServedBy(db, actor) : []
  if (served.length === 0) return sql<boolean>`${own} and ${isLatest}`
  return sql<boolean>`(${own} or (reports.state = 'passed_street' and report_cycles.organisation_id in (${sql.join(served)}))) and ${isLatest}`
}
