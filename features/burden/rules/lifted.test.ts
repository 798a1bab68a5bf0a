import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byMonth } from './by-month.ts'
import { compare, itemChanges, percentOf, type Sample } from './compare.ts'
import { decompose } from './decompose.ts'
import { frozenDifferences } from './frozen.ts'
import type { Part } from './kinds.ts'
import { addMonths, monthsCounted, spansOf } from './spans.ts'

test.each<[string, number, string]>([
  ['2026-11-22', -12, '2025-11-22'],
  ['2026-12-01', -12, '2025-12-01'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2026-11-01', 3, '2027-02-01'],
])('%s and %s months is %s', (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected)
})

test('twelve months are compared with the same months a year earlier, to the day', () => {
  expect(spansOf({ months: 12, last: '2026-11-23' })).toEqual({
    now: { from: '2025-12-01', until: '2026-11-24' },
    then: { from: '2024-12-01', until: '2025-11-24' },
  })
})

test('three months are compared with the same three of last year; eighteen go back two years, so that the times do not overlap', () => {
  expect(spansOf({ months: 3, last: '2026-11-30' })).toEqual({
    now: { from: '2026-09-01', until: '2026-12-01' },
    then: { from: '2025-09-01', until: '2025-12-01' },
  })
  const { now, then } = spansOf({ months: 18, last: '2026-11-23' })
  expect(then.until <= now.from).toBe(true)
})

test('a month counts from the one in which counting began', () => {
  const then = { from: '2024-12-01', until: '2025-11-24' }
  expect([monthsCounted(then, '2025-09-08'), monthsCounted(then, '2024-01-01'), monthsCounted(then, '2026-01-01')]).toEqual([3, 12, 0])
})

test('a baseline is cut to the length of the time it is compared with', () => {
  expect(spansOf({ months: 3, last: '2026-11-10', baselineFrom: '2024-05-01' })).toEqual({
    now: { from: '2026-09-01', until: '2026-11-11' },
    then: { from: '2024-05-01', until: '2024-07-11' },
  })
})

test.each<[string, Parameters<typeof decompose>[0], { real: number; byMethod: number }]>([
  ['fewer tasks, the same estimate: all real', { tasksThen: 10, minutesThen: 600, tasksNow: 4, minutesNow: 240 }, { real: -360, byMethod: 0 }],
  ['as many tasks, another estimate: all method', { tasksThen: 10, minutesThen: 600, tasksNow: 10, minutesNow: 300 }, { real: 0, byMethod: -300 }],
  ['both', { tasksThen: 10, minutesThen: 600, tasksNow: 5, minutesNow: 150 }, { real: -300, byMethod: -150 }],
  ['fewer tasks and a larger estimate', { tasksThen: 10, minutesThen: 600, tasksNow: 5, minutesNow: 450 }, { real: -300, byMethod: 150 }],
  ['new work is real', { tasksThen: 0, minutesThen: 0, tasksNow: 3, minutesNow: 90 }, { real: 90, byMethod: 0 }],
  ['work that is gone is real', { tasksThen: 3, minutesThen: 90, tasksNow: 0, minutesNow: 0 }, { real: -90, byMethod: 0 }],
  ['work estimated at nothing', { tasksThen: 3, minutesThen: 0, tasksNow: 3, minutesNow: 30 }, { real: 0, byMethod: 30 }],
])('%s', (_, counted, expected) => {
  expect(decompose(counted)).toEqual(expected)
})

const count = fc.integer({ min: 0, max: 5000 })
const counted = fc.record({ tasksThen: count, tasksNow: count, eachThen: fc.integer({ min: 0, max: 600 }), eachNow: fc.integer({ min: 0, max: 600 }) })

test('what is real and what is method are exactly the change, and with one estimate a task follow the formula to the minute', () => {
  fc.assert(
    fc.property(counted, ({ tasksThen, tasksNow, eachThen, eachNow }) => {
      const [minutesThen, minutesNow] = [tasksThen * eachThen, tasksNow * eachNow]
      const { real, byMethod } = decompose({ tasksThen, minutesThen, tasksNow, minutesNow })
      expect(real + byMethod).toBe(minutesNow - minutesThen)
      if (tasksThen > 0 && tasksNow > 0) {
        expect(real).toBe((tasksNow - tasksThen) * eachThen + 0)
        expect(byMethod).toBe(tasksNow * (eachNow - eachThen) + 0)
      }
      if (eachThen === eachNow) expect(byMethod).toBe(0)
    }),
    { numRuns: 2000 },
  )
})

test('with several estimates in one time the parts still add up to the change, whatever is rounded', () => {
  const any = fc.integer({ min: 0, max: 100_000 })
  fc.assert(
    fc.property(any, any, any, any, (tasksThen, minutesThen, tasksNow, minutesNow) => {
      const { real, byMethod } = decompose({ tasksThen, minutesThen, tasksNow, minutesNow })
      expect(Number.isInteger(real)).toBe(true)
      expect(real + byMethod).toBe(minutesNow - minutesThen)
    }),
    { numRuns: 2000 },
  )
})

const part = (change: Partial<Part>): Part => ({
  indicator: 'person_minutes',
  unit: '110101',
  period: 'now',
  month: '2026-11',
  item: 'a',
  inBoth: true,
  value: 60,
  tasks: 1,
  ...change,
})
const sample: Sample = { communities: 10, then: 4, now: 6, both: 4, months: 3, methodsThen: ['gate'], methodsNow: ['gate'] }

test('only what was counted in the same communities is compared; the rest is told beside it', () => {
  const parts = [part({ period: 'then', value: 100, tasks: 2 }), part({ value: 60 }), part({ inBoth: false, value: 500 })]
  expect(compare('person_minutes', parts, sample)).toMatchObject({
    then: 100,
    now: 60,
    allNow: 560,
    change: -40,
    percent: -40,
    real: -50,
    byMethod: 10,
    because: null,
  })
})

test.each<[string, Partial<Sample>, Part[], string, number | null]>([
  ['nothing was counted at all', { then: 0, now: 0, both: 0 }, [], 'nothing_counted', null],
  ['nothing was counted then', { then: 0, both: 0 }, [part({})], 'nothing_then', null],
  ['nothing was counted now', { now: 0, both: 0 }, [part({ period: 'then' })], 'nothing_now', null],
  ['other communities were counted then', { both: 0 }, [part({ inBoth: false }), part({ inBoth: false, period: 'then' })], 'no_common', null],
  ['fewer than three months were counted then', { months: 2 }, [part({ period: 'then', value: 100 }), part({})], 'few_months', -40],
  ['there was nothing to lift', {}, [part({})], 'zero_then', 60],
])('no percentage where %s', (_, change, parts, because, difference) => {
  expect(compare('person_minutes', parts, { ...sample, ...change })).toMatchObject({ percent: null, because, change: difference })
})

test('a percentage has one decimal and is never made of nothing', () => {
  expect([percentOf(3, -1), percentOf(200, -81), percentOf(7, 0), percentOf(0, 5), percentOf(0, 0)]).toEqual([-33.3, -40.5, 0, null, null])
})

test('an item that two communities are asked is one item', () => {
  const items = [
    part({ indicator: 'items', value: 1 }),
    part({ indicator: 'items', value: 1, unit: '110102' }),
    part({ indicator: 'items', item: 'b', value: 1 }),
  ]
  expect(compare('items', items, sample)).toMatchObject({ now: 2, allNow: 2 })
})

test('the sum over items is the whole, the largest change stands first', () => {
  const parts = [
    part({ item: 'a', period: 'then', value: 90, tasks: 3 }),
    part({ item: 'a', value: 20, tasks: 1 }),
    part({ item: 'b', value: 300, tasks: 5 }),
    part({ item: 'c', period: 'then', value: 10, tasks: 1, inBoth: false }),
  ]
  const items = itemChanges(parts)
  expect(items.map(({ itemId, real, byMethod }) => [itemId, real, byMethod])).toEqual([
    ['b', 300, 0],
    ['a', -60, -10],
  ])
  const whole = compare('person_minutes', parts, sample)
  expect(items.reduce((sum, { real }) => sum + real, 0)).toBe(whole.real)
  expect(items.reduce((sum, { byMethod }) => sum + byMethod, 0)).toBe(whole.byMethod)
})

test('months stand beside each other from the first to the last, empty ones as zeros', () => {
  const spans = spansOf({ months: 3, last: '2026-11-30' })
  const parts = [part({ month: '2026-11', value: 5 }), part({ month: '2025-09', period: 'then', value: 7 }), part({ month: '2026-10', inBoth: false })]
  expect(byMonth('person_minutes', parts, spans)).toEqual([
    { then: '2025-09', now: '2026-09', valueThen: 7, valueNow: 0 },
    { then: '2025-10', now: '2026-10', valueThen: 0, valueNow: 0 },
    { then: '2025-11', now: '2026-11', valueThen: 0, valueNow: 5 },
  ])
  expect(byMonth('plaques', parts, spans)).toEqual([])
})

test('a frozen baseline shows what was corrected since, and nothing else', () => {
  const frozen = [
    { indicator: 'items' as const, value: 8, counted: 4 },
    { indicator: 'plaques' as const, value: null, counted: 0 },
  ]
  expect(frozenDifferences(frozen, frozen)).toEqual([])
  expect(
    frozenDifferences(frozen, [
      { indicator: 'items', value: 7, counted: 4 },
      { indicator: 'plaques', value: 0, counted: 1 },
    ]),
  ).toEqual([
    { indicator: 'items', frozen: 8, recomputed: 7 },
    { indicator: 'plaques', frozen: null, recomputed: 0 },
  ])
})
