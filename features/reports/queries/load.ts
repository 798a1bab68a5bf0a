/** One report as stored, as far as the actor may see it, and what its steps depend on. */
import { sql } from 'kysely'
import type { Actor } from '../../../foundation/actor.ts'
import type { Database } from '../../../foundation/database.ts'
import { notFound } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { openTasks } from '../../dispatches/queries/for-reports.ts'
import { words } from '../words.ts'
import { visibleTo } from './visible.ts'

/** Still to be answered: its task was neither completed, refused nor withdrawn. */
export const taskOpen = (db: Database) =>
  sql<boolean>`exists (${openTasks(db).where(sql<boolean>`tasks.district = reports.district and tasks.id = reports.task_id`)})`

/** No later version of the same report. */
export const isLatest = sql<boolean>`not exists (select 1 from reports as later where later.district = reports.district
  and later.cycle_id = reports.cycle_id and later.community_code = reports.community_code and later.version > reports.version)`

/** Reports the actor may see; `organisationId` is the body that issues the form. */
export function visibleReports(db: Database, actor: Actor) {
  return db.selectFrom('reports').innerJoin('reportCycles', 'reportCycles.id', 'reports.cycleId').where(visibleTo(actor))
}

export const wholeReport = (db: Database) => [taskOpen(db).as('taskOpen'), isLatest.as('latest')] as const

export type Loaded = Awaited<ReturnType<typeof getVisibleReport>>

/** Refuses what the actor may not see as not found. */
export async function getVisibleReport({ db, actor }: Pick<Request, 'db' | 'actor'>, id: string) {
  const report = await visibleReports(db, actor)
    .selectAll('reports')
    .select('reportCycles.organisationId')
    .select(wholeReport(db))
    .where('reports.id', '=', id)
    .executeTakeFirst()
  if (!report) throw notFound(words.report)
  return report
}
