import { expect, test } from 'vitest'
import type { Totals } from '../contract/campaigns.ts'
import { countTyped, missingCounts } from './counts.ts'

const totals: Totals = { plaquesOutside: 3, plaquesInside: 0, wallSigns: null, paperLedgers: null, meetingsAMonth: null, groups: 2 }

test('a count is missing only where the kind was asked about and nothing was given; none is given as 0', () => {
  expect(missingCounts(['plaque', 'group_app'], totals)).toEqual([])
  expect(missingCounts(['assessment', 'paper_ledger', 'regular_meeting'], totals)).toEqual(['paperLedgers', 'meetingsAMonth'])
})

test('a number that is no count is refused, not mended', () => {
  expect(['', '0', ' 12 ', '9999'].map(countTyped)).toEqual([null, 0, 12, 9999])
  expect(['-5', '99999999', '10000', '1.5', '1e3', '十'].map(countTyped)).toEqual(Array(6).fill(undefined))
})
