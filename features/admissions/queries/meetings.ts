/** Meetings of the actor's joint meeting. Until a meeting is closed a member sees its own vote and how many were cast. */
import { sql } from 'kysely'
import { span, type PageAsked } from '../../../foundation/paging.ts'
import type { Request } from '../../../foundation/request.ts'
import { readSettings } from '../../../foundation/settings.ts'
import type { Meeting, MeetingRead } from '../contract.ts'
import { authorityOf } from '../rules/authority.ts'
import { quorumOf } from '../rules/tally.ts'
import { readMeetingRecord } from './agenda.ts'
import { readHeads } from './heads.ts'
import { findMeeting } from './visible.ts'

export async function listMeetings({ db, actor }: Request, asked: PageAsked & { state?: Meeting['state'] | undefined }) {
  let rows = db.selectFrom('meetings').where('authority', '=', authorityOf(actor.areaCode ?? ''))
  if (asked.state) rows = rows.where('state', '=', asked.state)
  const { total } = await rows.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  const { limit, offset } = span(asked)
  const found = await rows
    .selectAll('meetings')
    .select(
      sql<number>`((select count(*) from meeting_agenda where meeting_agenda.meeting_id = meetings.id) + (select count(*) from cleanup_agenda where cleanup_agenda.meeting_id = meetings.id))::int`.as(
        'agendaCount',
      ),
    )
    .orderBy('heldOn', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute()
  return { rows: found, total, page: asked.page, size: asked.size }
}

export async function readMeeting(request: Request, meeting: Meeting): Promise<MeetingRead> {
  const { db, actor } = request
  const { units, present, noted, agenda, lists } = await readMeetingRecord(db, meeting)
  const heads = await readHeads(
    db,
    agenda.map(({ application }) => application),
  )
  const decisions = await db.selectFrom('decisions').selectAll().where('meetingId', '=', meeting.id).execute()
  const closed = meeting.state === 'closed'
  const isMember = actor.permissions.has('meetings.vote') && units.some(({ organisationId }) => organisationId === actor.organisationId)
  return {
    ...meeting,
    agenda: agenda.map(({ application, position, votes }, index) => {
      const myVote = votes.find(({ organisationId }) => organisationId === actor.organisationId) ?? null
      return {
        application: heads[index] as (typeof heads)[number],
        position,
        recused: application.applicantOrganisationId === actor.organisationId,
        myVote,
        votes: closed ? votes : myVote ? [myVote] : [],
        votesCast: votes.length,
        decision: decisions.find(({ applicationId }) => applicationId === application.id) ?? null,
      }
    }),
    attendance: units.map((unit) => ({ ...unit, present: noted ? present.includes(unit.organisationId) : null })),
    quorum: quorumOf(units.length, await readSettings(db)),
    lists: lists.map(({ row, list, votes, tallied }) => {
      const myVote = votes.find(({ organisationId }) => organisationId === actor.organisationId) ?? null
      const shown = closed ? votes : myVote ? [myVote] : []
      return { list, position: row.position, votesCast: votes.length, myVote, votes: shown, outcome: row.outcome, tally: closed ? tallied.tally : null }
    }),
    quorate: agenda.length + lists.length > 0 && [...agenda, ...lists].every(({ tallied }) => tallied.quorate),
    mayVote: meeting.state === 'called' && isMember,
    mayClose: meeting.state === 'called' && actor.permissions.has('meetings.call'),
  }
}

export async function getMeeting(request: Request, { id }: { id: string }): Promise<MeetingRead> {
  return readMeeting(request, await findMeeting(request, id))
}
