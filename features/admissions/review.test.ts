import { expect } from 'vitest'
import { story } from '../../server/testing/story.ts'
import { applicant, commentingOn, days, members, submittedBy } from './testing/path.ts'

story('the department reads the comments but not which community wrote them', async (told) => {
  const { as, person } = told
  const department = await applicant(told)
  const { id } = await commentingOn(told, department)
  const worker = await person({ role: 'community_worker' })
  await as(worker).admissions.commentApplication({ id, stance: 'object', body: '人手不足。' })
  const seen = await as(department).admissions.getApplication({ id })
  expect(seen.comments).toMatchObject([{ stance: 'object', body: '人手不足。', communityName: null }])
  const { organisationName } = worker.actor
  expect(JSON.stringify(seen)).not.toContain(worker.name)
  expect(JSON.stringify(seen)).not.toContain(organisationName)
  const bySecretary = await as('joint_meeting_secretary').admissions.getApplication({ id })
  expect(bySecretary.comments[0]?.communityName).toBeTruthy()
})

story('only an affected community comments, and only while the window is open', async (told) => {
  const { as, at, person, places, refused } = told
  const department = await applicant(told)
  const submitted = await submittedBy(told, department, { areaCodes: [places.community] })
  const worker = await person({ role: 'community_worker' })
  const comment = (who = worker) => as(who).admissions.commentApplication({ id: submitted.id, stance: 'support', body: '支持。' })
  expect((await refused(comment())).code).toBe('STEP_NOT_ALLOWED')
  await as('joint_meeting_secretary').admissions.openComments({
    id: submitted.id,
    revision: submitted.revision,
    commentUntil: days.commentUntil,
    opinionsDueOn: days.opinionsDueOn,
  })
  const neighbour = await person({ role: 'community_worker', area: places.neighbour })
  expect(await as(neighbour).admissions.listCommentWindows({})).toEqual([])
  expect((await refused(comment(neighbour))).code).toBe('NOT_FOUND')
  at(days.commentUntil)
  await comment()
  at('2026-12-01')
  expect((await refused(comment())).code).toBe('WINDOW_OVER')
  expect(await as(worker).admissions.listCommentWindows({})).toEqual([])
})

story('opinions are given by the units asked, until the day they are due', async (told) => {
  const { as, at, refused } = told
  const board = await members(told)
  const asked = board[0]!
  const department = await told.person({ role: 'department_applicant', organisation: board[1]!.organisationId })
  const { id, opinions } = await commentingOn(told, department)
  expect(opinions.map(({ organisationId }) => organisationId)).not.toContain(department.organisationId)
  const opinion = (who: typeof asked) => as(who).admissions.giveOpinion({ id, stance: 'concern', body: '请明确费用。' })
  expect(await opinion(asked)).toMatchObject({ organisationId: asked.organisationId, stance: 'concern' })
  // the applicant's own unit is not asked
  expect((await refused(opinion(board[1]!))).code).toBe('NOT_FOUND')
  at('2026-12-03')
  expect((await refused(opinion(asked))).code).toBe('WINDOW_OVER')
})

story('a returned application stands still on the clock and comes back where it was', async (told) => {
  const { as, at, refused } = told
  const department = await applicant(told)
  const { id, revision } = await submittedBy(told, department)
  const secretary = as('joint_meeting_secretary').admissions
  at('2026-11-26')
  const returned = await secretary.returnApplication({ id, revision, reason: '请补充费用来源。' })
  expect(returned).toMatchObject({
    state: 'returned',
    decideBy: null,
    workingDaysLeft: null,
    clockUsed: 3,
    returnReason: '请补充费用来源。',
  })
  at('2026-12-07')
  const again = await as(department).admissions.submitApplication({ id, revision: returned.revision })
  expect(again).toMatchObject({ state: 'submitted', workingDaysLeft: 12, returnReason: null })
  expect((await refused(secretary.returnApplication({ id, revision, reason: '旧页面上的退回。' }))).code).toBe('CHANGED_MEANWHILE')
  const withdrawn = await as(department).admissions.withdrawApplication({ id, revision: again.revision, reason: '改由部门自办。' })
  expect(withdrawn).toMatchObject({ state: 'withdrawn', steps: [] })
  expect((await refused(as(department).admissions.submitApplication({ id, revision: withdrawn.revision }))).code).toBe('STEP_NOT_ALLOWED')
})

story('dates of the comment window out of order are refused by field', async (told) => {
  const { as, refused } = told
  const { id, revision } = await submittedBy(told, await applicant(told))
  const open = (commentUntil: string, opinionsDueOn: string) =>
    refused(as('joint_meeting_secretary').admissions.openComments({ id, revision, commentUntil, opinionsDueOn }))
  expect((await open('2026-11-23', '2026-12-02')).fields?.[0]?.field).toBe('commentUntil')
  // a Saturday and a Sunday later there is no working day in between
  told.at('2026-11-27')
  expect((await open('2026-11-29', '2026-12-02')).code).toBe('DATES_OUT_OF_ORDER')
  expect((await open('2026-12-02', '2026-12-01')).fields?.[0]?.field).toBe('opinionsDueOn')
})
