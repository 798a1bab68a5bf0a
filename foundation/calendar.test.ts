import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addWorkingDays, isAnnounced, isWorkingDay, workingDaysBetween } from './calendar.ts'
import { addDays } from './clock.ts'

const day = fc.integer({ min: 0, max: 365 * 6 }).map((days) => addDays('2024-01-01', days))
const count = fc.integer({ min: 1, max: 60 })

// 国务院办公厅关于2026年部分节假日安排的通知
test.each([
  ['2026-10-10', true, 'a Saturday worked for the National Day holidays (调休)'],
  ['2026-09-20', true, 'a Sunday worked for the National Day holidays (调休)'],
  ['2026-02-14', true, 'a Saturday worked for Spring Festival (调休)'],
  ['2026-10-01', false, 'National Day'],
  ['2026-10-07', false, 'the last of the National Day holidays, a Wednesday'],
  ['2026-10-08', true, 'the Thursday after them'],
  ['2026-01-01', false, 'New Year’s Day'],
  ['2026-02-17', false, 'the first day of the year of the Horse'],
  ['2026-11-23', true, 'an ordinary Monday'],
  ['2026-11-22', false, 'an ordinary Sunday'],
  ['2026-10-17', false, 'an ordinary Saturday'],
])('%s: working day %s (%s)', (some, works) => {
  expect(isWorkingDay(some)).toBe(works)
})

test('2026 is announced, 2049 is not yet', () => {
  expect(isAnnounced('2026-05-05')).toBe(true)
  expect(isAnnounced('2049-05-05')).toBe(false)
})

// 全国年节及纪念日放假办法 (2024): thirteen days, without exchanged ones
test.each([
  ['2049-01-01', false, 'New Year’s Day, a Friday'],
  ['2049-02-01', false, 'New Year’s Eve of the old calendar'],
  ['2049-02-02', false, 'Spring Festival'],
  ['2049-02-04', false, 'its third day'],
  ['2049-02-05', true, 'the Friday after it'],
  ['2049-10-01', false, 'National Day'],
  ['2049-10-04', true, 'the Monday after it'],
  ['2049-10-09', false, 'a Saturday: nothing is exchanged before the notice'],
  ['2049-03-15', true, 'an ordinary Monday'],
])('in a year not announced yet, %s: working day %s (%s)', (some, works) => {
  expect(isWorkingDay(some)).toBe(works)
})

test('thirty working days from 23 November 2026 end after New Year’s Day of 2027', () => {
  const end = addWorkingDays('2026-11-23', 30)
  expect(workingDaysBetween('2026-11-23', end)).toBe(30)
  expect(end > '2027-01-01').toBe(true)
  expect(isWorkingDay('2027-01-01')).toBe(false)
})

test('the n-th working day after a day is a working day with n working days up to it', () => {
  fc.assert(
    fc.property(day, count, (from, n) => {
      const end = addWorkingDays(from, n)
      expect(isWorkingDay(end)).toBe(true)
      expect(workingDaysBetween(from, end)).toBe(n)
      expect(workingDaysBetween(from, addDays(end, -1))).toBe(n - 1)
    }),
  )
})

test('going back as many working days arrives at or before the start, with no working day between', () => {
  fc.assert(
    fc.property(day, count, (from, n) => {
      const back = addWorkingDays(addWorkingDays(from, n), -n)
      expect(back <= from).toBe(true)
      expect(workingDaysBetween(back, from)).toBe(0)
    }),
  )
})

test('working days of two stretches add up', () => {
  fc.assert(
    fc.property(day, fc.nat(90), fc.nat(90), (from, one, two) => {
      const middle = addDays(from, one)
      const end = addDays(middle, two)
      expect(workingDaysBetween(from, middle) + workingDaysBetween(middle, end)).toBe(workingDaysBetween(from, end))
    }),
  )
})

test('between a day and itself, or an earlier one, lie no working days', () => {
  expect(workingDaysBetween('2026-11-23', '2026-11-23')).toBe(0)
  expect(workingDaysBetween('2026-11-23', '2026-11-01')).toBe(0)
})
