/** One step with a task: who, allowed now, on the state that was seen; then a note and one audit record. */
import { v7 as newId } from 'uuid'
import { sql } from 'kysely'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { changedMeanwhileRefusal } from '../../../foundation/revision.ts'
import { say } from '../../../foundation/words.ts'
import type { Task, TaskRead, TaskStep } from '../contract.ts'
import type { TaskNoteRow } from '../tables.ts'
import { getVisibleTask, readTask } from '../queries/read-task.ts'
import { availableSteps, isOpen } from '../rules.ts'
import { stateWords, stepWords, words } from '../words.ts'

type Change = Partial<Pick<Task, 'state' | 'acceptedAt' | 'closedAt' | 'refusalReason' | 'refusalNote' | 'openQuestion'>>
type Note = { kind: TaskNoteRow['kind']; body: string; fileIds?: readonly string[] }
type Step = { step: TaskStep; event: string; change: (task: Task) => Change; note?: Note | undefined }

/** Says what the task has become, and through whom. */
async function changedMeanwhile({ db, now }: Request, current: Task, sent: Change) {
  const last = await db
    .selectFrom('taskNotes')
    .select(['byName', 'at'])
    .where('district', '=', current.district)
    .where('taskId', '=', current.id)
    .orderBy('at', 'desc')
    .executeTakeFirst()
  const when = current.closedAt ?? last?.at ?? current.acceptedAt ?? now
  return changedMeanwhileRefusal({ current, sent, who: last?.byName ?? '同事', when })
}

function whyNot(task: Task, step: TaskStep) {
  if (!isOpen(task)) return refusal('NOT_NOW', words.notNow, { values: { state: say(stateWords[task.state]), step: say(stepWords[step]) } })
  if (step === 'answer' && !task.openQuestion) return refusal('NO_QUESTION', words.noQuestion)
  if (step === 'ask' && task.openQuestion) return refusal('QUESTION_OPEN', words.questionOpen)
  if (step === 'accept' && task.state === 'accepted')
    return refusal('NOT_NOW', words.notNow, { values: { state: say(stateWords[task.state]), step: say(stepWords[step]) } })
  return refusal('NOT_ASKED_OF_YOU', words.notAskedOfYou, { status: 403 })
}

/** Refuses: not visible (404), seen an older state (CHANGED_MEANWHILE), not allowed now or not to this actor. */
export async function takeStep(request: Request, { id, revision }: { id: string; revision: number }, { step, event, change, note }: Step): Promise<TaskRead> {
  const { db, actor, now, record } = request
  const task = await getVisibleTask(request, id)
  const changes = change(task)
  if (task.revision !== revision) throw await changedMeanwhile(request, task, changes)
  if (!availableSteps(task, actor).includes(step)) throw whyNot(task, step)
  const saved = await db
    .updateTable('tasks')
    .set({ ...changes, revision: sql<number>`revision + 1` })
    .where('district', '=', task.district)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .returningAll()
    .executeTakeFirst()
  if (!saved) throw await changedMeanwhile(request, await getVisibleTask(request, id), changes)
  if (note) {
    const fileIds = sql<
      string[]
    >`(select coalesce(array_agg(value::uuid), '{}') from jsonb_array_elements_text(${JSON.stringify(note.fileIds ?? [])}::jsonb) as value)`
    await db
      .insertInto('taskNotes')
      .values({
        district: task.district,
        id: newId(),
        taskId: id,
        kind: note.kind,
        body: note.body,
        byName: actor.name,
        byOrganisation: actor.organisationName,
        fileIds,
        at: now,
      })
      .execute()
  }
  const before = Object.fromEntries(Object.keys(changes).map((field) => [field, task[field as keyof Task]]))
  await record({
    event,
    object: { kind: 'task', id },
    district: task.district,
    before,
    after: { ...changes, ...(note && { note: note.body }) },
  })
  return readTask(request, saved)
}
