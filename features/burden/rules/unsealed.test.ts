import { expect, test } from 'vitest'
import { sealedLate, whyUnsealed } from './unsealed.ts'

test.each([
  ['2026-11-24', 'to_come'],
  ['2026-11-23', 'today'],
  ['2026-11-22', 'due_soon'],
  ['2026-11-01', 'due_soon'],
  ['2026-10-31', 'before_first'],
] as const)('on 23 November, counting since the first, %s has no seal because: %s', (day, why) => {
  expect(whyUnsealed(day, { today: '2026-11-23', first: '2026-11-01' })).toBe(why)
})

test('a day is over and nothing was ever handed down: the ledger has not begun', () => {
  expect(whyUnsealed('2026-11-22', { today: '2026-11-23', first: undefined })).toBe('before_all')
})

test('a seal of the day after is in time, over a month and a year, too; later ones are late', () => {
  expect(sealedLate({ day: '2026-11-22', sealedOn: '2026-11-23' })).toBe(false)
  expect(sealedLate({ day: '2026-12-31', sealedOn: '2027-01-01' })).toBe(false)
  expect(sealedLate({ day: '2026-11-21', sealedOn: '2026-11-23' })).toBe(true)
})
