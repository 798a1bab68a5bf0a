import { expect, test } from 'vitest'
import { dueDay, openingDay, periodEnd, periodsOf, previousPeriod } from './period.ts'
import { planYear } from './plan.ts'

test('a year has twelve months, four quarters, two halves', () => {
  expect(periodsOf('month', 2026)).toHaveLength(12)
  expect(periodsOf('quarter', 2026)).toEqual(['2026Q1', '2026Q2', '2026Q3', '2026Q4'])
  expect(periodsOf('half_year', 2026)).toEqual(['2026H1', '2026H2'])
  expect(periodsOf('year', 2026)).toEqual(['2026'])
  expect(periodsOf('once', 2026)).toEqual(['once'])
  expect(periodsOf('week', 2026)).toEqual([])
})

test('a period ends on its last day', () => {
  for (const [key, end] of [
    ['2026-11', '2026-11-30'],
    ['2026-12', '2026-12-31'],
    ['2028-02', '2028-02-29'],
    ['2026Q3', '2026-09-30'],
    ['2026H1', '2026-06-30'],
    ['2026', '2026-12-31'],
    ['once', null],
  ] as const)
    expect(periodEnd(key), key).toBe(end)
})

test('before January comes last December, before the first quarter the fourth', () => {
  const pairs = [
    ['2026-01', '2025-12'],
    ['2026-11', '2026-10'],
    ['2026Q1', '2025Q4'],
    ['2026Q4', '2026Q3'],
    ['2026H1', '2025H2'],
    ['2026H2', '2026H1'],
    ['2026', '2025'],
    ['once', null],
  ] as const
  for (const [key, before] of pairs) expect(previousPeriod(key), key).toBe(before)
})

test('days are counted as people work: weekends and holidays do not count', () => {
  // 31 October 2026 is a Saturday
  expect(openingDay('2026-10-31', 0)).toBe('2026-11-02')
  expect(openingDay('2026-10-31', 1)).toBe('2026-11-02')
  expect(openingDay('2026-10-31', 3)).toBe('2026-11-04')
  expect(openingDay('2026-10-31', -1)).toBe('2026-10-30')
  expect(openingDay('2026-11-30', 0)).toBe('2026-11-30')
  // the National Day holidays lie between
  expect(openingDay('2026-09-30', 1) > '2026-10-07').toBe(true)
  expect(dueDay('2026-11-30', 5)).toBe('2026-12-07')
})

const form = { period: 'month', workingDays: 5, validFrom: '2026-01-01', validTo: '2027-01-01' } as const

test('only what is still to come is planned, and only while the form is in force', () => {
  const plan = planYear(form, { year: 2026, offset: 1, today: '2026-10-15' })
  expect(plan).toEqual([
    { period: '2026-10', opensOn: '2026-11-02', dueOn: '2026-11-09' },
    { period: '2026-11', opensOn: '2026-12-01', dueOn: '2026-12-08' },
  ])
})

test('what is asked once opens from today on', () => {
  expect(planYear({ ...form, period: 'once' }, { year: 2026, offset: 2, today: '2026-11-23' })).toEqual([
    { period: 'once', opensOn: '2026-11-25', dueOn: '2026-12-02' },
  ])
})
