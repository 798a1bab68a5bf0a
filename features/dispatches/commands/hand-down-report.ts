/** Opening a report cycle: the form's item goes down through the same gate, and each community's task carries its report. */
import type { Request } from '../../../foundation/request.ts'
import type { DispatchAsked } from '../contract.ts'
import { handDown } from '../gate/hand-down.ts'
import { passGate } from '../gate/pass.ts'

export type HandedDown = { dispatchId: string; tasks: { taskId: string; communityCode: string }[] }

/**
 * For the reports feature alone. Nothing is attached: the report is the form. Refuses with GATE_CLOSED and every reason,
 * as any dispatch. Records `dispatches.sent`.
 */
export async function handDownReport(request: Request, asked: Omit<DispatchAsked, 'fileIds'>): Promise<HandedDown> {
  const { db, record } = request
  const pass = await passGate(request, { ...asked, fileIds: [] }, { cycle: true })
  const { id, communities } = await handDown(db, pass)
  const tasks = await db.selectFrom('tasks').select(['id as taskId', 'communityCode']).where('dispatchId', '=', id).orderBy('communityCode').execute()
  await record({
    event: 'dispatches.sent',
    object: { kind: 'dispatch', id },
    after: { versionId: asked.versionId, dueOn: asked.dueOn, communities, byCycle: true, targetAreaCodes: asked.areaCodes.slice(0, 100) },
  })
  return { dispatchId: id, tasks }
}
