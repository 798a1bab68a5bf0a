import { expect } from 'vitest'
import { story, type Story } from '../../server/testing/story.ts'
import { opened, submitted, usualForm } from './testing/world.ts'

/** Its revision as it stands. */
async function revisionOf({ db }: Story, id: string): Promise<number> {
  return (await db.selectFrom('reports').select('revision').where('id', '=', id).executeTakeFirstOrThrow()).revision
}
const pass = async (told: Story, who: Parameters<Story['as']>[0], id: string) =>
  told.as(who).reports.passReports({ reports: [{ id, revision: await revisionOf(told, id) }] })

story('community, street, district, city: each passes it on, and the city locks it', async (told) => {
  const { as, refused, db } = told
  const world = await opened(told)
  const { report, officer, worker } = world
  await submitted(told, world)
  const id = report.id
  for (const who of ['district_officer', officer] as const) expect((await refused(pass(told, who, id))).code).toBe('NOT_YOURS')
  expect((await as('street_officer').reports.listReports({ waiting: true })).rows).toMatchObject([{ id }])
  expect(await pass(told, 'street_officer', id)).toEqual({ passed: 1, state: 'passed_street' })
  expect((await as('district_officer').reports.listReports({ waiting: true })).rows).toMatchObject([{ id }])
  expect((await db.selectFrom('figures').selectAll().execute()).length).toBe(0)
  expect(await pass(told, 'district_officer', id)).toEqual({ passed: 1, state: 'passed_district' })
  const figures = await db.selectFrom('figures').select(['fieldId', 'amount']).where('reportId', '=', id).orderBy('fieldId').execute()
  // the ratio is worked out above from f4 and f1; of the average its sum and number are kept
  expect(figures).toEqual([
    { fieldId: 'f1', amount: 3 },
    { fieldId: 'f2', amount: 1 },
    { fieldId: 'f3.n', amount: 3 },
    { fieldId: 'f3.s', amount: 233 },
    { fieldId: 'f4', amount: 2 },
  ])
  expect((await as(officer).reports.listReports({ waiting: true })).rows).toMatchObject([{ id }])
  expect(await pass(told, officer, id)).toEqual({ passed: 1, state: 'locked' })
  const read = await as(worker).reports.getReport({ id })
  expect(read).toMatchObject({ state: 'locked', steps: ['correct'] })
  expect(read.timeline.map(({ step }) => step)).toEqual(['save', 'submit', 'pass', 'pass', 'lock'])
})

story('a form of the district ends at the district', async (told) => {
  const world = await opened(told, { kind: 'district_department' })
  await submitted(told, world)
  await pass(told, 'street_officer', world.report.id)
  expect(await pass(told, world.officer, world.report.id)).toEqual({ passed: 1, state: 'locked' })
  const rolled = await told.as(world.officer).reports.readRollUp({ formId: world.form.formId })
  expect(rolled.total.amounts).toMatchObject({ f1: 3, f4: 2 })
})

story('a street returns one cell with its reason; the community mends it, the return is settled', async (told) => {
  const { as, db, refused } = told
  const world = await opened(told)
  const { worker, report } = world
  const done = await submitted(told, world)
  const street = as('street_officer').reports
  expect((await refused(street.returnReport({ id: report.id, revision: done.revision, cells: [{ fieldId: 'f98', reason: '没有' }] }))).code).toBe(
    'UNKNOWN_FIELD',
  )
  const back = await street.returnReport({ id: report.id, revision: done.revision, cells: [{ fieldId: 'f4', reason: '探访人数与走访记录不符' }] })
  expect(back).toMatchObject({ state: 'returned', returns: [{ fieldId: 'f4', reason: '探访人数与走访记录不符', resolvedAt: null }] })
  expect((await db.selectFrom('tasks').select('state').where('id', '=', report.taskId).executeTakeFirstOrThrow()).state).toBe('accepted')
  expect((await as(worker).reports.listReports({ waiting: true })).rows).toMatchObject([{ id: report.id, state: 'returned', openReturns: 1 }])
  const again = await submitted(told, world, 3)
  expect(again).toMatchObject({ state: 'submitted', returns: [{ resolvedAt: expect.any(String) }] })
  expect((await refused(street.returnReport({ id: report.id, revision: done.revision, cells: [{ fieldId: 'f4', reason: '再看' }] }))).code).toBe(
    'CHANGED_MEANWHILE',
  )
})

story('what the city returns after the district passed it leaves the roll-up until it is approved again', async (told) => {
  const { as } = told
  const world = await opened(told)
  const { officer, report, form } = world
  await submitted(told, world)
  await pass(told, 'street_officer', report.id)
  await pass(told, 'district_officer', report.id)
  const rolled = () => as(officer).reports.readRollUp({ formId: form.formId })
  expect((await rolled()).total).toMatchObject({ amounts: { f1: 3, f3: 77.6666666667, f4: 2, f5: 66.6666666666667 }, reported: 1 })
  await as(officer).reports.returnReport({ id: report.id, revision: await revisionOf(told, report.id), cells: [{ fieldId: 'f4', reason: '请复核' }] })
  expect((await rolled()).total).toMatchObject({ amounts: { f1: null, f4: null }, reported: 0 })
  await submitted(told, world, 3)
  await pass(told, 'street_officer', report.id)
  await pass(told, 'district_officer', report.id)
  expect((await rolled()).total).toMatchObject({ amounts: { f1: 3, f4: 3, f5: 100 }, reported: 1 })
})

story('a correction is a version of its own; the earlier one counts until the new one is confirmed, and stays readable', async (told) => {
  const { as, refused } = told
  const world = await opened(told)
  const { worker, officer, report, form } = world
  await submitted(told, world)
  for (const who of ['street_officer', 'district_officer', officer] as const) await pass(told, who, report.id)
  const second = await as(worker).reports.startCorrection({ id: report.id, because: '漏记一次探访' })
  expect(second).toMatchObject({ version: 2, corrects: report.id, state: 'open', cells: { f4: { value: 2 } }, steps: ['save', 'submit'] })
  expect(second.rows.map((row) => row.cells['f12']?.shown)).toEqual(expect.arrayContaining([expect.stringMatching(/^110101\*/)]))
  expect((await refused(as(worker).reports.startCorrection({ id: report.id, because: '再来一次' }))).code).toBe('CORRECTION_RUNNING')
  await submitted(told, { worker, report: second }, 3)
  const total = async () => (await as(officer).reports.readRollUp({ formId: form.formId })).total
  for (const who of ['street_officer', 'district_officer'] as const) await pass(told, who, second.id)
  expect((await total()).amounts['f4']).toBe(2)
  await pass(told, officer, second.id)
  expect(await total()).toMatchObject({ amounts: { f1: 3, f4: 3 }, reported: 1 })
  const first = await as(worker).reports.getReport({ id: report.id })
  expect(first).toMatchObject({ state: 'superseded', cells: { f4: { value: 2 } }, steps: [] })
  expect(first.versions.map(({ version, state }) => [version, state])).toEqual([
    [1, 'superseded'],
    [2, 'locked'],
  ])
})

story('many are passed at once, all or none', async (told) => {
  const { as, person, places, refused, db } = told
  const world = await opened(told)
  const neighbour = await person({ role: 'community_worker', area: places.neighbour })
  const [other] = (await as(neighbour).reports.listReports({})).rows
  if (!other) throw new Error('the neighbour was not asked')
  await submitted(told, world)
  await submitted(told, { worker: neighbour, report: other }, 0)
  const seen = async () => [
    { id: world.report.id, revision: await revisionOf(told, world.report.id) },
    { id: other.id, revision: await revisionOf(told, other.id) },
  ]
  const [one, two] = await seen()
  if (!one || !two) throw new Error('two reports')
  expect((await refused(as('street_officer').reports.passReports({ reports: [one, { ...two, revision: 1 }] }))).code).toBe('CHANGED_MEANWHILE')
  expect((await db.selectFrom('reports').select('state').where('id', '=', one.id).executeTakeFirstOrThrow()).state).toBe('submitted')
  const elsewhere = await person({ role: 'street_officer', area: places.otherStreet })
  expect((await refused(as(elsewhere).reports.passReports({ reports: [one] }))).status).toBe(404)
  expect(await as('street_officer').reports.passReports({ reports: [one, two] })).toEqual({ passed: 2, state: 'passed_street' })
})

story('what comes after the due day is late; a report sent back is not made late by that', async (told) => {
  const { as, at } = told
  const world = await opened(told)
  const { worker, report } = world
  at('2026-12-07')
  await submitted(told, world)
  at('2026-12-20')
  await as('street_officer').reports.returnReport({ id: report.id, revision: await revisionOf(told, report.id), cells: [{ fieldId: 'f4', reason: '请复核' }] })
  const heads = async () => (await as('street_officer').reports.listReports({})).rows
  expect((await heads()).map(({ id, late }) => [id === report.id, late])).toEqual(
    expect.arrayContaining([
      [true, false],
      [false, true],
    ]),
  )
  await submitted(told, world, 3)
  expect((await as(worker).reports.listReports({})).rows[0]?.late).toBe(false)
})

story('the period before is shown beside, and a rule against it warns with both numbers', async (told) => {
  const { as, db, places } = told
  const world = await opened(told, { content: usualForm([places.street]) })
  const { worker, report } = world
  await db
    .insertInto('reports')
    .values({
      ...(await db.selectFrom('reports').selectAll().where('id', '=', report.id).executeTakeFirstOrThrow()),
      id: '01990000-0000-7000-8000-000000000002',
      period: '2026-10',
      version: 9,
      state: 'locked',
      cells: JSON.stringify({ f1: 10, f4: 1 }) as never,
    })
    .execute()
  const read = await as(worker).reports.getReport({ id: '01990000-0000-7000-8000-000000000002' })
  expect(read.lastPeriod).toEqual({})
  const november = await as(worker).reports.getReport({ id: report.id })
  expect(november.lastPeriod).toMatchObject({ f1: 10, f4: 1 })
  expect(november.findings).toMatchObject([{ ruleId: 'r2', severity: 'warns', explained: '7 ≤ 10 × 0.3' }])
})
