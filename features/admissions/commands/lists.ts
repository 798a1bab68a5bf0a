/** Clean-up lists at the joint meeting: put on the agenda, taken back with it, decided with the closing under a number of their own. */
import { json } from '../../../foundation/database.ts'
import type { Request } from '../../../foundation/request.ts'
import { adoptList, putList, rejectList, takeListBack } from '../../cleanups/commands/decide.ts'
import type { Meeting } from '../contract.ts'
import type { OnListAgenda } from '../queries/lists-on-agenda.ts'
import { takeNumber } from './number.ts'

export async function putLists(request: Request, meetingId: string, listIds: readonly string[]): Promise<void> {
  for (const [index, listId] of listIds.entries()) {
    await putList(request, listId, meetingId)
    await request.db
      .insertInto('cleanupAgenda')
      .values({ meetingId, listId, position: index + 1, outcome: null, tally: null })
      .execute()
  }
}

/** The meeting is cancelled: its lists wait for another. */
export async function takeListsBack(request: Request, meetingId: string): Promise<void> {
  const rows = await request.db.selectFrom('cleanupAgenda').select('listId').where('meetingId', '=', meetingId).orderBy('listId').execute()
  for (const { listId } of rows) await takeListBack(request, listId)
}

export type ListDecided = { title: string; number: string | null; entries: number; tally: OnListAgenda['tallied']['tally'] }

/** In the order of the agenda, so that the numbers follow it. */
export async function decideLists(request: Request, meeting: Meeting, lists: readonly OnListAgenda[]): Promise<ListDecided[]> {
  const decided: ListDecided[] = []
  for (const { row, list, tallied } of lists) {
    const { tally, adopted, takenOut } = tallied
    const number = adopted ? await takeNumber(request, 'cleanup', meeting.authority) : null
    const { entries } = number === null ? { entries: 0 } : await adoptList(request, list.id, { number, takenOut })
    if (number === null) await rejectList(request, list.id)
    await request.db
      .updateTable('cleanupAgenda')
      .set({ outcome: adopted ? 'adopted' : 'not_adopted', tally: json(tally) })
      .where('meetingId', '=', row.meetingId)
      .where('listId', '=', row.listId)
      .execute()
    decided.push({ title: list.title, number, entries, tally })
  }
  return decided
}
