/** A list that the joint meeting has adopted, for stories that begin after it. */
import type { Person } from '../../../server/testing/people.ts'
import type { Story } from '../../../server/testing/story.ts'
import { memberUnitsOf } from '../../people/queries/organisations.ts'

export const held = '2026-12-07'

/** Someone of each member unit of the city's joint meeting. */
export async function board({ db, person, places }: Story): Promise<Person[]> {
  const units = await memberUnitsOf(db, places.city, held)
  const people: Person[] = []
  for (const { organisationId } of units) people.push(await person({ role: 'joint_meeting_member', organisation: organisationId }))
  return people
}

/** Whatever nobody on record owns is the office's own to carry out, said openly. */
export async function settleOwners(told: Story, listId: string): Promise<void> {
  const office = await told.organisation({ kind: 'joint_meeting_office' })
  const { cleanups } = told.as('joint_meeting_secretary')
  const { lines } = await cleanups.getDecisionList({ id: listId })
  const entries = lines.flatMap(({ mayChooseExecutor, entry: { id, revision, carriesOut } }) =>
    mayChooseExecutor && carriesOut === null ? [{ id, revision }] : [],
  )
  if (entries.length > 0) await cleanups.chooseExecutor({ entries, organisationId: office.id })
}

/** Puts the list before a meeting and goes there, with everyone present. */
export async function meetingOn(told: Story, listId: string, units: readonly Person[]) {
  await settleOwners(told, listId)
  const secretary = told.as('joint_meeting_secretary').admissions
  const meeting = await secretary.callMeeting({
    title: '清理工作联席会议',
    mode: 'room',
    heldOn: held,
    place: '第一会议室',
    votesUntil: null,
    applicationIds: [],
    listIds: [listId],
  })
  told.at(held)
  return secretary.noteAttendance({ id: meeting.id, organisationIds: units.map(({ organisationId }) => organisationId) })
}

/** Everybody adopts it, but for the lines someone wants discussed apart. */
export async function adopted(told: Story, listId: string, exceptions: string[] = []) {
  const units = await board(told)
  const { id } = await meetingOn(told, listId, units)
  for (const [index, unit] of units.entries()) await told.as(unit).admissions.castListVote({ id, listId, choice: 'adopt', ...(index === 0 && { exceptions }) })
  const secretary = told.as('joint_meeting_secretary').admissions
  const { revision } = await secretary.getMeeting({ id })
  return secretary.closeMeeting({ id, revision })
}
