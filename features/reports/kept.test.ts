import { expect } from 'vitest'
import { story } from '../../server/testing/story.ts'
import { opened, submitted } from './testing/world.ts'
import { reportOf } from './testing/way.ts'

story('a returned cell is not handed in again as it was, unless the reviewer is told why it is right', async (told) => {
  const { as, refused, trail } = told
  const world = await opened(told)
  const { worker, report } = world
  const { id } = report
  const done = await submitted(told, world)
  const cells = [
    { fieldId: 'f4', reason: '探访人数与走访记录不符' },
    { fieldId: 'f13', rowNumber: 2, reason: '号码打不通' },
    { fieldId: 'f12', rowNumber: 1, reason: '号码与名册不符' },
  ]
  await as('street_officer').reports.returnReport({ id, revision: done.revision, cells })
  const client = as(worker).reports
  const silent = await refused(client.submitReport({ id, revision: done.revision + 1 }))
  expect(silent).toMatchObject({
    code: 'RETURNED_UNCHANGED',
    fields: [{ field: 'cells.f4' }, { field: 'rows.2.f13' }, { field: 'rows.1.f12' }],
    details: {
      cells: [
        { fieldId: 'f4', rowNumber: null },
        { fieldId: 'f13', rowNumber: 2 },
        { fieldId: 'f12', rowNumber: 1 },
      ],
    },
  })
  expect((await reportOf(told, id)).state).toBe('returned')

  // one is mended; of the others the reviewer is told
  const rows = [{ sectionId: 's2', number: 2, values: { f13: '13900139002' } }]
  const saved = await client.saveReport({ id, revision: done.revision + 1, cells: {}, rows })
  const kept = [
    { fieldId: 'f4', because: '逐户核对过走访记录，2 人无误' },
    { fieldId: 'f12', rowNumber: 1, because: '已与身份证核对' },
    { fieldId: 'f13', rowNumber: 2, because: '改过的格不用说明' },
  ]
  const again = await client.submitReport({ id, revision: saved.revision, kept })
  expect(again.state).toBe('submitted')
  expect(again.returns.map(({ fieldId, keptBecause, keptBy, resolvedAt }) => [fieldId, keptBecause, keptBy, resolvedAt !== null])).toEqual([
    ['f4', '逐户核对过走访记录，2 人无误', worker.name, true],
    ['f13', null, null, true],
    ['f12', '已与身份证核对', worker.name, true],
  ])
  expect(again.timeline.at(-1)).toMatchObject({ step: 'submit', note: expect.stringContaining('逐户核对过走访记录') })
  expect((await trail()).at(-1)).toMatchObject({ event: 'reports.submitted' })
  // the reviewer sees the word, and may still return the cell
  const seen = await as('street_officer').reports.getReport({ id })
  expect(seen.returns[0]).toMatchObject({ keptBecause: '逐户核对过走访记录，2 人无误' })
  expect(JSON.stringify(seen)).not.toContain('saidThen')
  await as('street_officer').reports.returnReport({ id, revision: again.revision, cells: [{ fieldId: 'f4', reason: '请附上走访日期' }] })
  expect((await refused(client.submitReport({ id, revision: again.revision + 1 }))).code).toBe('RETURNED_UNCHANGED')
  const changed = await client.saveReport({ id, revision: again.revision + 1, cells: { f4: { value: 3 } } })
  expect((await client.submitReport({ id, revision: changed.revision })).state).toBe('submitted')
})
