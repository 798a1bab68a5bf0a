import { expect } from 'vitest'
import { story } from '../../server/testing/story.ts'
import { applicant, commentingOn, days, meetingOn, members, vote } from './testing/path.ts'

story('a meeting is called after comments have closed, of applications that are ready, in a place', async (told) => {
  const { as, refused } = told
  const department = await applicant(told)
  const { id, state } = await commentingOn(told, department)
  expect(state).toBe('commenting')
  const secretary = as('joint_meeting_secretary').admissions
  const call = (change: object = {}) =>
    secretary.callMeeting({
      title: '联席会议',
      mode: 'room',
      heldOn: days.held,
      place: '第一会议室',
      votesUntil: null,
      applicationIds: [id],
      ...change,
    })
  expect((await refused(call({ heldOn: days.opinionsDueOn }))).code).toBe('HELD_TOO_EARLY')
  expect((await refused(call({ heldOn: '2026-11-20' }))).fields).toMatchObject([{ field: 'heldOn' }])
  expect((await refused(call({ place: null }))).fields).toMatchObject([{ field: 'place' }])
  expect((await refused(call({ mode: 'writing' }))).fields).toMatchObject([{ field: 'votesUntil' }])
  expect((await refused(call({ applicationIds: [id, id] }))).fields).toMatchObject([{ field: 'applicationIds' }])
  expect((await refused(call({ applicationIds: ['01990000-0000-7000-8000-00000000dead'] }))).code).toBe('NOT_FOUND')
  const meeting = await call()
  expect(meeting).toMatchObject({ state: 'called', agenda: [{ application: { id, state: 'in_meeting' }, votes: [], decision: null }] })
  expect((await refused(call())).code).toBe('NOT_READY')
  expect(await secretary.listMeetings({ state: 'called' })).toMatchObject({ total: 1, rows: [{ id: meeting.id, agendaCount: 1 }] })
  const cancelled = await secretary.cancelMeeting({ id: meeting.id, revision: meeting.revision, reason: '改期。' })
  expect(cancelled.state).toBe('cancelled')
  expect((await secretary.getApplication({ id })).state).toBe('commenting')
  expect((await refused(secretary.cancelMeeting({ id: meeting.id, revision: cancelled.revision, reason: '再次取消。' }))).code).toBe('MEETING_OVER')
})

story('a member unit has one vote, its applicant none; what others voted shows after closing', async (told) => {
  const { as, person, refused } = told
  const board = await members(told)
  const [own, first, second] = board
  const department = await person({ role: 'department_applicant', organisation: own!.organisationId })
  const { id } = await commentingOn(told, department)
  const meeting = await meetingOn(told, [id], board)
  const cast = (who: typeof own, change: object = {}) =>
    as(who!).admissions.castVote({ id: meeting.id, applicationId: id, choice: 'admit', reason: '同意。', ...change })
  expect((await refused(cast(own))).code).toBe('RECUSED')
  expect((await refused(cast(first, { choice: 'admit_with_conditions' }))).code).toBe('CONDITIONS_MISSING')
  expect((await refused(cast(first, { choice: 'refuse', reason: '' }))).code).toBe('REASON_MISSING')
  const one = await cast(first)
  await cast(second, { choice: 'refuse', reason: '重复。' })
  expect(one.agenda[0]).toMatchObject({ myVote: { choice: 'admit' }, recused: false })
  const changed = await cast(first, { choice: 'return', reason: '请补依据。' })
  expect(changed.agenda[0]).toMatchObject({ votesCast: 2, votes: [{ organisationId: first!.organisationId, choice: 'return' }] })
  const stranger = await person({ role: 'joint_meeting_member' })
  expect((await refused(cast(stranger))).code).toBe('NOT_A_MEMBER')
  const ownView = await as(own!).admissions.getMeeting({ id: meeting.id })
  expect(ownView.agenda[0]).toMatchObject({ recused: true, votes: [], votesCast: 2 })
})

story('without two thirds of those entitled nothing is decided, and nothing is stored', async (told) => {
  const { as, refused } = told
  const board = await members(told)
  const department = await applicant(told)
  const one = await commentingOn(told, department)
  const needed = Math.ceil((board.length * 2) / 3)
  const meeting = await meetingOn(told, [one.id], board.slice(0, needed - 1))
  expect(meeting).toMatchObject({ quorum: needed, quorate: false })
  await vote(told, meeting.id, one.id, board.slice(0, needed - 1), 'admit')
  const close = () => as('joint_meeting_secretary').admissions.closeMeeting({ id: meeting.id, revision: meeting.revision })
  expect(await refused(close())).toMatchObject({
    code: 'NO_QUORUM',
    details: [{ applicationId: one.id, present: needed - 1, quorum: needed }],
  })
  expect(await as('joint_meeting_secretary').admissions.getApplication({ id: one.id })).toMatchObject({
    state: 'in_meeting',
    decisions: [],
  })
  await as('joint_meeting_secretary').admissions.noteAttendance({
    id: meeting.id,
    organisationIds: board.slice(0, needed).map(({ organisationId }) => organisationId),
  })
  expect((await close()).state).toBe('closed')
})

story('numbers follow the agenda without a gap: a refusal takes none, and a second secretary closes nothing twice', async (told) => {
  const { as, person, refused, db } = told
  const board = await members(told)
  const department = await applicant(told)
  const titles = ['冬季用药安全提示卡发放', '防汛雨具借用登记点宣传', '助残康复器具租赁介绍', '青少年近视防控讲座通知']
  const ids: string[] = []
  for (const title of titles) ids.push((await commentingOn(told, department, { title, content: `${title}，由部门承担。`, minutes: 10 })).id)
  const meeting = await meetingOn(told, ids, board)
  const [first, second, third, fourth] = ids as [string, string, string, string]
  await vote(told, meeting.id, first, board, 'admit')
  await vote(told, meeting.id, second, board, 'refuse')
  await vote(told, meeting.id, third, board, 'return')
  await vote(told, meeting.id, fourth, board, 'admit')
  const other = await person({ role: 'joint_meeting_secretary', name: '秘书乙' })
  const close = (who: Parameters<typeof as>[0]) => as(who).admissions.closeMeeting({ id: meeting.id, revision: meeting.revision })
  const read = await close('joint_meeting_secretary')
  expect(read.agenda.map(({ decision }) => decision?.admissionNumber)).toEqual(['京准〔2026〕1号', null, null, '京准〔2026〕2号'])
  expect(read.agenda.map(({ application }) => application.state)).toEqual(['admitted', 'refused', 'returned', 'admitted'])
  expect((await refused(close(other))).code).toBe('CHANGED_MEANWHILE')
  const returned = await as(department).admissions.getApplication({ id: third })
  expect(returned).toMatchObject({ state: 'returned', decideBy: null, steps: ['save', 'submit', 'withdraw'] })
  expect(returned.returnReason).toContain('return')
  expect(await db.selectFrom('numberSeries').select(['kind', 'last']).execute()).toEqual([{ kind: 'admission', last: 2 }])
  expect((await as.public().admissions.listPublicAdmissions({})).rows.map(({ outcome }) => outcome).toSorted()).toEqual(['admit', 'admit', 'refuse'])
  const current = await as.public().items.listItems({ list: 'assist', search: '用药安全提示卡', on: '2027-03-01' })
  expect(current.rows).toMatchObject([{ admissionNumber: '京准〔2026〕1号' }])
})

story('in writing votes run until their last day, or until everyone has voted; a tie is no', async (told) => {
  const { as, at, refused } = told
  const board = await members(told)
  const department = await applicant(told)
  const { id } = await commentingOn(told, department)
  const secretary = as('joint_meeting_secretary').admissions
  const meeting = await secretary.callMeeting({
    title: '书面会签',
    mode: 'writing',
    heldOn: days.held,
    place: null,
    votesUntil: '2026-12-08',
    applicationIds: [id],
  })
  expect((await refused(secretary.noteAttendance({ id: meeting.id, organisationIds: [] }))).code).toBe('NOT_IN_WRITING')
  expect((await refused(secretary.closeMeeting({ id: meeting.id, revision: meeting.revision }))).code).toBe('NOT_HELD_YET')
  at('2026-12-04')
  const half = Math.floor(board.length / 2)
  await vote(told, meeting.id, id, board.slice(0, half), 'admit')
  await vote(told, meeting.id, id, board.slice(half, 2 * half), 'refuse')
  if (2 * half < board.length) {
    expect((await refused(secretary.closeMeeting({ id: meeting.id, revision: meeting.revision }))).code).toBe('VOTES_STILL_OPEN')
    at('2026-12-09')
    expect((await refused(vote(told, meeting.id, id, board.slice(-1), 'admit'))).code).toBe('VOTING_OVER')
  }
  const closed = await secretary.closeMeeting({ id: meeting.id, revision: meeting.revision })
  expect(closed.agenda[0]?.decision).toMatchObject({ outcome: 'refuse', admissionNumber: null, tally: { admit: half, refuse: half } })
  expect(closed.minutes).toContain('书面会签')
})

story('the next version of an item is applied for while the current one lives, and closes it on its first day', async (told) => {
  const { as, refused } = told
  const board = await members(told)
  const department = await applicant(told)
  const { id } = await commentingOn(told, department)
  const meeting = await meetingOn(told, [id], board)
  await vote(told, meeting.id, id, board, 'admit')
  await as('joint_meeting_secretary').admissions.closeMeeting({ id: meeting.id, revision: meeting.revision })
  const { itemId } = await as(department).admissions.getApplication({ id })
  const next = await as(department).admissions.startApplication({ itemId })
  expect(next).toMatchObject({ itemId, proposal: { title: '冬季用药安全提示卡发放', validFrom: '2029-03-01', validTo: null } })
  expect(next.precheck.findings.map(({ code }) => code)).not.toContain('SAYS_THE_SAME')
  expect((await refused(as(department).admissions.startApplication({ itemId }))).code).toBe('ALREADY_APPLIED')
  const stranger = await told.person({ role: 'department_applicant' })
  expect((await refused(as(stranger).admissions.startApplication({ itemId }))).code).toBe('NOT_YOUR_ITEM')
  const { rows } = await as.public().items.listItems({ list: 'prohibited' })
  expect((await refused(as(department).admissions.startApplication({ itemId: rows[0]?.itemId ?? '' }))).code).toBe('NOT_BY_ADMISSION')
})

story('in a room the secretary writes down raised hands, of units present only, and never over a vote cast by the unit itself', async (told) => {
  const { as, refused } = told
  const board = await members(told)
  const department = await applicant(told)
  const { id } = await commentingOn(told, department)
  const present = board.slice(0, -1)
  const meeting = await meetingOn(told, [id], present)
  const secretary = as('joint_meeting_secretary').admissions
  const own = present[0]!
  await as(own).admissions.castVote({ id: meeting.id, applicationId: id, choice: 'refuse', reason: '重复。' })
  const unitsOf = (people: typeof board) => people.map(({ organisationId }) => organisationId)
  const hands = (organisationIds: string[], choice: 'admit' | 'return' = 'admit', reason = '') =>
    secretary.recordHands({ id: meeting.id, applicationId: id, organisationIds, choice, reason })
  expect((await refused(hands(unitsOf(board)))).code).toBe('NOT_PRESENT')
  expect((await refused(hands([department.organisationId]))).code).toBe('NOT_A_MEMBER')
  expect((await refused(hands(unitsOf(present), 'return'))).code).toBe('REASON_MISSING')
  expect((await refused(as(own).admissions.recordHands({ id: meeting.id, applicationId: id, organisationIds: unitsOf(present), choice: 'admit' }))).code).toBe(
    'NOT_PERMITTED',
  )
  const after = await hands(unitsOf(present))
  expect(after.agenda[0]).toMatchObject({ votesCast: present.length })
  const closed = await secretary.closeMeeting({ id: meeting.id, revision: after.revision })
  expect(closed.agenda[0]?.decision).toMatchObject({ outcome: 'admit', tally: { admit: present.length - 1, refuse: 1 } })
  const votes = closed.agenda[0]?.votes ?? []
  expect(votes.filter(({ castBy }) => castBy.includes('秘书记录'))).toHaveLength(present.length - 1)
  expect((await refused(hands(unitsOf(present)))).code).toBe('MEETING_OVER')
})
