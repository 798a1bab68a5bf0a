import { expect } from 'vitest'
import { story } from '../../server/testing/story.ts'
import { twoAutumns } from './testing/two-autumns.ts'

story('the same months of two years stand beside each other, with the sample and what is method', async (told) => {
  const { as, places } = told
  const { earlier } = await twoAutumns(told)
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
  expect(read.byItem.map(({ tasksThen, tasksNow }) => [tasksThen, tasksNow])).toEqual([
    [6, 3],
    [2, 0],
  ])
  expect(read.byItem.find(({ itemId }) => itemId === earlier.itemId)).toMatchObject({ tasksThen: 6, tasksNow: 3, real: -180, byMethod: -60 })
  expect(read.byMonth.map(({ then, now, valueThen, valueNow }) => [then, now, valueThen, valueNow])).toEqual([
    ['2025-09', '2026-09', 120, 40],
    ['2025-10', '2026-10', 120, 40],
    ['2025-11', '2026-11', 300, 40],
  ])
  expect(read.targets.find(({ indicator }) => indicator === 'plaques')).toMatchObject({ kind: 'at_most_each', value: 3 })
})

story('a street where nothing was counted then has no percentage, and says so', async (told) => {
  const { as, places } = told
  await twoAutumns(told)
  const city = await as.public().burden.readLifted({ months: 3 })
  expect(city.countingBegan).toBe('2025-09-08')
  const of = (code: string) => city.byUnit.find((unit) => unit.code === code)?.comparison
  expect(city.byUnit).toHaveLength(16)
  expect(of(places.district)).toMatchObject({ percent: -77.8, because: null })
  expect(of(places.otherDistrict)).toMatchObject({
    countedThen: 0,
    countedBoth: 0,
    then: null,
    allNow: expect.any(Number),
    percent: null,
    because: 'nothing_then',
  })
  expect(city.byUnit.filter(({ comparison }) => comparison.because === 'nothing_counted')).toHaveLength(14)
  const whole = city.comparisons.find(({ indicator }) => indicator === 'person_minutes')
  expect(whole?.countedBoth).toBe(of(places.district)?.countedBoth)
  expect(whole?.now).toBe(120)
  expect(whole?.allNow).toBeGreaterThan(120)
})

story('a street whose communities are asked nothing any more is a true zero, and counts', async (told) => {
  const { as, at, places } = told
  await twoAutumns(told)
  at('2027-06-30')
  const later = await as.public().burden.readLifted({ area: places.community, months: 3 })
  expect(later.comparisons[0]).toMatchObject({ indicator: 'person_minutes', countedBoth: 1, then: 0, now: 0, percent: null, because: 'zero_then' })
  const autumn = await as.public().burden.readLifted({ area: places.otherStreet, months: 1, until: '2026-11-30' })
  expect(autumn.comparisons[0]).toMatchObject({ because: 'nothing_then' })
})

story('an unknown place is not found', async ({ as, refused }) => {
  expect((await refused(as.public().burden.readLifted({ area: '110199000000' }))).status).toBe(404)
  expect((await refused(as.public().burden.downloadLifted({ area: '110199000000' }))).status).toBe(404)
})
