/** Two at the same moment, and a process killed in the middle: on PostgreSQL side by side, on PGlite one after the other. */
import { expect } from 'vitest'
import { isRefusal } from '../../foundation/refusal.ts'
import { story, storyAtOnce } from '../../server/testing/story.ts'
import { admitForm, field, opened, usualForm } from './testing/world.ts'
import { handIn, pass, reportOf, sendBack, sumsAreExact } from './testing/way.ts'

const simple = (areaCodes: string[]) => ({
  title: '巡查月报',
  period: 'month',
  areaCodes,
  sections: [{ id: 's1', title: '巡查', kind: 'figures', fields: [field('f4', '巡查次数')] }],
})
const codes = ['110101001001', '110101001002', '110101001005', '110101002001', '110101002002']

const outcomes = (all: PromiseSettledResult<unknown>[]) =>
  all.map((one) => (one.status === 'fulfilled' ? 'done' : isRefusal(one.reason) ? one.reason.data.code : String(one.reason))).toSorted()

storyAtOnce('approvals at once lose nothing of the roll-up', async (told) => {
  const { as, person, places } = told
  const { officer, form } = await opened(told, { content: simple([places.street, '110101002000']) })
  const ids: string[] = []
  for (const [index, area] of codes.entries()) {
    const worker = await person({ role: 'community_worker', area })
    const [report] = (await as(worker).reports.listReports({})).rows
    ids.push(report?.id ?? '')
    await handIn(told, worker, report?.id ?? '', 10 ** index)
  }
  const [streetOne, streetTwo] = [await person({ role: 'street_officer' }), await person({ role: 'street_officer', area: '110101002000' })]
  // two streets' officers at once, and two colleagues of one street over each other
  const passed = await Promise.allSettled([
    pass(told, streetOne, ...ids.slice(0, 3)),
    pass(told, streetOne, ...ids.slice(0, 3).toReversed()),
    pass(told, streetTwo, ...ids.slice(3)),
  ])
  expect(outcomes(passed)).toEqual(
    ['CHANGED_MEANWHILE', 'done', 'done'].map((one) => expect.stringMatching(one === 'done' ? 'done' : /CHANGED_MEANWHILE|NOT_YOURS|NOT_NOW/)),
  )
  const district = await person({ role: 'district_officer' })
  await Promise.all(ids.map((id) => pass(told, district, id)))
  const { kept, fresh } = await sumsAreExact(told)
  expect(kept).toEqual(fresh)
  expect((await as(officer).reports.readRollUp({ formId: form.formId })).total).toMatchObject({ amounts: { f4: 11_111 }, reported: 5 })
  // the city locks three of them while it returns two others
  await Promise.all([pass(told, officer, ...ids.slice(0, 3)), sendBack(told, officer, ids[3] ?? ''), sendBack(told, officer, ids[4] ?? '')])
  expect((await as(officer).reports.readRollUp({ formId: form.formId })).total).toMatchObject({ amounts: { f4: 111 }, reported: 3 })
})

storyAtOnce('passed and returned at once: one of both', async (told) => {
  const { person, places } = told
  const { worker, report } = await opened(told, { content: simple([places.street]) })
  await handIn(told, worker, report.id, 7)
  await pass(told, await person({ role: 'street_officer' }), report.id)
  const district = await person({ role: 'district_officer' })
  const both = await Promise.allSettled([pass(told, district, report.id), sendBack(told, district, report.id)])
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const { state } = await reportOf(told, report.id)
  const { kept, fresh } = await sumsAreExact(told)
  expect(kept).toEqual(fresh)
  expect(kept).toHaveLength(state === 'passed_district' ? 1 : 0)
  expect(['passed_district', 'returned']).toContain(state)
})

storyAtOnce('two open one cycle at once: one dispatch', async (told) => {
  const { as, at, db, jobsDone, organisation, person, places } = told
  const lead = await organisation({ kind: 'municipal_department', name: '测试双开局' })
  const officers = [
    await person({ role: 'department_applicant', organisation: lead.id }),
    await person({ role: 'department_applicant', organisation: lead.id }),
  ]
  const form = await admitForm(told, lead.id, simple([places.street]), { frequencyCount: 9 })
  const { cycles } = await as(officers[0]!).reports.planYear({ formVersionId: form.id, year: 2026 })
  at('2026-11-30')
  const both = await Promise.allSettled(officers.map((officer) => as(officer).reports.openCycle({ id: cycles[0]?.id ?? '', revision: 1 })))
  expect(outcomes(both)).toEqual(['CHANGED_MEANWHILE', 'done'])
  await jobsDone()
  expect(await db.selectFrom('dispatches').select('id').execute()).toHaveLength(1)
})

for (const midStep of [false, true]) {
  story(
    `killed ${midStep ? 'in the middle of a piece' : 'between two pieces'} of the opening: each community has its whole report or none, and the rest follows`,
    async (told) => {
      const { as, at, db, jobsDone, killedInJob, organisation, person, places } = told
      const lead = await organisation({ kind: 'municipal_department', name: '测试民政局' })
      const officer = await person({ role: 'department_applicant', organisation: lead.id })
      const form = await admitForm(told, lead.id, usualForm([places.district]))
      const { cycles } = await as(officer).reports.planYear({ formVersionId: form.id, year: 2026 })
      at('2026-11-30')
      const cycle = await as(officer).reports.openCycle({ id: cycles[0]?.id ?? '', revision: 1 })
      expect(cycle.counts.asked).toBeGreaterThan(120)
      await killedInJob({ afterSteps: 2, midStep })
      const counted = async () => (await db.selectFrom('reports').select('communityCode').execute()).length
      expect(await counted()).toBe(80)
      expect((await as(officer).reports.getCycle({ id: cycle.id })).counts).toMatchObject({ asked: cycle.counts.asked, open: 80 })
      await jobsDone()
      expect(await counted()).toBe(cycle.counts.asked)
      expect(new Set((await db.selectFrom('reports').select('communityCode').execute()).map(({ communityCode }) => communityCode)).size).toBe(
        cycle.counts.asked,
      )
    },
  )
}

story('an approval that breaks half way leaves nothing of itself', async (told) => {
  const { db, places } = told
  const { worker, report } = await opened(told, { content: simple([places.street]) })
  await handIn(told, worker, report.id, 7)
  await pass(told, 'street_officer', report.id)
  // the sums cannot be written: as if the process had died after the report was marked
  await db
    .insertInto('figures')
    .values({
      district: '110101',
      formId: (await reportOf(told, report.id)).formId,
      fieldId: 'f4',
      elementKey: null,
      period: '2026-11',
      communityCode: report.communityCode,
      amount: 1,
      reportId: report.id,
    })
    .execute()
  await expect(pass(told, 'district_officer', report.id)).rejects.toThrow('duplicate key')
  expect((await reportOf(told, report.id)).state).toBe('passed_street')
  expect(await db.selectFrom('streetSums').selectAll().execute()).toEqual([])
  await db.deleteFrom('figures').execute()
  expect(await pass(told, 'district_officer', report.id)).toMatchObject({ state: 'passed_district' })
  expect(await db.selectFrom('streetSums').select(['amount', 'communities']).execute()).toEqual([{ amount: 7, communities: 1 }])
})
