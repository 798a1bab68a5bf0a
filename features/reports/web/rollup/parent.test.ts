import { expect, test } from 'vitest'
import { parentOf } from './parent.ts'

test.each([
  ['110101001001', '110101001000'],
  ['110101001000', '110101000000'],
  ['110101000000', '110000000000'],
  ['110000000000', undefined],
])('above %s stands %s', (code, above) => {
  expect(parentOf(code)).toBe(above)
})
