/** A member unit's one vote on a clean-up list as a whole. It may be changed until the meeting closes. */
import { json } from '../../../foundation/database.ts'
import { notFound, refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { memberUnitsOf } from '../../people/queries/organisations.ts'
import type { Meeting, MeetingRead } from '../contract.ts'
import type { ListChoice } from '../contract/lists.ts'
import { readMeeting } from '../queries/meetings.ts'
import { words } from '../words.ts'
import { objectOfMeeting, takeUpMeeting } from './meeting.ts'
import { recorded, refuseTime } from './vote.ts'

type Cast = { id: string; listId: string; choice: ListChoice; exceptions: string[]; reason: string }

/** Refuses: no member, not on the agenda, outside the time for votes, a rejection without reason. */
async function takeUpListVote(request: Request, { id, listId, choice, reason }: Cast, voters: readonly string[]): Promise<Meeting> {
  const { db, today } = request
  const meeting = await takeUpMeeting(request, { id }, 'share')
  const units = await memberUnitsOf(db, meeting.authority, meeting.heldOn)
  if (!voters.every((voter) => units.some((unit) => unit.organisationId === voter))) throw refusal('NOT_A_MEMBER', words.notAMember, { status: 403 })
  const onAgenda = await db.selectFrom('cleanupAgenda').select('listId').where('meetingId', '=', id).where('listId', '=', listId).executeTakeFirst()
  if (!onAgenda) throw notFound(words.cleanupList)
  refuseTime(meeting, today)
  if (choice === 'reject' && reason === '') throw refusal('REASON_MISSING', words.reasonMissing, { status: 422 })
  return meeting
}

export async function castListVote(request: Request, cast: Cast): Promise<MeetingRead> {
  const { db, actor, now } = request
  const { id, listId, choice, exceptions, reason } = cast
  const organisationId = actor.organisationId ?? ''
  const meeting = await takeUpListVote(request, cast, [organisationId])
  const vote = { choice, exceptions: json([...new Set(exceptions)]), reason, castBy: actor.name, at: now }
  await db
    .insertInto('cleanupVotes')
    .values({ ...vote, meetingId: id, listId, organisationId })
    .onConflict((conflict) => conflict.columns(['meetingId', 'listId', 'organisationId']).doUpdateSet(vote))
    .execute()
  await request.record({ event: 'meetings.listVoted', object: objectOfMeeting(meeting), after: { listId, choice, exceptions, reason } })
  return readMeeting(request, meeting)
}

/** 举手表决, as for an application: of units present in a room; a vote a unit has cast itself is never overwritten. */
export async function recordListHands(request: Request, { organisationIds, ...cast }: Cast & { organisationIds: string[] }): Promise<MeetingRead> {
  const { db, actor, now } = request
  const { id, listId, choice, exceptions, reason } = cast
  const meeting = await takeUpListVote(request, cast, organisationIds)
  if (meeting.mode !== 'room') throw refusal('HANDS_IN_A_ROOM_ONLY', words.handsInARoomOnly)
  const attending = await db.selectFrom('meetingAttendance').select('organisationId').where('meetingId', '=', id).where('present', '=', true).execute()
  const present = new Set(attending.map(({ organisationId }) => organisationId))
  if (!organisationIds.every((voter) => present.has(voter))) throw refusal('NOT_PRESENT', words.notPresent)
  const vote = { choice, exceptions: json([...new Set(exceptions)]), reason, castBy: `${actor.name}${recorded}`, at: now }
  await db
    .insertInto('cleanupVotes')
    .values(organisationIds.map((organisationId) => ({ ...vote, meetingId: id, listId, organisationId })))
    .onConflict((conflict) =>
      conflict.columns(['meetingId', 'listId', 'organisationId']).doUpdateSet(vote).where('cleanupVotes.castBy', 'like', `%${recorded}`),
    )
    .execute()
  await request.record({ event: 'meetings.handsRecorded', object: objectOfMeeting(meeting), after: { listId, organisationIds, choice, exceptions, reason } })
  return readMeeting(request, meeting)
}
