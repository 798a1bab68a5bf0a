/** Progress on the area tree: district, street, community. */
import { sql } from 'kysely'
import { civilDay } from '../../../foundation/clock.ts'
import type { Request } from '../../../foundation/request.ts'
import { listAreas } from '../../areas/queries/list.ts'
import { getAreaOrRefuse } from '../../areas/queries/names.ts'
import { depthOfCode, scopePrefix } from '../../areas/rules.ts'
import { inArea } from './area.ts'
import { getVisibleDispatch, stateCounts } from './dispatches.ts'
import { visibleTo } from './visible.ts'

/** More than any unit of Beijing holds directly below it. */
const wholeLevel = { page: 1, size: 1000 }

/**
 * Counts per unit below `area` (by default the actor's own, for a municipal department the city), of units with tasks
 * only. Below a street the units are communities and carry their task's id.
 */
export async function followDispatch(request: Request, { id, area }: { id: string; area?: string | undefined }) {
  const { db, actor } = request
  const dispatch = await getVisibleDispatch(request, id)
  const from = area ?? actor.areaCode ?? '110000000000'
  const digits = [6, 9, 12, 12][depthOfCode(from)] ?? 12
  const unit = sql<string>`left(tasks.community_code, ${sql.lit(digits)})`
  const counted = await db
    .selectFrom('tasks')
    .select([unit.as('unit'), sql<string>`min(tasks.id::text)`.as('taskId'), ...stateCounts])
    .where('tasks.dispatchId', '=', id)
    .where(visibleTo(actor))
    .where(inArea(from))
    .groupBy(unit)
    .execute()
  // named as on the day of sending: a unit that has ended since was still asked
  const on = civilDay(dispatch.sentAt)
  const units = depthOfCode(from) === 3 ? [await getAreaOrRefuse(db, from, on)] : (await listAreas(request, { parent: from, on, ...wholeLevel })).rows
  const byUnit = new Map(counted.map(({ unit: code, taskId, ...counts }) => [code, { taskId, counts }]))
  return units.flatMap(({ code, name, level }) => {
    const found = byUnit.get(scopePrefix(code))
    return found ? [{ code, name, level, counts: found.counts, taskId: digits === 12 ? found.taskId : null }] : []
  })
}
