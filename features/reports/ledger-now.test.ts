import { expect } from 'vitest'
import { story } from '../../server/testing/story.ts'
import { opened } from './testing/world.ts'

story('after two entries of one person are merged, a report drawn before says both numbers, and one cell is drawn again', async (told) => {
  const { as, refused, trail } = told
  const { worker, report, subjects } = await opened(told)
  const client = as(worker).reports
  const { id } = report
  expect((await client.getReport({ id })).ledgerNow).toEqual({ cells: {}, rows: {} })

  const [keptId = '', mergedId = ''] = subjects
  await as(worker).ledgers.mergeSubjects({ keptId, mergedId, because: '同一人登记了两次', keptRevision: 1, mergedRevision: 1 })
  const read = await client.getReport({ id })
  expect(read.cells['f1']?.value).toBe(3)
  expect((await client.drillDown({ id, field: 'f1' })).total).toBe(2)
  expect(read.ledgerNow).toEqual({
    cells: { f1: { then: 3, now: 2 }, f3: { then: 77.6666666667, now: 78.5 } },
    rows: { s2: { then: 3, now: 2 } },
  })
  // whoever follows the report sees it, too
  expect((await as('street_officer').reports.getReport({ id })).ledgerNow.cells['f1']).toEqual({ then: 3, now: 2 })
  expect((await refused(as('street_officer').reports.redrawReport({ id, revision: 1, fieldId: 'f1' }))).code).toBe('NOT_PERMITTED')
  expect((await refused(client.redrawReport({ id, revision: 1, fieldId: 'f4' }))).code).toBe('NOTHING_TO_DRAW')
  expect((await refused(client.redrawReport({ id, revision: 1, fieldId: 'f99' }))).status).toBe(404)

  const redrawn = await client.redrawReport({ id, revision: 1, fieldId: 'f1' })
  expect(redrawn.cells).toMatchObject({ f1: { value: 2 }, f3: { value: 77.6666666667 } })
  expect(redrawn.ledgerNow).toEqual({ cells: { f3: { then: 77.6666666667, now: 78.5 } }, rows: { s2: { then: 3, now: 2 } } })
  expect(redrawn.rows).toHaveLength(3)
  expect(redrawn.timeline.at(-1)).toMatchObject({ step: 'redraw', note: '独居老人数：3 → 2' })
  expect((await trail()).at(-1)).toMatchObject({ event: 'reports.redrawn', before: { f1: 3 }, after: { f1: 2 } })
  const whole = await client.redrawReport({ id, revision: 2 })
  expect(whole.ledgerNow).toEqual({ cells: {}, rows: {} })
  expect(whole.rows).toHaveLength(2)
})

story('a number the community changed keeps its change when its cell is drawn again; what is calculated follows', async (told) => {
  const { as } = told
  const { worker, report, subjects } = await opened(told)
  const client = as(worker).reports
  const { id } = report
  const [keptId = '', mergedId = ''] = subjects
  await client.saveReport({ id, revision: 1, cells: { f1: { value: 4, because: '昨日新搬入一位，尚未登记' }, f4: { value: 2 } } })
  await as(worker).ledgers.mergeSubjects({ keptId, mergedId, because: '同一人登记了两次', keptRevision: 1, mergedRevision: 1 })
  expect((await client.getReport({ id })).ledgerNow.cells['f1']).toEqual({ then: 3, now: 2 })
  const kept = await client.redrawReport({ id, revision: 2, fieldId: 'f1' })
  expect(kept.cells).toMatchObject({ f1: { value: 4, changedByCommunity: true, source: { label: { zh: expect.stringContaining('2') } } }, f5: { value: 50 } })
  expect(kept.ledgerNow.cells['f1']).toBeUndefined()
})
