import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addYears, civilDay, isCivilDay, startOfDay } from './clock.ts'

const day = fc.date({ min: new Date('1993-01-01'), max: new Date('2090-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))

test('a day begins in Beijing at four in the afternoon of the day before in UTC', () => {
  expect(startOfDay('2026-11-23')).toBe('2026-11-22T16:00:00.000Z')
  expect(civilDay('2026-11-22T15:59:59.999Z')).toBe('2026-11-22')
  expect(civilDay('2026-11-22T16:00:00.000Z')).toBe('2026-11-23')
})

test('the first instant of any day lies in that day, and the one before it does not', () => {
  fc.assert(
    fc.property(day, (some) => {
      expect(civilDay(startOfDay(some))).toBe(some)
      expect(civilDay(new Date(Date.parse(startOfDay(some)) - 1).toISOString())).toBe(addDays(some, -1))
    }),
  )
})

test('going forward and back the same number of days ends where it began', () => {
  fc.assert(fc.property(day, fc.integer({ min: -4000, max: 4000 }), (some, days) => void expect(addDays(addDays(some, days), -days)).toBe(some)))
})

test('a year after 29 February is 28 February', () => {
  expect(addYears('2028-02-29', 1)).toBe('2029-02-28')
  expect(addYears('2028-02-29', 4)).toBe('2032-02-29')
  expect(addYears('2026-11-23', 3)).toBe('2029-11-23')
})

test.each(['2026-02-30', '2026-13-01', '2026-1-1', '20261123', '', '2026-11-23T00:00:00Z', '二〇二六'])('%s is not a day', (text) => {
  expect(isCivilDay(text)).toBe(false)
})

test('every day there is, is a day', () => {
  fc.assert(fc.property(day, (some) => void expect(isCivilDay(some)).toBe(true)))
})
