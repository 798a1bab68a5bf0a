import { expect } from 'vitest'
import { storyAtOnce } from '../../server/testing/story.ts'
import { applicant, commentingOn, days, members } from './testing/path.ts'

storyAtOnce(
  'members vote and two secretaries close two meetings at the same moment: every vote counts once, every meeting closes once, numbers have no gap',
  async (told) => {
    const { as, at, person } = told
    const board = await members(told)
    const department = await applicant(told)
    const secretaries = [await person({ role: 'joint_meeting_secretary' }), await person({ role: 'joint_meeting_secretary', name: '秘书乙' })]
    const titles = ['冬季用药安全提示卡发放', '防汛雨具借用登记点宣传', '助残康复器具租赁介绍', '青少年近视防控讲座通知']
    const ids: string[] = []
    for (const title of titles) ids.push((await commentingOn(told, department, { title, content: `${title}，由部门承担。`, minutes: 10 })).id)
    const call = (applicationIds: string[]) =>
      as(secretaries[0]!).admissions.callMeeting({
        title: '联席会议',
        mode: 'room',
        heldOn: days.held,
        place: '第一会议室',
        votesUntil: null,
        applicationIds,
      })
    const called = [await call(ids.slice(0, 2)), await call(ids.slice(2))]
    at(days.held)
    for (const { id } of called) await as(secretaries[0]!).admissions.noteAttendance({ id, organisationIds: board.map(({ organisationId }) => organisationId) })

    const agenda = called.flatMap((meeting) => meeting.agenda.map(({ application }) => ({ id: meeting.id, applicationId: application.id })))
    // each member votes on everything at once, the first of them twice
    await Promise.all(
      [...board, board[0]!].flatMap((member) => agenda.map((entry) => as(member).admissions.castVote({ ...entry, choice: 'admit', reason: '同意。' }))),
    )
    const voted = await as(secretaries[0]!).admissions.getMeeting({ id: called[0]!.id })
    expect(voted.agenda.map(({ votesCast }) => votesCast)).toEqual([board.length, board.length])

    const closings = await Promise.allSettled(
      secretaries.flatMap((secretary) => called.map(({ id, revision }) => as(secretary).admissions.closeMeeting({ id, revision }))),
    )
    expect(closings.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'fulfilled', 'rejected', 'rejected'])
    const decided = await Promise.all(called.map(({ id }) => as(secretaries[1]!).admissions.getMeeting({ id })))
    const numbers = decided.flatMap((meeting) => meeting.agenda.map(({ decision }) => decision?.admissionNumber))
    expect(numbers.toSorted()).toEqual(['京准〔2026〕1号', '京准〔2026〕2号', '京准〔2026〕3号', '京准〔2026〕4号'])
  },
  { timeout: 60_000 },
)
