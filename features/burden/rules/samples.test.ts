import { expect, test } from 'vitest'
import { minority, tooFew } from './samples.ts'

test.each([
  [1, 7007, true],
  [4, 261, true],
  [5, 261, false],
  [2, 3, true],
  [3, 3, false],
  [1, 1, false],
  [0, 1, true],
])('%s of %s communities counted both times: too few to compare is %s', (countedBoth, communities, expected) => {
  expect(tooFew({ countedBoth, communities })).toBe(expected)
})

test('21 of 261 is the smaller part, half and more is not', () => {
  expect(minority({ countedBoth: 21, communities: 261 })).toBe(true)
  expect(minority({ countedBoth: 1, communities: 2 })).toBe(false)
  expect(minority({ countedBoth: 1, communities: 1 })).toBe(false)
})
