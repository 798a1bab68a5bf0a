import { expect } from 'vitest'
import { admit } from '../../server/testing/admitted.ts'
import { story, type Story } from '../../server/testing/story.ts'

/** A whole street was asked to do something; the worker's community is one of it. */
async function asked(told: Story) {
  const { as, organisation, person, places } = told
  const lead = await organisation({ kind: 'municipal_department', name: '测试卫健委' })
  const officer = await person({ role: 'department_applicant', organisation: lead.id })
  const version = await admit(told, lead.id)
  const dispatch = await as(officer).dispatches.sendDispatch({
    versionId: version.id,
    areaCodes: [places.street],
    dueOn: '2026-12-04',
    instructions: '张贴在公告栏。',
  })
  const worker = await person({ role: 'community_worker' })
  const neighbour = await person({ role: 'community_worker', area: places.neighbour })
  const [task] = (await as(worker).dispatches.listTasks({ open: true })).rows
  if (!task) throw new Error('the community was not asked')
  return { lead, officer, version, dispatch, worker, neighbour, task }
}

story('a community sees number, basis, sender, deadline, minutes and expiry, accepts and completes', async (told) => {
  const { as, trail } = told
  const { worker, task, version } = await asked(told)
  const read = await as(worker).dispatches.getTask({ id: task.id })
  expect(read).toMatchObject({
    admissionNumber: version.admissionNumber,
    senderName: '测试卫健委',
    leadName: '测试卫健委',
    dueOn: '2026-12-04',
    minutes: 60,
    validTo: '2027-11-01',
    instructions: '张贴在公告栏。',
    period: '2026-11',
    steps: ['accept', 'complete', 'refuse', 'ask'],
  })
  expect(read.clauses).toMatchObject([{ sourceId: 'fire-law', article: '第六条', known: 'clause', state: 'in-force' }])
  const accepted = await as(worker).dispatches.acceptTask({ id: task.id, revision: 1 })
  expect(accepted).toMatchObject({ state: 'accepted', revision: 2, steps: ['complete', 'refuse', 'ask'] })
  const done = await as(worker).dispatches.completeTask({ id: task.id, revision: 2, note: '已张贴六处。' })
  expect(done).toMatchObject({
    state: 'completed',
    revision: 3,
    steps: [],
    notes: [{ kind: 'completion', body: '已张贴六处。', byName: worker.name }],
  })
  const events = (await trail()).filter(({ objectKind }) => objectKind === 'task')
  expect(events.map(({ event, district }) => [event, district])).toEqual([
    ['tasks.accepted', '110101'],
    ['tasks.completed', '110101'],
  ])
})

story('a community refuses in one step, with a lawful reason and its clause; sender, street and secretary see it', async (told) => {
  const { as, places } = told
  const { officer, dispatch, worker, task } = await asked(told)
  const { refusalReasons } = await as(worker).dispatches.getTask({ id: task.id })
  expect(refusalReasons).toHaveLength(8)
  const refused = await as(worker).dispatches.refuseTask({ id: task.id, revision: 1, reason: 'not_via_district_or_street', note: '' })
  expect(refused).toMatchObject({ state: 'refused', refusalReason: 'not_via_district_or_street', steps: [], notes: [] })
  for (const who of [officer, 'street_officer', 'joint_meeting_secretary', worker] as const) {
    const { rows, total } = await as(who).dispatches.listRefusals({ dispatchId: dispatch.id })
    expect(total).toBe(1)
    expect(rows[0]).toMatchObject({ id: task.id, clause: { sourceId: 'bj-rc-measures', article: '第二十八条' } })
  }
  expect((await as('district_officer').dispatches.listRefusals({ area: places.otherDistrict })).total).toBe(0)
  const { total } = await as.public().burden.summariseBurden({ area: places.community })
  expect(total).toMatchObject({ tasks: 0, personMinutes: 0, refused: 1 })
  // what was refused may be sent again: it took nothing
  expect((await as(officer).dispatches.previewDispatch({ versionId: task.versionId, areaCodes: [places.community], dueOn: '2026-12-04' })).open).toBe(true)
})

story('a community asks, the sender answers', async (told) => {
  const { as, refused } = told
  const { officer, worker, task } = await asked(told)
  const id = task.id
  expect((await refused(as(officer).dispatches.answerQuestion({ id, revision: 1, answer: '没有问题' }))).code).toBe('NO_QUESTION')
  const questioned = await as(worker).dispatches.askAboutTask({ id, revision: 1, question: '提示由谁送来？' })
  expect(questioned.steps).toEqual(['accept', 'complete', 'refuse'])
  expect((await refused(as(worker).dispatches.askAboutTask({ id, revision: 2, question: '什么时候？' }))).code).toBe('QUESTION_OPEN')
  expect((await as(officer).dispatches.listTasks({ question: true })).rows.map((row) => row.id)).toEqual([id])
  // the street sees it, but it is not the one that was asked
  expect((await refused(as('street_officer').dispatches.answerQuestion({ id, revision: 2, answer: '我们送' }))).code).toBe('NOT_ASKED_OF_YOU')
  const answered = await as(officer).dispatches.answerQuestion({ id, revision: 2, answer: '由街道统一送达。' })
  expect(answered.notes.map(({ kind, body, byOrganisation }) => [kind, body, byOrganisation])).toEqual([
    ['question', '提示由谁送来？', worker.actor.organisationName],
    ['answer', '由街道统一送达。', '测试卫健委'],
  ])
  expect((await as(worker).dispatches.getTask({ id })).openQuestion).toBe(false)
})

story('a community never sees another community’s task, nor acts on it', async (told) => {
  const { as, refused, places, person } = told
  const { worker, neighbour, task, dispatch } = await asked(told)
  const mine = (await as(neighbour).dispatches.listTasks({})).rows
  expect(mine.map(({ communityCode }) => communityCode)).toEqual([places.neighbour])
  expect((await as(neighbour).dispatches.listTasks({ area: places.community })).total).toBe(0)
  expect((await as(neighbour).dispatches.getDispatch({ id: dispatch.id })).counts.sent).toBe(1)
  const elsewhere = await person({ role: 'street_officer', area: places.otherStreet })
  for (const who of [neighbour, elsewhere]) expect((await refused(as(who).dispatches.getTask({ id: task.id }))).status).toBe(404)
  const seen = { id: task.id, revision: 1 }
  const { acceptTask, completeTask, refuseTask, askAboutTask } = as(neighbour).dispatches
  for (const call of [
    () => acceptTask(seen),
    () => completeTask(seen),
    () => refuseTask({ ...seen, reason: 'no_funding' }),
    () => askAboutTask({ ...seen, question: '可以吗' }),
  ])
    expect((await refused(call())).status).toBe(404)
  expect((await refused(as('street_officer').dispatches.acceptTask(seen))).code).toBe('NOT_PERMITTED')
  expect((await refused(as(worker).dispatches.answerQuestion({ ...seen, answer: '自问自答' }))).code).toBe('NOT_PERMITTED')
  expect(
    (
      await as('joint_meeting_member')
        .dispatches.listTasks({})
        .catch(({ data }) => data)
    ).code,
  ).toBe('NOT_PERMITTED')
})

story('whoever acts on an older state is told what changed, and nothing of it is stored', async (told) => {
  const { as, refused } = told
  const { officer, worker, task, dispatch } = await asked(told)
  await as(worker).dispatches.acceptTask({ id: task.id, revision: 1 })
  const late = await refused(as(worker).dispatches.refuseTask({ id: task.id, revision: 1, reason: 'no_funding' }))
  expect(late).toMatchObject({ code: 'CHANGED_MEANWHILE', details: { current: { state: 'accepted', revision: 2 } } })
  expect((await refused(as(worker).dispatches.acceptTask({ id: task.id, revision: 2 }))).code).toBe('NOT_NOW')
  await as(officer).dispatches.withdrawDispatch({ id: dispatch.id, because: '内容有误' })
  expect((await refused(as(worker).dispatches.completeTask({ id: task.id, revision: 2 }))).code).toBe('CHANGED_MEANWHILE')
  const ended = await refused(as(worker).dispatches.completeTask({ id: task.id, revision: 3 }))
  expect(ended.text).toMatchObject({ zh: expect.stringContaining('已撤回'), en: expect.stringContaining('Withdrawn') })
  expect((await as(worker).dispatches.getTask({ id: task.id })).notes).toEqual([])
})

story('the inbox is ordered by deadline and filtered by state and date', async (told) => {
  const { as, places, at } = told
  const { lead, officer, worker, task } = await asked(told)
  const second = await admit(told, lead.id, { title: '协助通知流感疫苗接种' })
  await as(officer).dispatches.sendDispatch({ versionId: second.id, areaCodes: [places.community], dueOn: '2026-12-01' })
  const titles = async (filter: object) => (await as(worker).dispatches.listTasks(filter)).rows.map(({ title }) => title)
  expect(await titles({ open: true })).toEqual([second.title, task.title])
  expect(await titles({ dueBefore: '2026-12-04' })).toEqual([second.title])
  at('2026-12-07')
  await as(worker).dispatches.completeTask({ id: task.id, revision: 1 })
  expect(await titles({ state: 'completed' })).toEqual([task.title])
  expect(await titles({ open: false })).toEqual([task.title])
  expect(await as(worker).dispatches.listTasks({ page: 2, size: 1 })).toMatchObject({ total: 2, page: 2, size: 1, rows: [{ id: task.id }] })
})
