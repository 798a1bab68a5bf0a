/** What a community does with a task, and the sender's answers. */
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { endStockTakings } from '../../cleanups/commands/tick.ts'
import { formOfItemVersion } from '../../forms/queries/for-reports.ts'
import type { RefusalReason, TaskRead } from '../contract.ts'
import { requireOwnFiles } from '../queries/files.ts'
import { campaignOf } from '../queries/campaign.ts'
import { getVisibleTask } from '../queries/read-task.ts'
import { words } from '../words.ts'
import { takeStep } from './step.ts'

type Seen = { id: string; revision: number }

export function acceptTask(request: Request, seen: Seen): Promise<TaskRead> {
  return takeStep(request, seen, {
    step: 'accept',
    event: 'tasks.accepted',
    change: () => ({ state: 'accepted', acceptedAt: request.now }),
  })
}

/** Note and files are optional: no trace is demanded (留痕). A report's task is completed by its report alone. */
export async function completeTask(request: Request, { note, fileIds, ...seen }: Seen & { note: string; fileIds: string[] }): Promise<TaskRead> {
  const { versionId, dispatchId } = await getVisibleTask(request, seen.id)
  if (await formOfItemVersion(request.db, versionId)) throw refusal('TASK_OF_REPORT', words.taskOfReport)
  if (await campaignOf(request.db, dispatchId)) throw refusal('TASK_OF_STOCK_TAKING', words.taskOfStockTaking)
  const attached = [...new Set(fileIds)]
  await requireOwnFiles(request, attached)
  return takeStep(request, seen, {
    step: 'complete',
    event: 'tasks.completed',
    change: ({ acceptedAt }) => ({ state: 'completed', acceptedAt: acceptedAt ?? request.now, closedAt: request.now, openQuestion: false }),
    note: note || attached.length > 0 ? { kind: 'completion', body: note, fileIds: attached } : undefined,
  })
}

export function askAboutTask(request: Request, { question, ...seen }: Seen & { question: string }): Promise<TaskRead> {
  return takeStep(request, seen, {
    step: 'ask',
    event: 'tasks.questionAsked',
    change: () => ({ openQuestion: true }),
    note: { kind: 'question', body: question },
  })
}

export function answerQuestion(request: Request, { answer, ...seen }: Seen & { answer: string }): Promise<TaskRead> {
  return takeStep(request, seen, {
    step: 'answer',
    event: 'tasks.questionAnswered',
    change: () => ({ openQuestion: false }),
    note: { kind: 'answer', body: answer },
  })
}

/** 北京市实施办法 第二十八条: the community may refuse, in one step; no approval, and a note only if it wants to. */
export async function refuseTask(request: Request, { reason, note, ...seen }: Seen & { reason: RefusalReason; note: string }): Promise<TaskRead> {
  const refused = await takeStep(request, seen, {
    step: 'refuse',
    event: 'tasks.refused',
    change: () => ({ state: 'refused', closedAt: request.now, refusalReason: reason, refusalNote: note || null, openQuestion: false }),
    note: note ? { kind: 'refusal', body: note } : undefined,
  })
  if (refused.campaignId !== null) await endStockTakings(request, [refused.id])
  return refused
}
