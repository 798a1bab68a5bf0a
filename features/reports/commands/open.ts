/** Opening a cycle: through the gate like any dispatch, then one report a community, filled by a job. */
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { handDownReport } from '../../dispatches/commands/hand-down-report.ts'
import type { Cycle } from '../contract.ts'
import { fillJob } from '../fill-job.ts'
import { getCycle, type CycleRead } from '../queries/cycles.ts'
import { formOf, inForce } from '../queries/form.ts'
import { dueDay } from '../rules/period.ts'
import { words } from '../words.ts'
import { lockCycle, setCycle } from './change-cycle.ts'

/** Opened after its day, a community still has its working days: the due day moves, never the notice. */
function dueOnOf(cycle: Cycle, today: string, workingDays: number): string {
  const due = dueDay(today, workingDays)
  return due > cycle.dueOn ? due : cycle.dueOn
}

/** `cycle` is locked. Refuses (GATE_CLOSED) with the gate's own reasons, and a form that is no longer in force. */
export async function openNow(request: Request, cycle: Cycle): Promise<Cycle> {
  const { db, now, today, record, start } = request
  const form = await formOf(db, cycle.formVersionId)
  if (!inForce(form, today) || form.itemVersionId === null) throw refusal('FORM_NOT_IN_FORCE', words.formNotInForce, { values: { title: form.content.title } })
  const { areaCodes, communityTypes, workingDays } = form.content
  const dueOn = dueOnOf(cycle, today, workingDays)
  const { dispatchId, tasks } = await handDownReport(request, { versionId: form.itemVersionId, areaCodes, communityTypes, dueOn, instructions: '' })
  const opened = await setCycle(request, cycle, { state: 'open', dispatchId, openedAt: now, communities: tasks.length, dueOn })
  await start(fillJob, { cycleId: cycle.id }, { once: cycle.id })
  await record({
    event: 'reportCycles.opened',
    object: { kind: 'report_cycle', id: cycle.id },
    before: { state: cycle.state },
    after: { title: form.content.title, period: cycle.period, dueOn, dispatchId, communities: tasks.length, plannedBy: cycle.plannedBy },
  })
  return opened
}

export async function openCycle(request: Request, seen: { id: string; revision: number }): Promise<CycleRead> {
  await openNow(request, await lockCycle(request, seen))
  return getCycle(request, seen)
}
