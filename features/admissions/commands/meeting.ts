/** Calling and cancelling a meeting, and who is present. */
import { v7 as newId } from 'uuid'
import { refusal, type FieldFault } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { changedMeanwhileRefusal } from '../../../foundation/revision.ts'
import { lastChange } from '../../../foundation/audit.ts'
import { say, type Pair } from '../../../foundation/words.ts'
import { memberUnitsOf } from '../../people/queries/organisations.ts'
import type { Application, Meeting, MeetingRead } from '../contract.ts'
import { readMeeting } from '../queries/meetings.ts'
import { findMeeting, lockVisible } from '../queries/visible.ts'
import { authorityOf } from '../rules/authority.ts'
import { mayBeHeldOn } from '../rules/steps.ts'
import { words } from '../words.ts'
import { putLists, takeListsBack } from './lists.ts'
import { noteStep, saveNext } from './step.ts'

type Call = Pick<Meeting, 'title' | 'mode' | 'heldOn' | 'place' | 'votesUntil'> & { applicationIds: string[]; listIds: string[] }

const meetingStates: Record<Meeting['state'], Pair> = {
  called: ['召集', 'called'],
  closed: ['结束', 'closed'],
  cancelled: ['取消', 'cancelled'],
}

export const objectOfMeeting = ({ id }: Pick<Meeting, 'id'>) => ({ kind: 'meeting', id })

function refuseCall({ mode, heldOn, place, votesUntil, applicationIds }: Call, today: string): void {
  const faults: (FieldFault & { pair: Pair })[] = []
  const fault = (field: string, pair: Pair) => faults.push({ field, pair, text: say(pair) })
  if (heldOn < today) fault('heldOn', words.heldInPast)
  if (mode === 'room' && !place) fault('place', words.placeMissing)
  if (mode === 'writing' && (!votesUntil || votesUntil < heldOn)) fault('votesUntil', words.votesUntilMissing)
  if (new Set(applicationIds).size < applicationIds.length) fault('applicationIds', words.twiceOnAgenda)
  const [first] = faults
  if (first) throw refusal('MEETING_DOES_NOT_FIT', first.pair, { status: 422, fields: faults.map(({ field, text }) => ({ field, text })) })
}

function refuseEntry(application: Application, heldOn: string): void {
  const title = application.proposal.title ?? say(words.unnamed)
  if (application.state !== 'commenting') throw refusal('NOT_READY', words.notReady, { values: { title }, details: { id: application.id } })
  if (mayBeHeldOn(application, heldOn)) return
  const until = [application.commentUntil, application.opinionsDueOn]
    .filter((day) => day !== null)
    .toSorted()
    .at(-1)
  throw refusal('HELD_TOO_EARLY', words.heldTooEarly, { values: { title, until }, details: { id: application.id } })
}

/** Everything on the agenda comes from this joint meeting, and has had its comments by the day it is held. */
export async function callMeeting(request: Request, { applicationIds, listIds, ...call }: Call): Promise<MeetingRead> {
  const { db, actor, now, today } = request
  if (applicationIds.length + listIds.length === 0) throw refusal('AGENDA_EMPTY', words.agendaEmpty, { status: 422 })
  refuseCall({ ...call, applicationIds, listIds }, today)
  // locked in one order, so that two secretaries never wait for each other
  const locked = new Map<string, Application>()
  for (const id of applicationIds.toSorted()) locked.set(id, await lockVisible(request, id))
  for (const application of locked.values()) refuseEntry(application, call.heldOn)
  const meeting: Meeting = {
    ...call,
    votesUntil: call.mode === 'writing' ? call.votesUntil : null,
    id: newId(),
    authority: authorityOf(actor.areaCode ?? ''),
    state: 'called',
    minutes: null,
    calledBy: actor.name,
    calledAt: now,
    closedAt: null,
    revision: 1,
  }
  await db.insertInto('meetings').values(meeting).execute()
  if (applicationIds.length > 0)
    await db
      .insertInto('meetingAgenda')
      .values(applicationIds.map((applicationId, index) => ({ meetingId: meeting.id, applicationId, position: index + 1 })))
      .execute()
  await putLists(request, meeting.id, listIds)
  for (const application of locked.values()) {
    await saveNext(request, application, { state: 'in_meeting' })
    await noteStep(request, application.id, 'putOnAgenda', `${call.title}，${call.heldOn}`)
  }
  await request.record({ event: 'meetings.called', object: objectOfMeeting(meeting), after: { ...call, applicationIds, listIds } })
  return readMeeting(request, meeting)
}

/** Locks a meeting that is still called. Refuses: not found, stale (where a revision is given), over. */
export async function takeUpMeeting(request: Request, { id, revision }: { id: string; revision?: number }, lock: 'share' | 'update'): Promise<Meeting> {
  const meeting = await findMeeting(request, id, lock)
  if (revision !== undefined && meeting.revision !== revision)
    throw changedMeanwhileRefusal({ current: meeting, sent: {}, ...(await lastChange(request.db, objectOfMeeting(meeting))) })
  if (meeting.state !== 'called') throw refusal('MEETING_OVER', words.meetingOver, { values: { state: say(meetingStates[meeting.state]) } })
  return meeting
}

/** The applications go back to where they were and wait for another meeting. */
export async function cancelMeeting(request: Request, { id, revision, reason }: { id: string; revision: number; reason: string }): Promise<MeetingRead> {
  const { db } = request
  const before = await takeUpMeeting(request, { id, revision }, 'update')
  const agenda = await db.selectFrom('meetingAgenda').select('applicationId').where('meetingId', '=', id).orderBy('applicationId').execute()
  for (const { applicationId } of agenda) {
    const application = await lockVisible(request, applicationId)
    await saveNext(request, application, { state: 'commenting' })
    await noteStep(request, applicationId, 'meetingCancelled', reason)
  }
  await takeListsBack(request, id)
  const meeting = await db
    .updateTable('meetings')
    .set({ state: 'cancelled', revision: before.revision + 1 })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
  await request.record({
    event: 'meetings.cancelled',
    object: objectOfMeeting(meeting),
    before: { state: before.state },
    after: { state: meeting.state, reason },
  })
  return readMeeting(request, meeting)
}

/** The list replaces the one before: units on it are present, the others absent. */
export async function noteAttendance(request: Request, { id, organisationIds }: { id: string; organisationIds: string[] }): Promise<MeetingRead> {
  const { db, actor, now } = request
  const meeting = await takeUpMeeting(request, { id }, 'update')
  if (meeting.mode === 'writing') throw refusal('NOT_IN_WRITING', words.notInWriting)
  const units = await memberUnitsOf(db, meeting.authority, meeting.heldOn)
  const strangers = organisationIds.filter((organisationId) => !units.some((unit) => unit.organisationId === organisationId))
  if (strangers.length > 0) throw refusal('NOT_A_MEMBER', words.notAMember, { status: 422, details: { strangers } })
  await db.deleteFrom('meetingAttendance').where('meetingId', '=', id).execute()
  if (units.length > 0) {
    await db
      .insertInto('meetingAttendance')
      .values(
        units.map(({ organisationId }) => ({
          meetingId: id,
          organisationId,
          present: organisationIds.includes(organisationId),
          notedBy: actor.name,
          at: now,
        })),
      )
      .execute()
  }
  await request.record({ event: 'meetings.attendanceNoted', object: objectOfMeeting(meeting), after: { present: organisationIds } })
  return readMeeting(request, meeting)
}
