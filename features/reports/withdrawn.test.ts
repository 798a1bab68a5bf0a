import { expect } from 'vitest'
import { story } from '../../server/testing/story.ts'
import { filled, opened, submitted } from './testing/world.ts'
import { pass } from './testing/way.ts'

story('taking the dispatch back withdraws the cycle: nobody fills in any more, and the period may be planned again', async (told) => {
  const { as, at, jobsDone, trail } = told
  const { officer, worker, report, cycle, form } = await opened(told)
  const { dispatchId } = await as(officer).reports.getCycle({ id: cycle.id })
  await as(officer).dispatches.withdrawDispatch({ id: dispatchId ?? '', because: '表样有误，改好后重新下达。' })
  expect(await as(officer).reports.getCycle({ id: cycle.id })).toMatchObject({
    state: 'withdrawn',
    mayOpen: false,
    withdrawnBecause: '表样有误，改好后重新下达。',
    closedAt: expect.any(String),
  })
  expect((await trail()).map(({ event }) => event)).toEqual(expect.arrayContaining(['dispatches.withdrawn', 'reportCycles.withdrawn']))
  expect((await as(officer).reports.listCycles({ state: 'open' })).total).toBe(0)
  expect(await as(worker).reports.getReport({ id: report.id })).toMatchObject({ state: 'open', toFill: false, steps: [] })
  expect((await as(worker).reports.listReports({})).rows).toMatchObject([{ id: report.id, toFill: false }])
  expect((await as.public().reports.publicCalendar({ year: 2026 })).cycles.map(({ id }) => id)).not.toContain(cycle.id)
  await jobsDone()

  at('2026-11-29')
  const { cycles } = await as(officer).reports.planYear({ formVersionId: form.id, year: 2026 })
  expect(cycles.map(({ period }) => period)).toContain('2026-11')
  const again = cycles.find(({ period }) => period === '2026-11')
  at('2026-11-30')
  await as(officer).reports.openCycle({ id: again?.id ?? '', revision: 1 })
  await jobsDone()
  const { rows } = await as(worker).reports.listReports({ waiting: true })
  expect(rows).toMatchObject([{ cycleId: again?.id, state: 'open', toFill: true }])
  expect((await as(officer).reports.readRollUp({ formId: form.formId, period: '2026-11' })).total.asked).toBeGreaterThan(0)
})

story('what was handed in before the dispatch was taken back stays, goes on its way, and keeps the period', async (told) => {
  const { as, at, refused } = told
  const world = await opened(told)
  const { officer, report, cycle, form } = world
  await submitted(told, world)
  const { dispatchId } = await as(officer).reports.getCycle({ id: cycle.id })
  await as(officer).dispatches.withdrawDispatch({ id: dispatchId ?? '', because: '其余社区本月不再报。' })
  await pass(told, 'street_officer', report.id)
  await pass(told, 'district_officer', report.id)
  const rolled = await as(officer).reports.readRollUp({ formId: form.formId })
  expect(rolled.total).toMatchObject({ amounts: { f1: 3, f4: 2 }, reported: 1 })
  at('2026-11-29')
  const planned = await as(officer)
    .reports.planYear({ formVersionId: form.id, year: 2026 })
    .then(({ cycles }) => cycles.map(({ period }) => period))
    .catch(() => [])
  expect(planned).not.toContain('2026-11')
  expect((await refused(filled(told, world))).code).toBe('NOT_NOW')
})
