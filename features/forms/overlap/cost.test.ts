import { expect, test } from 'vitest'
import { costOf } from './cost.ts'

test('communities that hold and those that do not are both stated, and the minutes are their mean, rounded up', () => {
  const asked = { mean: 42, held: 42, share: null }
  const partly = { mean: 120 * 0.9, held: 0, share: 0.1 }
  expect(costOf([asked, partly], 100)).toEqual({ minutes: 150, split: { holding: 10, minutesHolding: 42, without: 90, minutesWithout: 162 } })
  expect(costOf([asked, { ...partly, mean: 107.9 }], 100).minutes).toBe(150)
})

test('where every community pays the same, nothing is split', () => {
  expect(costOf([{ mean: 12.5, held: 12.5, share: null }], 7007)).toEqual({ minutes: 13, split: null })
  expect(costOf([{ mean: 30, held: 0, share: 0 }], 7007)).toEqual({ minutes: 30, split: null })
})

test('a sum of decimals that is whole is not rounded up', () => {
  const parts = Array.from({ length: 60 }, () => ({ mean: 0.7, held: 0.7, share: null }))
  expect(costOf(parts, 1).minutes).toBe(42)
})

test('looking over a form that asks nothing takes a minute; a form without columns none', () => {
  expect(costOf([{ mean: 0, held: 0, share: null }], 82).minutes).toBe(1)
  expect(costOf([], 82).minutes).toBe(0)
})
