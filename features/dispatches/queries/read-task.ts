/** One task with everything its page shows. */
import type { Database } from '../../../foundation/database.ts'
import { listFileHeads } from '../../../foundation/files.ts'
import { notFound } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { say } from '../../../foundation/words.ts'
import { findVersion } from '../../items/queries/versions.ts'
import { clauseStates } from '../../laws/queries.ts'
import { RefusalReason, type Task, type TaskRead } from '../contract.ts'
import { availableSteps, refusalClauses } from '../rules.ts'
import { refusalWords, words } from '../words.ts'
import { taskHeads } from './heads.ts'
import { visibleTasks } from './list-tasks.ts'

/** The task as stored. Refuses what the actor may not see as not found. */
export async function getVisibleTask({ db, actor }: Pick<Request, 'db' | 'actor'>, id: string): Promise<Task> {
  const task = await visibleTasks(db, actor).selectAll('tasks').where('tasks.id', '=', id).executeTakeFirst()
  if (!task) throw notFound(words.task)
  return task
}

/** Heads of a dispatch's attachments. */
export async function filesOfDispatches(db: Database, dispatchIds: readonly string[]) {
  if (dispatchIds.length === 0) return []
  const attached = await db
    .selectFrom('dispatchFiles')
    .selectAll()
    .where('dispatchId', 'in', [...dispatchIds])
    .execute()
  const heads = new Map(
    (
      await listFileHeads(
        db,
        attached.map(({ fileId }) => fileId),
      )
    ).map((head) => [head.id, head]),
  )
  return attached.flatMap(({ dispatchId, fileId }) => {
    const head = heads.get(fileId)
    return head ? [{ dispatchId, id: head.id, name: head.name, size: head.size }] : []
  })
}

async function notesOf(db: Database, { district, id }: Task): Promise<TaskRead['notes']> {
  const notes = await db.selectFrom('taskNotes').selectAll().where('district', '=', district).where('taskId', '=', id).orderBy('at').orderBy('id').execute()
  const heads = new Map(
    (
      await listFileHeads(
        db,
        notes.flatMap(({ fileIds }) => fileIds),
      )
    ).map(({ id: fileId, name }) => [fileId, name]),
  )
  return notes.map(({ fileIds, ...note }) => ({ ...note, files: fileIds.map((fileId) => ({ id: fileId, name: heads.get(fileId) ?? '' })) }))
}

export const lawfulReasons: TaskRead['refusalReasons'] = RefusalReason.options.map((reason) => ({
  reason,
  clause: refusalClauses[reason],
  sentence: say(refusalWords[reason]),
}))

export async function readTask({ db, actor, today }: Pick<Request, 'db' | 'actor' | 'today'>, task: Task): Promise<TaskRead> {
  const [head] = await taskHeads(db, [task])
  if (!head) throw notFound(words.task)
  const version = await findVersion(db, task.versionId)
  if (!version) throw notFound(words.version)
  const dispatch = await db.selectFrom('dispatches').select('instructions').where('id', '=', task.dispatchId).executeTakeFirstOrThrow()
  const { content, communityDuties, departmentDuties, validTo, clauses } = version
  const steps = availableSteps(task, actor)
  return {
    ...head,
    content,
    communityDuties,
    departmentDuties,
    validTo,
    instructions: dispatch.instructions,
    clauses: await clauseStates(db, clauses, today),
    notes: await notesOf(db, task),
    files: await filesOfDispatches(db, [task.dispatchId]),
    steps: head.formVersionId !== null || head.campaignId !== null ? steps.filter((step) => step !== 'complete') : steps,
    refusalReasons: lawfulReasons,
  }
}

export async function getTask(request: Pick<Request, 'db' | 'actor' | 'today'>, { id }: { id: string }): Promise<TaskRead> {
  return readTask(request, await getVisibleTask(request, id))
}
