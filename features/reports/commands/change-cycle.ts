/** One step with a cycle that has not opened: locked, seen as it stands, by the body that issues the form. */
import { sql } from 'kysely'
import { lastChange } from '../../../foundation/audit.ts'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { changedMeanwhileRefusal } from '../../../foundation/revision.ts'
import type { Cycle } from '../contract.ts'
import { getVisibleCycle } from '../queries/cycles.ts'
import { words } from '../words.ts'

type Change = Partial<Pick<Cycle, 'state' | 'dispatchId' | 'openedAt' | 'communities' | 'dueOn'>>

/** The cycle, locked until the transaction ends. Refuses what was changed meanwhile, what is not one's own, what has opened. */
export async function lockCycle(request: Request, { id, revision }: { id: string; revision: number }): Promise<Cycle> {
  const { db, actor } = request
  await getVisibleCycle(request, id)
  const cycle = await db.selectFrom('reportCycles').selectAll().where('id', '=', id).forUpdate().executeTakeFirstOrThrow()
  if (cycle.revision !== revision) throw changedMeanwhileRefusal({ current: cycle, sent: {}, ...(await lastChange(db, { kind: 'report_cycle', id })) })
  if (cycle.organisationId !== actor.organisationId) throw refusal('NOT_ISSUER', words.notIssuer, { status: 403 })
  if (cycle.state !== 'planned' && cycle.state !== 'held') throw refusal('CYCLE_STATE', words.cycleState)
  return cycle
}

export function setCycle({ db }: Pick<Request, 'db'>, { id }: Pick<Cycle, 'id'>, change: Change): Promise<Cycle> {
  return db
    .updateTable('reportCycles')
    .set({ ...change, heldBecause: sql`'[]'::jsonb`, revision: sql<number>`revision + 1` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

export async function changeCycle(request: Request, seen: { id: string; revision: number }, change: (cycle: Cycle) => Change): Promise<Cycle> {
  const cycle = await lockCycle(request, seen)
  return setCycle(request, cycle, change(cycle))
}
