import { expect, test } from 'vitest'
import { admit } from '../../server/testing/admitted.ts'
import { story, type Story } from '../../server/testing/story.ts'
import { exitReasons, type Known } from './rules.ts'

/** Two departments ask one street; one community completes, one refuses. */
async function burdened(told: Story) {
  const { as, organisation, person, places } = told
  const [one, two] = [
    await organisation({ kind: 'municipal_department', name: '测试甲局' }),
    await organisation({ kind: 'municipal_department', name: '测试乙局' }),
  ]
  const officerOf = (id: string) => person({ role: 'department_applicant', organisation: id })
  const [first, second] = [await officerOf(one.id), await officerOf(two.id)]
  const monthly = await admit(told, one.id)
  const other = await admit(told, two.id, { title: '协助宣传防范电信诈骗', minutes: 30 })
  await as('joint_meeting_secretary').admissions.setBudget({
    organisationId: one.id,
    year: 2026,
    minutesPerCommunity: 200,
    basis: '联席会议纪要',
  })
  const street = await as(first).dispatches.sendDispatch({ versionId: monthly.id, areaCodes: [places.street], dueOn: '2026-12-04' })
  await as(second).dispatches.sendDispatch({ versionId: other.id, areaCodes: [places.community], dueOn: '2026-12-04' })
  return { one, two, first, monthly, street, worker: await person({ role: 'community_worker' }) }
}

story('minutes and counts are computed from the tasks, by month, unit and department, with what is left of the budget', async (told) => {
  const { as, at, places } = told
  const { one, two, first, monthly, street } = await burdened(told)
  at('2026-12-07')
  await as(first).dispatches.sendDispatch({ versionId: monthly.id, areaCodes: [places.community], dueOn: '2026-12-18' })
  const n = street.communityCount
  const summary = await as.public().burden.summariseBurden({ area: places.street })
  expect(summary).toMatchObject({ area: places.street, year: 2026, communitiesInArea: n })
  expect(summary.total).toMatchObject({ tasks: n + 2, personMinutes: (n + 1) * 60 + 30, communities: n })
  expect(summary.byMonth.map(({ month, tasks, communities }) => [month, tasks, communities])).toEqual([
    ['2026-11', n + 1, n],
    ['2026-12', 1, 1],
  ])
  expect(summary.byDepartment).toMatchObject([
    { organisationId: one.id, name: '测试甲局', personMinutes: (n + 1) * 60, budgetPerCommunity: 200, mostUsed: 120, leftAtMostUsed: 80 },
    { organisationId: two.id, personMinutes: 30, budgetPerCommunity: null, mostUsed: 30, leftAtMostUsed: null },
  ])
  expect(summary.byArea.find(({ code }) => code === places.community)).toMatchObject({
    tasks: 3,
    personMinutes: 150,
    communitiesInArea: 1,
    level: 'community',
  })
  expect(summary.byArea).toHaveLength(n)
  const city = await as.public().burden.summariseBurden({})
  expect(city.byArea.length).toBeGreaterThanOrEqual(16)
  expect(city.byArea.reduce((sum, { communitiesInArea }) => sum + communitiesInArea, 0)).toBe(city.communitiesInArea)
  expect(city.byArea.reduce((sum, { personMinutes }) => sum + personMinutes, 0)).toBe(city.total.personMinutes)
  expect((await as.public().burden.summariseBurden({ area: places.otherDistrict })).total.tasks).toBe(0)
  expect((await as.public().burden.summariseBurden({ area: places.street, year: 2025 })).total.tasks).toBe(0)
})

story('what is refused or withdrawn costs nothing and is counted apart', async (told) => {
  const { as, places } = told
  const { first, street, worker } = await burdened(told)
  const tasks = (await as(worker).dispatches.listTasks({ dispatchId: street.id })).rows
  await as(worker).dispatches.refuseTask({ id: tasks[0]?.id ?? '', revision: 1, reason: 'already_reported' })
  const before = await as.public().burden.summariseBurden({ area: places.community })
  expect(before.total).toEqual({ tasks: 1, personMinutes: 30, communities: 1, completed: 0, refused: 1, withdrawn: 0 })
  expect(before.byArea).toEqual([])
  await as(first).dispatches.withdrawDispatch({ id: street.id, because: '并入下月工作' })
  const after = await as.public().burden.summariseBurden({ area: places.street })
  expect(after.total).toMatchObject({ tasks: 1, personMinutes: 30, refused: 1, withdrawn: street.communityCount - 1 })
})

story('anyone takes the figures away as a table, without any person in it', async (told) => {
  const { as, places, refused } = told
  const { worker, street } = await burdened(told)
  const file = await as.public().burden.downloadBurden({ area: places.street })
  expect(file.name).toBe('burden-110101001000-2026.csv')
  expect([...new Uint8Array(await file.arrayBuffer()).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const lines = (await file.text()).replace('\ufeff', '').trim().split('\r\n')
  expect(lines[0]).toBe('社区代码,区,街道（乡镇）,社区（村）,月份,牵头部门,任务数,工时（分钟）,已完成,已拒绝,已撤回')
  expect(lines).toHaveLength(1 + street.communityCount + 1)
  expect(lines.slice(1).every((line) => /^\d{12},东城区,/.test(line))).toBe(true)
  expect(lines.join()).not.toContain(worker.name)
  expect((await refused(as.public().burden.summariseBurden({ area: '110199000000' }))).status).toBe(404)
  expect((await refused(as.public().burden.downloadBurden({ area: '110199000000' }))).status).toBe(404)
})

story('an item rejected by communities, or near its end, is named for exit', async (told) => {
  const { as, at, refused } = told
  const { one, worker, street, monthly } = await burdened(told)
  const ending = await admit(told, one.id, { title: '协助通知停水检修', validTo: '2026-12-31' })
  const [task] = (await as(worker).dispatches.listTasks({ dispatchId: street.id })).rows
  await as(worker).dispatches.refuseTask({ id: task?.id ?? '', revision: 1, reason: 'already_reported' })
  const named = async () =>
    new Map(
      (await as('list_steward').burden.listExitCandidates({})).map(({ version, reasons, tasks, refused: no }) => [version.id, { reasons, tasks, refused: no }]),
    )
  expect((await named()).get(ending.id)).toEqual({ reasons: ['expires_soon'], tasks: 0, refused: 0 })
  expect((await named()).has(monthly.id)).toBe(false)
  at('2026-12-31')
  expect((await named()).get(ending.id)?.reasons).toEqual(['expired'])
  expect((await refused(as.public().burden.listExitCandidates({}))).status).toBe(401)
})

const known: Known = {
  version: { validTo: '2028-01-01', temporary: false, regulariseBy: null, clauseStates: [] },
  today: '2026-11-23',
  tasks: 10,
  refused: 2,
  rejectionShare: 0.3,
  regularised: false,
}
const version = (change: Partial<Known['version']>): Partial<Known> => ({ version: { ...known.version, ...change } })

test.each<[string, Partial<Known>, string[]]>([
  ['nothing is wrong', {}, []],
  ['it ends today', version({ validTo: '2026-11-23' }), ['expired']],
  ['it ends in sixty days', version({ validTo: '2027-01-22' }), ['expires_soon']],
  ['it ends in sixty-one days', version({ validTo: '2027-01-23' }), []],
  ['three of ten communities refused', { refused: 3 }, ['rejected_by_communities']],
  ['nobody was asked yet', { tasks: 0, refused: 0 }, []],
  ['an emergency without its application', version({ temporary: true, regulariseBy: '2026-11-22', validTo: '2026-12-01' }), ['emergency_overdue']],
  ['an emergency with its application', { ...version({ temporary: true, regulariseBy: '2026-11-22', validTo: '2026-12-01' }), regularised: true }, []],
])('exit: %s', (_, change, reasons) => {
  expect(exitReasons({ ...known, ...change })).toEqual(reasons)
})
