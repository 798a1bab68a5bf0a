/** What the joint meeting does with a list. For admissions, which holds the meeting, counts the votes and gives the number. */
import { sql } from 'kysely'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import type { Outcome, RegisterEntry } from '../contract.ts'
import type { DecisionList } from '../contract/decisions.ts'
import { getEntryRow } from '../queries/entries.ts'
import { findList } from '../queries/visible.ts'
import { isDecided } from '../rules/steps.ts'
import { words } from '../words.ts'
import { saveEntryRow } from './event.ts'
import { refuseOwnerless } from './executor.ts'
import { refuseUnkeepable } from './keeping.ts'
import { listObject } from './list.ts'

async function setState({ db }: Request, { id }: DecisionList, changes: Partial<DecisionList>): Promise<void> {
  await db
    .updateTable('decisionLists')
    .set({ ...changes, revision: sql<number>`revision + 1` })
    .where('id', '=', id)
    .execute()
}

/** Puts a list before a meeting. Refuses one of another joint meeting (not found), one that is put or decided, one with lines nobody carries out, and one that keeps what may not be kept. */
export async function putList(request: Request, listId: string, meetingId: string): Promise<void> {
  const list = await findList(request, listId, true)
  if (list.state !== 'drafted' || list.authority !== request.actor.areaCode)
    throw refusal('LIST_NOT_READY', words.listNotPut, { values: { title: list.title } })
  await refuseOwnerless(request, list)
  await refuseUnkeepable(request, list)
  await setState(request, list, { state: 'put' })
  await request.record({ event: 'cleanups.listPut', object: listObject(list), before: { state: list.state }, after: { state: 'put', meetingId } })
}

/** The meeting was cancelled: the list is the office's again. */
export async function takeListBack(request: Request, listId: string): Promise<void> {
  const list = await findList(request, listId, true)
  await setState(request, list, { state: 'drafted' })
  await request.record({ event: 'cleanups.listTakenBack', object: listObject(list), before: { state: list.state }, after: { state: 'drafted' } })
}

const decidedAs = { keep: 'kept', merge: 'merged', cancel: 'cancelled' } as const satisfies Record<Outcome, RegisterEntry['decided']>

/** Adopted: every line not taken out is decided under the number and, where it ends something, sent to whoever carries it out with the day. Refuses where nobody does, and what may no longer be kept. */
export async function adoptList(
  request: Request,
  listId: string,
  { number, takenOut }: { number: string; takenOut: readonly string[] },
): Promise<{ entries: number }> {
  const { db, today, record } = request
  const list = await findList(request, listId, true)
  const out = new Set(takenOut)
  await refuseOwnerless(request, list, out)
  await refuseUnkeepable(request, list, out)
  const lines = await db.selectFrom('decisionLines').selectAll().where('listId', '=', listId).orderBy('position').execute()
  if (out.size > 0)
    await db
      .updateTable('decisionLines')
      .set({ takenOut: true })
      .where('listId', '=', listId)
      .where('entryId', 'in', [...out])
      .execute()
  let entries = 0
  for (const { entryId, outcome, intoId, reasons } of lines) {
    if (out.has(entryId)) continue
    const entry = await getEntryRow(db, entryId, true)
    if (isDecided(entry)) continue
    const decided = decidedAs[outcome]
    const changes = {
      state: decided,
      decided,
      mergedInto: intoId,
      decisionNumber: number,
      decidedOn: today,
      // what was in doubt has been settled
      doubt: null,
      decidedBecause: reasons.map(({ sentence }) => sentence.zh).join(''),
      carryOutBy: decided === 'kept' ? null : list.carryOutBy,
      carriedOutOn: null,
      carriedOutBy: null,
      carriedOutNote: null,
    }
    await saveEntryRow(request, entry, changes, { step: decided, decisionNumber: number }, 'cleanups.decided')
    entries += 1
  }
  await setState(request, list, { state: 'decided', decisionNumber: number, decidedOn: today })
  await record({
    event: 'cleanups.listAdopted',
    object: listObject(list),
    before: { state: list.state },
    after: { number, entries, takenOut: takenOut.length },
  })
  return { entries }
}

/** Voted down: nothing is decided, and the entries may stand on another list. */
export async function rejectList(request: Request, listId: string): Promise<void> {
  const list = await findList(request, listId, true)
  await setState(request, list, { state: 'not_adopted' })
  await request.record({ event: 'cleanups.listRejected', object: listObject(list), before: { state: list.state }, after: { state: 'not_adopted' } })
}
