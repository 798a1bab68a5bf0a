/** Reports of the actor's area: its own to fill in, or those to look through. */
import { sql } from 'kysely'
import { span, type PageAsked } from '../../../foundation/paging.ts'
import type { Request } from '../../../foundation/request.ts'
import type { ReportState } from '../contract.ts'
import { reportHeads } from './heads.ts'
import { taskOpen, visibleReports } from './load.ts'
import { inArea } from './visible.ts'
import { waitingFor } from './waiting.ts'

type Asked = PageAsked & { state?: ReportState | undefined; cycleId?: string | undefined; areaCode?: string | undefined; waiting?: boolean | undefined }

/** By due day, then community: what is due first stands first. */
export async function listReports(request: Pick<Request, 'db' | 'actor' | 'today'>, asked: Asked) {
  const { db, actor } = request
  const { state, cycleId, areaCode, waiting, page, size } = asked
  let rows = visibleReports(db, actor)
  if (state) rows = rows.where('reports.state', '=', state)
  if (cycleId) rows = rows.where('reports.cycleId', '=', cycleId)
  if (areaCode) rows = rows.where(inArea(areaCode))
  if (waiting) rows = rows.where(await waitingFor(db, actor))
  const { total } = await rows.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  const { limit, offset } = span(asked)
  const shown = await rows
    .selectAll('reports')
    .select('reportCycles.organisationId')
    .select(taskOpen(db).as('taskOpen'))
    .orderBy('reports.dueOn')
    .orderBy('reports.communityCode')
    .orderBy('reports.id')
    .limit(limit)
    .offset(offset)
    .execute()
  return { rows: await reportHeads(request, shown), total, page, size }
}
