/** The way from a draft to a number, for stories that begin somewhere on it. */
import type { Story } from '../../../server/testing/story.ts'
import type { Person } from '../../../server/testing/people.ts'
import { memberUnitsOf } from '../../people/queries/organisations.ts'
import type { ApplicationRead, Choice, ProposalDraft } from '../contract.ts'
import { goodProposal } from './drafts.ts'

export const city = '110000000000'

/** The story's Monday is 23 November 2026; these follow from it. */
export const days = { submitted: '2026-11-23', commentUntil: '2026-11-30', opinionsDueOn: '2026-12-02', held: '2026-12-03' } as const

/** Someone of each member unit of the city's joint meeting, in the order of their names. */
export async function members({ db, person }: Story): Promise<Person[]> {
  const units = await memberUnitsOf(db, city, days.submitted)
  const people: Person[] = []
  for (const { organisationId, organisationName } of units)
    people.push(await person({ role: 'joint_meeting_member', organisation: organisationId, name: `${organisationName}成员` }))
  return people
}

/** A department that is no member unit. */
export function applicant({ person }: Story): Promise<Person> {
  return person({ role: 'department_applicant' })
}

export const rest = { need: '老人误服药物较多。', alternatives: '短信提醒到达率低。' }

export async function draftOf({ as }: Story, who: Person, change: Partial<ProposalDraft> = {}): Promise<ApplicationRead> {
  const { id, revision } = await as(who).admissions.startApplication({})
  return as(who).admissions.saveApplication({
    id,
    revision,
    proposal: { ...goodProposal, leadOrganisationId: who.organisationId, ...change },
    ...rest,
  })
}

export async function submittedBy(story: Story, who: Person, change: Partial<ProposalDraft> = {}): Promise<ApplicationRead> {
  const { id, revision } = await draftOf(story, who, change)
  return story.as(who).admissions.submitApplication({ id, revision })
}

export async function commentingOn(story: Story, who: Person, change: Partial<ProposalDraft> = {}): Promise<ApplicationRead> {
  const { id, revision } = await submittedBy(story, who, change)
  const { commentUntil, opinionsDueOn } = days
  return story.as('joint_meeting_secretary').admissions.openComments({ id, revision, commentUntil, opinionsDueOn })
}

/** Calls a meeting in a room on `days.held`, goes there, and notes everyone as present. */
export async function meetingOn(story: Story, applicationIds: string[], present: readonly Person[]) {
  const secretary = story.as('joint_meeting_secretary').admissions
  const meeting = await secretary.callMeeting({
    title: '第一次联席会议',
    mode: 'room',
    heldOn: days.held,
    place: '第一会议室',
    votesUntil: null,
    applicationIds,
  })
  story.at(days.held)
  return secretary.noteAttendance({ id: meeting.id, organisationIds: present.map(({ organisationId }) => organisationId) })
}

export async function vote({ as }: Story, meetingId: string, applicationId: string, voting: readonly Person[], choice: Choice, conditions: string[] = []) {
  for (const one of voting) await as(one).admissions.castVote({ id: meetingId, applicationId, choice, conditions, reason: `${one.name}：${choice}` })
}
