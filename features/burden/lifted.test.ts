import { expect } from 'vitest'
import { parse } from 'csv-parse/sync'
import { admit } from '../../server/testing/admitted.ts'
import { story, type Story } from '../../server/testing/story.ts'

/** A department that asked a street six times last autumn, an hour each, and three times this autumn, 40 minutes each. */
export async function lifted(told: Story) {
  const { as, at, organisation, person, places } = told
  const office = await organisation({ kind: 'municipal_department', name: '测试局' })
  const officer = await person({ role: 'department_applicant', organisation: office.id })
  const usual = { validFrom: '2025-01-01', validTo: '2026-06-01', frequencyCount: 31, areaCodes: [places.city] }
  at('2025-09-01')
  const earlier = await admit(told, office.id, { ...usual, minutes: 60 })
  const meeting = await admit(told, office.id, { ...usual, title: '参加月度调度会', nature: 'meeting', minutes: 90, validTo: '2027-01-01' })
  const send = (versionId: string, dueOn: string, areaCodes: string[] = [places.community]) =>
    as(officer).dispatches.sendDispatch({ versionId, areaCodes, dueOn })
  for (const day of ['2025-09-08', '2025-09-15', '2025-10-13', '2025-10-20', '2025-11-03', '2025-11-10']) {
    at(day)
    await send(earlier.id, '2025-12-31')
  }
  await send(meeting.id, '2025-12-31', [places.community, places.neighbour])
  at('2026-06-01')
  const later = await admit(told, office.id, { ...usual, minutes: 40, validFrom: '2026-06-01', validTo: '2027-06-01' }, { itemId: earlier.itemId })
  for (const day of ['2026-09-07', '2026-10-12', '2026-11-09']) {
    at(day)
    await send(later.id, '2026-12-31')
  }
  at('2026-11-16')
  await send(later.id, '2026-12-31', [places.otherStreet])
  at('2026-11-23')
  return { office, officer, earlier, later, meeting }
}

story('the same months of two years stand beside each other, with the sample and what is method', async (told) => {
  const { as, places } = told
  const { earlier } = await lifted(told)
  const read = await as.public().burden.readLifted({ area: places.street, months: 3 })
  expect(read).toMatchObject({ now: { from: '2026-09-01', until: '2026-11-24' }, then: { from: '2025-09-01', until: '2025-11-24' }, baseline: null })
  const of = (name: string) => read.comparisons.find(({ indicator }) => indicator === name)
  expect(of('person_minutes')).toMatchObject({
    countedBoth: read.communities,
    then: 360 + 180,
    now: 120,
    change: -420,
    percent: -77.8,
    real: -180 - 180,
    byMethod: -60,
    methodsThen: ['gate'],
    because: null,
  })
  expect(of('items')).toMatchObject({ then: 2, now: 1, change: -1, percent: -50 })
  expect(of('meetings')).toMatchObject({ then: 2, now: 0, percent: -100, byMethod: 0 })
  expect(of('assessments')).toMatchObject({ then: 0, now: 0, percent: null, because: 'zero_then' })
  expect(of('plaques')).toMatchObject({ then: null, percent: null, because: 'nothing_counted' })
  expect(read.byItem.map(({ tasksThen, tasksNow }) => [tasksThen, tasksNow])).toEqual([[6, 3], [2, 0]])
  expect(read.byItem.find(({ itemId }) => itemId === earlier.itemId)).toMatchObject({ tasksThen: 6, tasksNow: 3, real: -180, byMethod: -60 })
  expect(read.byMonth.map(({ then, now, valueThen, valueNow }) => [then, now, valueThen, valueNow])).toEqual([
    ['2025-09', '2026-09', 120, 40],
    ['2025-10', '2026-10', 120, 40],
    ['2025-11', '2026-11', 300, 40],
  ])
  expect(read.targets.find(({ indicator }) => indicator === 'plaques')).toMatchObject({ kind: 'at_most_each', value: 3 })
})
