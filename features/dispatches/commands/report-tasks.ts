/** A report's task follows its report: done when the community submits it, open again when it comes back. */
import { sql } from 'kysely'
import type { Request } from '../../../foundation/request.ts'
import { formOfItemVersion } from '../../forms/queries/for-reports.ts'
import type { Task } from '../contract.ts'
import { getVisibleTask } from '../queries/read-task.ts'
import { isOpen } from '../rules.ts'

/** The task of a report the actor may see. Refuses: not found, or a task that belongs to no form. */
export async function taskOf(request: Pick<Request, 'db' | 'actor'>, taskId: string): Promise<Task> {
  const task = await getVisibleTask(request, taskId)
  const form = await formOfItemVersion(request.db, task.versionId)
  if (!form) throw new TypeError('a report hangs on a task of its own form')
  return task
}

/** Only from the state that was seen: whoever was faster is left alone. */
async function save({ db, record }: Request, task: Task, change: Partial<Task>, event: string, because?: string): Promise<void> {
  const saved = await db
    .updateTable('tasks')
    .set({ ...change, revision: sql<number>`revision + 1` })
    .where('district', '=', task.district)
    .where('id', '=', task.id)
    .where('state', '=', task.state)
    .executeTakeFirst()
  if (saved.numUpdatedRows === 0n) return
  const after = { ...change, byReport: true, ...(because !== undefined && { because }) }
  await record({ event, object: { kind: 'task', id: task.id }, district: task.district, before: { state: task.state }, after })
}

/** Closes an open task as completed; one refused, withdrawn or done already stays as it is. */
export async function completeReportTask(request: Request, taskId: string): Promise<void> {
  const task = await taskOf(request, taskId)
  if (!isOpen(task)) return
  const { now } = request
  await save(request, task, { state: 'completed', acceptedAt: task.acceptedAt ?? now, closedAt: now, openQuestion: false }, 'tasks.completed')
}

/** Opens a completed task again; any other stays as it is. */
export async function reopenReportTask(request: Request, taskId: string, because: string): Promise<void> {
  const task = await taskOf(request, taskId)
  if (task.state !== 'completed') return
  await save(request, task, { state: 'accepted', closedAt: null }, 'tasks.reopened', because)
}
