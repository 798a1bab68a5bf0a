import { expect, test } from 'vitest'
import { partsOfTotal, shareOf } from './figures.ts'
import { twelveMonths } from './months.ts'

const department = (name: string, personMinutes: number) => ({
  organisationId: name,
  name,
  personMinutes,
  tasks: 1,
  communities: 1,
  completed: 0,
  refused: 0,
  withdrawn: 0,
  budgetPerCommunity: null,
  mostUsed: 0,
  leftAtMostUsed: null,
})

test('the sum beside the total adds up to the total, however many departments there are', () => {
  const departments = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name, place) => department(name, (place + 1) * 10))
  const parts = partsOfTotal(departments, 360)
  expect(parts[0]).toEqual({ name: 'h', personMinutes: 80 })
  expect(parts.at(-1)).toEqual({ name: null, personMinutes: 30 })
  expect(parts.reduce((sum, { personMinutes }) => sum + personMinutes, 0)).toBe(360)
})

test('a department without minutes does not stand in the sum', () => {
  expect(partsOfTotal([department('a', 0), department('b', 5)], 5)).toEqual([{ name: 'b', personMinutes: 5 }])
})

test('a bar never runs beyond its frame, and a budget of nothing is full', () => {
  expect(shareOf(50, 200)).toBe(25)
  expect(shareOf(300, 200)).toBe(100)
  expect(shareOf(0, 0)).toBe(100)
})

test('a year has twelve months, empty ones are zeros', () => {
  const months = twelveMonths(2026, [{ month: '2026-11', tasks: 3, personMinutes: 90, communities: 3, completed: 1, refused: 0, withdrawn: 0 }], '2026-11')
  expect(months).toHaveLength(12)
  expect(months[10]).toMatchObject({ month: '2026-11', personMinutes: 90 })
  expect(months[0]).toMatchObject({ month: '2026-01', personMinutes: 0, toCome: false })
})

test('a month still to come has no figure yet; in a year that is over every month has one', () => {
  const toCome = (present: string) => twelveMonths(2026, [], present).flatMap((one) => (one.toCome ? [one.month] : []))
  expect(toCome('2026-11')).toEqual(['2026-12'])
  expect(toCome('2027-01')).toEqual([])
  expect(toCome('2025-12')).toHaveLength(12)
})
