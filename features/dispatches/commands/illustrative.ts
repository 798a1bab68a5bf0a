/** For the demonstration: what was handed down long ago was also done. Only made-up tasks, in the demonstration's own loading. */
import { sql } from 'kysely'
import type { Request } from '../../../foundation/request.ts'

/** Completes every open task of a dispatch at once; gives their number. */
export async function completeIllustrativeTasks({ db, now, record }: Request, dispatchId: string): Promise<number> {
  const done = await db
    .updateTable('tasks')
    .set({ state: 'completed', acceptedAt: now, closedAt: now, revision: sql<number>`revision + 1` })
    .where('dispatchId', '=', dispatchId)
    .where('state', '=', 'sent')
    .executeTakeFirst()
  await record({ event: 'tasks.completed', object: { kind: 'dispatch', id: dispatchId }, after: { tasks: Number(done.numUpdatedRows) } })
  return Number(done.numUpdatedRows)
}
