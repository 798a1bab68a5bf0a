/** Clean-up lists on a meeting's agenda, with the votes as the record holds them. */
import type { Database } from '../../../foundation/database.ts'
import { readSettings } from '../../../foundation/settings.ts'
import type { DecisionListHead } from '../../cleanups/contract/decisions.ts'
import { listHeads } from '../../cleanups/queries/lists.ts'
import type { ListVote } from '../contract/lists.ts'
import type { CleanupAgendaRow } from '../tables.ts'
import { tallyList, type ListTallied } from '../rules/tally-list.ts'
import type { MemberUnitName } from '../rules/tally.ts'

export type OnListAgenda = { row: CleanupAgendaRow; list: DecisionListHead; votes: ListVote[]; tallied: ListTallied }

type Asked = { meetingId: string; mode: 'room' | 'writing'; units: readonly MemberUnitName[]; present: readonly string[] }

export async function readListAgenda(db: Database, { meetingId, mode, units, present }: Asked): Promise<OnListAgenda[]> {
  const rows = await db.selectFrom('cleanupAgenda').selectAll().where('meetingId', '=', meetingId).orderBy('position').execute()
  if (rows.length === 0) return []
  const heads = await listHeads(
    db,
    rows.map(({ listId }) => listId),
  )
  const votes = await db.selectFrom('cleanupVotes').selectAll().where('meetingId', '=', meetingId).orderBy('at').orderBy('organisationId').execute()
  const settings = await readSettings(db)
  const names = new Map(units.map(({ organisationId, organisationName }) => [organisationId, organisationName]))
  return rows.map((row) => {
    const cast = votes
      .filter(({ listId }) => listId === row.listId)
      .map(({ meetingId: _meeting, listId: _list, ...vote }) => ({ ...vote, organisationName: names.get(vote.organisationId) ?? '' }))
    return {
      row,
      list: heads.get(row.listId) as DecisionListHead,
      votes: cast,
      tallied: tallyList({ members: units, votes: cast, attendance: present, mode, settings }),
    }
  })
}
