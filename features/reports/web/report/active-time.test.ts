import { expect, test } from 'vitest'
import { nothingYet, touched } from './active-time.ts'

const seconds = (...moments: number[]) => moments.reduce((active, moment) => touched(active, moment * 1000), nothingYet).total / 1000

test.each<[string, number[], number]>([
  ['nothing was done', [], 0],
  ['one key takes no time', [5], 0],
  ['keys in a row', [0, 2, 10], 10],
  ['a pause of a minute still counts', [0, 60], 60],
  ['a longer pause is left out whole', [0, 10, 71, 75], 14],
  ['a night in between', [0, 30, 40_000, 40_020], 50],
])('%s', (_, moments, total) => {
  expect(seconds(...moments)).toBe(total)
})
