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
function refuseTime({ mode, heldOn, votesUntil }: Meeting, today: string): void {
  if (mode === 'room' && today < heldOn) throw refusal('VOTING_NOT_YET', words.votingNotYet, { values: { day: heldOn } })
  if (mode === 'writing' && votesUntil !== null && today > votesUntil) throw refusal('VOTING_OVER', words.votingOver, { values: { day: votesUntil } })
}

function refuseContent({ choice, conditions, reason }: Cast): void {
  if (choice === 'admit_with_conditions' && conditions.length === 0) throw refusal('CONDITIONS_MISSING', words.conditionsMissing, { status: 422 })
  if ((choice === 'return' || choice === 'refuse') && reason === '') throw refusal('REASON_MISSING', words.reasonMissing, { status: 422 })
}

export async function castVote(request: Request, cast: Cast): Promise<MeetingRead> {
  const { db, actor, now, today } = request
  const { id, applicationId, choice, reason } = cast
  // shared: members vote side by side, while closing waits for them and they for it
  const meeting = await takeUpMeeting(request, { id }, 'share')
  const units = await memberUnitsOf(db, meeting.authority, meeting.heldOn)
  const organisationId = actor.organisationId ?? ''
  if (!units.some((unit) => unit.organisationId === organisationId)) throw refusal('NOT_A_MEMBER', words.notAMember, { status: 403 })
  const application = await db
    .selectFrom('meetingAgenda')
    .innerJoin('applications', 'applications.id', 'meetingAgenda.applicationId')
    .select('applications.applicantOrganisationId')
    .where('meetingAgenda.meetingId', '=', id)
    .where('meetingAgenda.applicationId', '=', applicationId)
    .executeTakeFirst()
  if (!application) throw notFound(words.application)
  if (application.applicantOrganisationId === organisationId) throw refusal('RECUSED', words.recused, { status: 403 })
  refuseTime(meeting, today)
  refuseContent(cast)
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
