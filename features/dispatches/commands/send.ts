/** Handing down, and taking back. */
import { sql } from 'kysely'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import type { DispatchAsked, DispatchRead } from '../contract.ts'
import { handDown } from '../gate/hand-down.ts'
import { passGate } from '../gate/pass.ts'
import { getDispatch, getVisibleDispatch } from '../queries/dispatches.ts'
import { requireOwnFiles } from '../queries/files.ts'
import { mayWithdraw } from '../rules.ts'
import { words } from '../words.ts'
import { tellTakenBack } from './following.ts'

/** All or nothing: one refused community and nobody is asked. Refuses with GATE_CLOSED and every reason. */
export async function sendDispatch(request: Request, asked: DispatchAsked): Promise<DispatchRead> {
  const { db, record } = request
  const fileIds = [...new Set(asked.fileIds)]
  await requireOwnFiles(request, fileIds)
  const pass = await passGate(request, asked)
  const { id, communities } = await handDown(db, pass)
  if (fileIds.length > 0)
    await db
      .insertInto('dispatchFiles')
      .values(fileIds.map((fileId) => ({ dispatchId: id, fileId })))
      .execute()
  const sent = await getDispatch(request, { id })
  const { title, admissionNumber, versionId, dueOn, personMinutes, targetAreaCodes, targetCommunityTypes } = sent
  // the areas as asked, not thousands of communities: those stand in the tasks
  await record({
    event: 'dispatches.sent',
    object: { kind: 'dispatch', id },
    after: {
      title,
      admissionNumber,
      versionId,
      dueOn,
      communities,
      personMinutes,
      targetAreaCodes: targetAreaCodes.slice(0, 100),
      targetCommunityTypes,
    },
  })
  return sent
}

/** Open tasks end, and what they took of frequency and budget is free again; what was completed or refused stays. */
export async function withdrawDispatch(request: Request, { id, because }: { id: string; because: string }): Promise<DispatchRead> {
  const { db, actor, now, record } = request
  const dispatch = await getVisibleDispatch(request, id)
  if (dispatch.withdrawnAt !== null) throw refusal('ALREADY_WITHDRAWN', words.alreadyWithdrawn)
  if (!mayWithdraw(dispatch, actor)) throw refusal('NOT_YOURS', words.notYours, { status: 403 })
  const taken = await db
    .updateTable('dispatches')
    .set({ withdrawnAt: now, withdrawnBecause: because })
    .where('id', '=', id)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst()
  if (taken.numUpdatedRows === 0n) throw refusal('ALREADY_WITHDRAWN', words.alreadyWithdrawn)
  const ended = await db
    .updateTable('tasks')
    .set({ state: 'withdrawn', closedAt: now, openQuestion: false, revision: sql<number>`revision + 1` })
    .where('dispatchId', '=', id)
    .where('state', 'in', ['sent', 'accepted'])
    .executeTakeFirst()
  await record({
    event: 'dispatches.withdrawn',
    object: { kind: 'dispatch', id },
    before: { withdrawnAt: null },
    after: { withdrawnAt: now, because, tasksEnded: Number(ended.numUpdatedRows) },
  })
  await tellTakenBack(request, { id, because })
  return getDispatch(request, { id })
}
