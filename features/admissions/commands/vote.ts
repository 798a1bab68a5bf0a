/** A member unit's one vote on an application. It may be changed until the meeting closes. */
import { textArray } from '../../../foundation/database.ts'
import { notFound, refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { memberUnitsOf } from '../../people/queries/organisations.ts'
import type { Choice, Meeting, MeetingRead } from '../contract.ts'
import { readMeeting } from '../queries/meetings.ts'
import { words } from '../words.ts'
import { objectOfMeeting, takeUpMeeting } from './meeting.ts'

type Cast = { id: string; applicationId: string; choice: Choice; conditions: string[]; reason: string }

/** In a room on the day; in writing from the call until the last day for votes. */
export function refuseTime({ mode, heldOn, votesUntil }: Meeting, today: string): void {
  if (mode === 'room' && today < heldOn) throw refusal('VOTING_NOT_YET', words.votingNotYet, { values: { day: heldOn } })
  if (mode === 'writing' && votesUntil !== null && today > votesUntil) throw refusal('VOTING_OVER', words.votingOver, { values: { day: votesUntil } })
}

function refuseContent({ choice, conditions, reason }: Cast): void {
  if (choice === 'admit_with_conditions' && conditions.length === 0) throw refusal('CONDITIONS_MISSING', words.conditionsMissing, { status: 422 })
  if ((choice === 'return' || choice === 'refuse') && reason === '') throw refusal('REASON_MISSING', words.reasonMissing, { status: 422 })
}

/** What both ways of voting ask first: the meeting is open, the units are members and none of them is the applicant. */
async function takeUpVote(request: Request, cast: Cast, voters: readonly string[]): Promise<Meeting> {
  const { db, today } = request
  const { id, applicationId } = cast
  // shared: members vote side by side, while closing waits for them and they for it
  const meeting = await takeUpMeeting(request, { id }, 'share')
  const units = await memberUnitsOf(db, meeting.authority, meeting.heldOn)
  if (!voters.every((voter) => units.some((unit) => unit.organisationId === voter))) throw refusal('NOT_A_MEMBER', words.notAMember, { status: 403 })
  const application = await db
    .selectFrom('meetingAgenda')
    .innerJoin('applications', 'applications.id', 'meetingAgenda.applicationId')
    .select('applications.applicantOrganisationId')
    .where('meetingAgenda.meetingId', '=', id)
    .where('meetingAgenda.applicationId', '=', applicationId)
    .executeTakeFirst()
  if (!application) throw notFound(words.application)
  if (voters.includes(application.applicantOrganisationId)) throw refusal('RECUSED', words.recused, { status: 403 })
  refuseTime(meeting, today)
  refuseContent(cast)
  return meeting
}

export async function castVote(request: Request, cast: Cast): Promise<MeetingRead> {
  const { db, actor, now } = request
  const { id, applicationId, choice, reason } = cast
  const organisationId = actor.organisationId ?? ''
  const meeting = await takeUpVote(request, cast, [organisationId])
  const conditions = choice === 'admit_with_conditions' ? cast.conditions : []
  const vote = { choice, conditions: textArray(conditions), reason, castBy: actor.name, at: now }
  await db
    .insertInto('votes')
    .values({ ...vote, meetingId: id, applicationId, organisationId })
    .onConflict((conflict) => conflict.columns(['meetingId', 'applicationId', 'organisationId']).doUpdateSet(vote))
    .execute()
  await request.record({ event: 'meetings.voted', object: objectOfMeeting(meeting), after: { applicationId, choice, conditions, reason } })
  return readMeeting(request, meeting)
}

export const recorded = '（现场举手，秘书记录）'

/**
 * 举手表决: in a room the secretary writes down how the units present voted. A vote a unit has cast itself is never
 * overwritten; who wrote it down stands with every vote.
 */
export async function recordHands(request: Request, { organisationIds, ...cast }: Cast & { organisationIds: string[] }): Promise<MeetingRead> {
  const { db, actor, now } = request
  const { id, applicationId, choice, reason } = cast
  const meeting = await takeUpVote(request, cast, organisationIds)
  if (meeting.mode !== 'room') throw refusal('HANDS_IN_A_ROOM_ONLY', words.handsInARoomOnly)
  const attending = await db.selectFrom('meetingAttendance').select('organisationId').where('meetingId', '=', id).where('present', '=', true).execute()
  const present = new Set(attending.map(({ organisationId }) => organisationId))
  if (!organisationIds.every((voter) => present.has(voter))) throw refusal('NOT_PRESENT', words.notPresent)
  const conditions = choice === 'admit_with_conditions' ? cast.conditions : []
  const vote = { choice, conditions: textArray(conditions), reason, castBy: `${actor.name}${recorded}`, at: now }
  await db
    .insertInto('votes')
    .values(organisationIds.map((organisationId) => ({ ...vote, meetingId: id, applicationId, organisationId })))
    .onConflict((conflict) =>
      conflict.columns(['meetingId', 'applicationId', 'organisationId']).doUpdateSet(vote).where('votes.castBy', 'like', `%${recorded}`),
    )
    .execute()
  await request.record({
    event: 'meetings.handsRecorded',
    object: objectOfMeeting(meeting),
    after: { applicationId, organisationIds, choice, conditions, reason },
  })
  return readMeeting(request, meeting)
}
