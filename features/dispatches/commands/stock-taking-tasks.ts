/** A stock-taking's task follows it: done when the community has finished ticking; refused or taken back, the page is closed. */
import { sql } from 'kysely'
import type { Request } from '../../../foundation/request.ts'
import { endStockTakings, finishStockTaking } from '../../cleanups/commands/tick.ts'
import type { StockTakingRead } from '../../cleanups/contract/campaigns.ts'
import { readStockTaking } from '../../cleanups/queries/stock-takings.ts'
import { isOpen } from '../rules.ts'
import { getVisibleTask } from '../queries/read-task.ts'
import { whenTakenBack } from './following.ts'

/** The page and the task end together. Refuses as the page does: not visible, stale, over. */
export async function completeStockTaking(request: Request, seen: { id: string; revision: number }): Promise<StockTakingRead> {
  const { db, now, record } = request
  const taking = await finishStockTaking(request, seen)
  const task = await getVisibleTask(request, taking.id)
  if (isOpen(task)) {
    const change = { state: 'completed', acceptedAt: task.acceptedAt ?? now, closedAt: now, openQuestion: false } as const
    await db
      .updateTable('tasks')
      .set({ ...change, revision: sql<number>`revision + 1` })
      .where('district', '=', task.district)
      .where('id', '=', task.id)
      .execute()
    await record({
      event: 'tasks.completed',
      object: { kind: 'task', id: task.id },
      district: task.district,
      before: { state: task.state },
      after: { ...change, byStockTaking: true },
    })
  }
  return readStockTaking(request, taking)
}

/** Said where dispatches connects its routes: what was taken back is not answered any more. */
export function endWithDispatches(): void {
  whenTakenBack(async (request, { id }) => {
    const tasks = await request.db.selectFrom('tasks').select('id').where('dispatchId', '=', id).where('state', '=', 'withdrawn').execute()
    await endStockTakings(
      request,
      tasks.map((task) => task.id),
    )
  })
}
