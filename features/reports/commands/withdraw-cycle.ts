/** A dispatch that is taken back takes its cycle with it: nobody fills it in any more; what was handed in stays, and goes on its way. */
import { sql } from 'kysely'
import type { Request } from '../../../foundation/request.ts'

/** Called by dispatches, in its transaction. A cycle that has ended already stays as it is. */
export async function withdrawCycle({ db, now, record }: Request, dispatch: { id: string; because: string }): Promise<void> {
  const cycle = await db
    .updateTable('reportCycles')
    .set({ state: 'withdrawn', closedAt: now, revision: sql<number>`revision + 1` })
    .where('dispatchId', '=', dispatch.id)
    .where('state', '=', 'open')
    .returning(['id', 'period'])
    .executeTakeFirst()
  if (!cycle) return
  const { id, period } = cycle
  await record({
    event: 'reportCycles.withdrawn',
    object: { kind: 'report_cycle', id },
    before: { state: 'open' },
    after: { state: 'withdrawn', period, because: dispatch.because },
  })
}
