import { createSecretKey } from 'node:crypto'
import { expect } from 'vitest'
import { storyKeyring } from '../../server/testing/keyring.ts'
import { story } from '../../server/testing/story.ts'
import { reportRowsStore } from './sealed.ts'
import { opened, settle, submitted } from './testing/world.ts'

const asked = (value: number) => ({ f4: { value } })

story('a community completes what is asked, confirms and hands in; its task is done', async (told) => {
  const { as, db, trail } = told
  const world = await opened(told)
  const { worker, report } = world
  const done = await submitted(told, world)
  expect(done).toMatchObject({
    state: 'submitted',
    submittedBy: worker.name,
    formCode: expect.stringMatching(/^[京测]准〔\d{4}〕\d+表$/),
    steps: [],
    findings: [],
    cells: { f5: { value: 66.6666666666667, source: { kind: 'calculated' } } },
  })
  const task = await db.selectFrom('tasks').select('state').where('id', '=', report.taskId).executeTakeFirstOrThrow()
  expect(task.state).toBe('completed')
  expect(done.timeline.map(({ step }) => step)).toEqual(['save', 'submit'])
  expect((await trail()).map(({ event }) => event)).toEqual(expect.arrayContaining(['reports.filled', 'reports.saved', 'reports.submitted', 'tasks.completed']))
  expect((await as(worker).reports.listReports({ waiting: true })).total).toBe(0)
})

story('what a community writes about a resident it knows is known from then on: filled in once', async (told) => {
  const { as, db, refused } = told
  const world = await opened(told)
  const { worker, report, subjects } = world
  const read = await as(worker).reports.getReport({ id: report.id })
  const wrong = { id: report.id, revision: read.revision, cells: {}, rows: [{ sectionId: 's2', number: 1, values: { f13: '138' } }] }
  const fault = await refused(as(worker).reports.saveReport(wrong))
  expect(fault).toMatchObject({ code: 'VALUES_DO_NOT_FIT', fields: [{ field: 'rows.0.values.f13' }] })
  await submitted(told, world)
  const said = await db.selectFrom('statements').selectAll().where('sourceKind', '=', 'report').execute()
  expect(said).toHaveLength(3)
  expect(said[0]).toMatchObject({ sourceId: report.id, sourceLabel: '独居老人探访月报（2026-11）', saidBy: worker.name })
  const subject = await db
    .selectFrom('subjects')
    .select(['values', 'sealed'])
    .where('id', '=', subjects[0] ?? '')
    .executeTakeFirstOrThrow()
  expect(subject.values['phone']).toBe('13800138001')
})

story('sensitive values stay sealed in the report, too', async (told) => {
  const { db } = told
  const { report } = await opened(told)
  const rows = await db.selectFrom('reportRows').selectAll().where('reportId', '=', report.id).execute()
  expect(rows.map(({ values, sealed }) => [Object.keys(values), Object.keys(sealed)])).toEqual([1, 2, 3].map(() => [['f11'], ['f12']]))
  expect(JSON.stringify(rows)).not.toMatch(/110101\d{11}/)
})

story('a drawn number is changed only with a reason, and says so; drawing again follows the ledger', async (told) => {
  const { as, places, refused } = told
  const { worker, report } = await opened(told)
  const client = as(worker).reports
  const seen = { id: report.id, revision: 1 }
  expect((await refused(client.saveReport({ ...seen, cells: { f1: { value: 4 } } }))).fields).toMatchObject([
    { field: 'cells.f1', text: { zh: expect.stringContaining('台账') } },
  ])
  expect((await refused(client.saveReport({ ...seen, cells: { f5: { value: 4 } } }))).code).toBe('VALUES_DO_NOT_FIT')
  expect((await refused(client.saveReport({ ...seen, cells: { f99: { value: 4 } } }))).code).toBe('VALUES_DO_NOT_FIT')
  expect((await refused(client.saveReport({ ...seen, cells: {}, rows: [{ sectionId: 's2', number: 1, values: { f11: '张三' } }] }))).code).toBe(
    'VALUES_DO_NOT_FIT',
  )
  const changed = await client.saveReport({
    ...seen,
    cells: { f1: { value: 4, because: '昨日新搬入一位，尚未登记' }, ...asked(4) },
    rows: [{ sectionId: 's2', number: 2, values: { f13: '13800138000' } }],
  })
  expect(changed.cells['f1']).toMatchObject({
    value: 4,
    changedByCommunity: true,
    because: '昨日新搬入一位，尚未登记',
    source: { label: { zh: expect.stringContaining('3') }, subjects: 3 },
  })
  // the better way: into the ledger, then drawn again
  await settle(told, worker, places.community, [{ name: '戊老人', born: '1938-01-01' }])
  const redrawn = await client.redrawReport({ id: report.id, revision: 2 })
  expect(redrawn.cells).toMatchObject({ f1: { value: 4, changedByCommunity: false }, f2: { value: 2 }, f4: { value: 4 } })
  expect(redrawn.rows.map((row) => [row.cells['f11']?.shown, row.cells['f13']?.shown])).toEqual([
    ['甲老人', ''],
    ['乙老人', '13800138000'],
    ['丙老人', ''],
    ['戊老人', ''],
  ])
})

story('a report with a gap or a broken rule is not handed in, and every gap is named', async (told) => {
  const { as, refused } = told
  const { worker, report } = await opened(told)
  const client = as(worker).reports
  const gaps = await refused(client.submitReport({ id: report.id, revision: 1 }))
  expect(gaps).toMatchObject({
    code: 'INCOMPLETE',
    fields: [{ field: 'cells.f4' }, { field: 'rows.s2.1.f13' }, { field: 'rows.s2.2.f13' }, { field: 'rows.s2.3.f13' }],
  })
  const rows = [1, 2, 3].map((number) => ({ sectionId: 's2', number, values: { f13: '13800138000' } }))
  const saved = await client.saveReport({ id: report.id, revision: 1, cells: asked(5), rows })
  expect(saved.findings).toEqual([{ ruleId: 'r1', severity: 'blocks', sentence: '探访人数不能多于独居老人数。', explained: '5 ≤ 3', fieldIds: ['f4', 'f1'] }])
  const blocked = await refused(client.submitReport({ id: report.id, revision: 2 }))
  expect(blocked).toMatchObject({ code: 'RULE_BLOCKS', text: { zh: expect.stringContaining('5 ≤ 3') } })
  expect((await client.listReports({ waiting: true })).rows).toMatchObject([{ id: report.id, missing: 0, state: 'open' }])
})

story('money is kept in fen and shown in yuan', async (told) => {
  const { as } = told
  const { worker, report } = await opened(told)
  const saved = await as(worker).reports.saveReport({ id: report.id, revision: 1, cells: { f6: { value: '1234.5' } } })
  expect(saved.cells['f6']?.value).toBe(123450)
})

story('whoever saves on yesterday’s state, from another community, or once the task was refused, changes nothing', async (told) => {
  const { as, person, places, refused, db } = told
  const { worker, report, officer } = await opened(told)
  await as(worker).reports.saveReport({ id: report.id, revision: 1, cells: asked(1) })
  expect((await refused(as(worker).reports.saveReport({ id: report.id, revision: 1, cells: asked(2) }))).code).toBe('CHANGED_MEANWHILE')
  const neighbour = await person({ role: 'community_worker', area: places.neighbour })
  expect((await refused(as(neighbour).reports.saveReport({ id: report.id, revision: 2, cells: asked(2) }))).status).toBe(404)
  expect((await refused(as(neighbour).reports.getReport({ id: report.id }))).status).toBe(404)
  expect((await refused(as(officer).reports.saveReport({ id: report.id, revision: 2, cells: asked(2) }))).code).toBe('NOT_PERMITTED')
  const elsewhere = await person({ role: 'street_officer', area: places.otherStreet })
  expect((await refused(as(elsewhere).reports.getReport({ id: report.id }))).status).toBe(404)
  const task = await db.selectFrom('tasks').select('revision').where('id', '=', report.taskId).executeTakeFirstOrThrow()
  await as(worker).dispatches.refuseTask({ id: report.taskId, revision: task.revision, reason: 'no_funding', note: '' })
  expect((await refused(as(worker).reports.saveReport({ id: report.id, revision: 2, cells: asked(2) }))).code).toBe('TASK_CLOSED')
  expect((await as(worker).reports.getReport({ id: report.id })).steps).toEqual([])
  expect((await as(worker).reports.listReports({ waiting: true })).total).toBe(0)
})

story('handing in twice does it once', async (told) => {
  const { as, refused } = told
  const world = await opened(told)
  const { worker, report } = world
  const done = await submitted(told, world)
  expect((await refused(as(worker).reports.submitReport({ id: report.id, revision: done.revision - 1 }))).code).toBe('CHANGED_MEANWHILE')
  expect((await refused(as(worker).reports.submitReport({ id: report.id, revision: done.revision }))).code).toBe('NOT_NOW')
})

story('behind a number stand subjects, each with its source', async (told) => {
  const { as } = told
  const { worker, report, officer } = await opened(told)
  const { rows, total } = await as(worker).reports.drillDown({ id: report.id, field: 'f2' })
  expect({ rows, total }).toMatchObject({ total: 1, rows: [{ title: '甲老人', contributes: null, sourceLabel: '居民台账' }] })
  expect((await as(worker).reports.drillDown({ id: report.id, field: 'f3' })).rows.map(({ contributes }) => contributes)).toEqual([86, 76, 71])
  expect((await as(officer).reports.drillDown({ id: report.id, field: 'f1' })).rows.map(({ title }) => title)).toEqual(['甲**', '乙**', '丙**'])
  expect((await as(worker).reports.drillDown({ id: report.id, field: 'f4' })).total).toBe(0)
  // the joint meeting's office follows the numbers, not the people behind them
  const office = as('joint_meeting_secretary').reports
  expect((await office.drillDown({ id: report.id, field: 'f1' })).total).toBe(0)
  expect(await office.getReport({ id: report.id })).toMatchObject({ rows: [], cells: { f1: { value: 3 } }, steps: [] })
})

story('when the keys change, what is sealed in reports is sealed anew and still opens', async (told) => {
  const { as, db, deployment } = told
  const { worker, report } = await opened(told)
  expect(await reportRowsStore.exists(db)).toBe(true)
  const next = createSecretKey(Buffer.alloc(32, 'the next key'))
  const keyring = { ...storyKeyring, current: 'next', keys: new Map([...storyKeyring.keys, ['next', next] as const]) }
  expect(await reportRowsStore.remaining(db, keyring)).toBe(3)
  expect(await reportRowsStore.resealBatch(db, keyring, undefined)).toEqual({ done: 3, next: undefined })
  expect(await reportRowsStore.remaining(db, keyring)).toBe(0)
  deployment.keyring = { ...keyring, keys: new Map([['next', next]]) }
  const { rows } = await as(worker).reports.getReport({ id: report.id })
  expect(rows[0]?.cells['f12']?.shown).toMatch(/^110101\*{8}/)
})
