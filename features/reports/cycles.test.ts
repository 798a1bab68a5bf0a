import { expect } from 'vitest'
import { story } from '../../server/testing/story.ts'
import { admitForm, opened, usualForm } from './testing/world.ts'

story('a department plans the year in working days, and everyone can read when what is asked', async (told) => {
  const { as, organisation, person, places, refused } = told
  const lead = await organisation({ kind: 'municipal_department', name: '测试民政局' })
  const officer = await person({ role: 'department_applicant', organisation: lead.id })
  const form = await admitForm(told, lead.id, usualForm([places.street]))
  const { cycles } = await as(officer).reports.planYear({ formVersionId: form.id, year: 2026, openOffset: 1 })
  expect(cycles.map(({ period, opensOn, dueOn, state }) => [period, opensOn, dueOn, state])).toEqual([
    ['2026-11', '2026-12-01', '2026-12-08', 'planned'],
    // December is reported after New Year's Day
    ['2026-12', '2027-01-04', '2027-01-11', 'planned'],
  ])
  expect(cycles[0]).toMatchObject({ title: '独居老人探访月报', organisationName: '测试民政局', plannedBy: officer.name, mayOpen: true })
  expect((await refused(as(officer).reports.planYear({ formVersionId: form.id, year: 2026, openOffset: 1 }))).code).toBe('NOTHING_TO_PLAN')
  const { cycles: published, years } = await as.public().reports.publicCalendar({})
  expect(published).toMatchObject([{ period: '2026-11', title: '独居老人探访月报', organisationName: '测试民政局', minutes: 5, state: 'planned' }])
  expect(years).toEqual([2026, 2027])
  const other = await person({ role: 'department_applicant', organisation: (await organisation({ kind: 'municipal_department', name: '测试统计局' })).id })
  expect((await refused(as(other).reports.planYear({ formVersionId: form.id, year: 2027 }))).code).toBe('NOT_ISSUER')
  expect((await as(other).reports.listCycles({})).total).toBe(0)
  const cancelled = await as(officer).reports.cancelCycle({ id: cycles[0]?.id ?? '', revision: 1, because: '本年不再报送' })
  expect(cancelled.state).toBe('cancelled')
  expect((await as.public().reports.publicCalendar({ year: 2026 })).cycles).toEqual([])
})

story('opening passes the gate as a dispatch, and every community finds its report filled in', async (told) => {
  const { as, db, places } = told
  const { officer, cycle, report, worker } = await opened(told)
  const read = await as(officer).reports.getCycle({ id: cycle.id })
  const communities = await db.selectFrom('tasks').select('communityCode').execute()
  expect(read).toMatchObject({ state: 'open', mayOpen: false, counts: { asked: communities.length, open: communities.length } })
  expect(communities.length).toBeGreaterThan(3)
  expect((await as(officer).dispatches.listDispatches({})).rows[0]).toMatchObject({ communityCount: communities.length, dueOn: '2026-12-07' })
  expect(report).toMatchObject({ communityCode: places.community, state: 'open', missing: 4, fields: 9, late: false, period: '2026-11' })
  const { cells, rows, steps, admissionNumber, validTo, minutes } = await as(worker).reports.getReport({ id: report.id })
  expect(cells['f1']).toMatchObject({ value: 3, source: { kind: 'drawn', subjects: 3, label: { zh: expect.stringContaining('独居老人') } } })
  expect(cells['f2']).toMatchObject({ value: 1, source: { kind: 'derived', subjects: 1 } })
  expect(cells['f3']).toMatchObject({ value: 77.6666666667, source: { subjects: 3 } })
  expect(cells['f4']).toMatchObject({ value: null, source: { kind: 'community' } })
  expect(rows.map((row) => row.cells['f11']?.shown)).toEqual(['甲老人', '乙老人', '丙老人'])
  expect(rows[0]?.cells['f12']).toMatchObject({ masked: true, value: null, shown: expect.stringMatching(/^110101\*{8}/) })
  expect(steps).toEqual(['save', 'submit'])
  expect({ admissionNumber, validTo, minutes }).toMatchObject({ admissionNumber: expect.stringContaining('测准'), validTo: '2027-11-01', minutes: 5 })
})

story('a gate that does not open refuses with its reasons, and no report comes into being', async (told) => {
  const { as, db, refused } = told
  const { officer, form, cycle } = await opened(told)
  // the item may be asked once a month, and was
  const second = await db
    .insertInto('reportCycles')
    .values({
      ...(await db.selectFrom('reportCycles').selectAll().where('id', '=', cycle.id).executeTakeFirstOrThrow()),
      id: '01990000-0000-7000-8000-000000000001',
      period: '2026-10',
      state: 'planned',
      dispatchId: null,
      heldBecause: '[]' as never,
      revision: 1,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const reports = (await as(officer).reports.listReports({})).total
  const closed = await refused(as(officer).reports.openCycle({ id: second.id, revision: 1 }))
  expect(closed).toMatchObject({ code: 'GATE_CLOSED', details: { refusals: [{ reason: 'FREQUENCY_USED' }] } })
  expect((await as(officer).reports.listReports({})).total).toBe(reports)
  expect((await as(officer).reports.getCycle({ id: second.id })).state).toBe('planned')
  expect(form.id).toBeTruthy()
})

story('a cycle opens by itself on its day, in the name of who planned it; what the gate holds back waits with its reasons', async (told) => {
  const { as, at, daily, db, jobsDone, organisation, person, places } = told
  const lead = await organisation({ kind: 'municipal_department', name: '测试民政局' })
  const officer = await person({ role: 'department_applicant', organisation: lead.id })
  const form = await admitForm(told, lead.id, usualForm([places.street]))
  const closed = await admitForm(told, lead.id, { ...usualForm([places.street]), title: '社区盖章情况月报', workingDays: 2 })
  await as(officer).reports.planYear({ formVersionId: form.id, year: 2026 })
  await as(officer).reports.planYear({ formVersionId: closed.id, year: 2026 })
  at('2026-11-27')
  await daily('reports.openDue')
  expect((await as(officer).reports.listCycles({ state: 'planned' })).total).toBe(4)
  at('2026-11-30')
  await daily('reports.openDue')
  await jobsDone()
  const [held] = (await as(officer).reports.listCycles({ state: 'held' })).rows
  expect(held).toMatchObject({ title: '社区盖章情况月报', mayOpen: true })
  expect(held?.heldBecause.length).toBeGreaterThan(0)
  const [open] = (await as(officer).reports.listCycles({ state: 'open' })).rows
  expect(open).toMatchObject({ title: '独居老人探访月报', dispatchId: expect.any(String) })
  const dispatch = await db
    .selectFrom('dispatches')
    .select(['sentBy', 'senderOrganisationId'])
    .where('id', '=', open?.dispatchId ?? '')
    .executeTakeFirstOrThrow()
  expect(dispatch).toEqual({ sentBy: officer.name, senderOrganisationId: lead.id })
  // not tried again silently
  at('2026-12-01')
  await daily('reports.openDue')
  expect((await as(officer).reports.listCycles({ state: 'held' })).total).toBe(1)
  // a month later nobody has reported: still open, for what is late can be handed in
  at('2026-12-20')
  await daily('reports.openDue')
  expect((await as(officer).reports.getCycle({ id: open?.id ?? '' })).state).toBe('open')
})

story('when the planner has left the post, the cycle is held for the department', async (told) => {
  const { as, at, daily, db, organisation, person, places } = told
  const lead = await organisation({ kind: 'municipal_department', name: '测试民政局' })
  const officer = await person({ role: 'department_applicant', organisation: lead.id, name: '原经办人' })
  const form = await admitForm(told, lead.id, usualForm([places.street]))
  await as(officer).reports.planYear({ formVersionId: form.id, year: 2026 })
  await db.updateTable('posts').set({ validTo: '2026-11-25' }).where('id', '=', officer.postId).execute()
  at('2026-11-30')
  await daily('reports.openDue')
  const successor = await person({ role: 'department_applicant', organisation: lead.id })
  const [held] = (await as(successor).reports.listCycles({ state: 'held' })).rows
  expect(held?.heldBecause[0]?.zh).toContain('原经办人')
  const opened = await as(successor).reports.openCycle({ id: held?.id ?? '', revision: held?.revision ?? 0 })
  expect(opened).toMatchObject({ state: 'open', heldBecause: [] })
})

story('a cycle closes when every report has come to its end, and a filling that gave up goes on the next morning', async (told) => {
  const { as, at, daily, db } = told
  const { officer, cycle } = await opened(told)
  await db.deleteFrom('reportRows').execute()
  await db.deleteFrom('reports').where('communityCode', '!=', told.places.community).execute()
  await daily('reports.openDue')
  const { counts } = await as(officer).reports.getCycle({ id: cycle.id })
  expect(counts.open).toBe(counts.asked)
  await db.updateTable('reports').set({ state: 'locked' }).execute()
  at('2026-12-07')
  await daily('reports.openDue')
  expect((await as(officer).reports.getCycle({ id: cycle.id })).state).toBe('open')
  at('2026-12-08')
  await daily('reports.openDue')
  expect(await as(officer).reports.getCycle({ id: cycle.id })).toMatchObject({ state: 'closed', closedAt: expect.any(String) })
})
