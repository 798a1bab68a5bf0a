import { expect, test } from 'vitest'
import { stillOut } from './still-out.ts'

test('a cycle that is over counts those that never reported and those still asked to mend', () => {
  expect(stillOut({ state: 'closed', counts: { open: 80, returned: 1 } })).toBe(81)
  expect(stillOut({ state: 'closed', counts: { open: 0, returned: 0 } })).toBe(0)
  expect(stillOut({ state: 'open', counts: { open: 80, returned: 1 } })).toBe(0)
})
