import { expect, test } from 'vitest'
import { differences } from './difference.ts'

test('only what differs is shown, field by field, and the rest is counted', () => {
  expect(differences({ name: '甲', posts: [{ role: 'a' }], revision: 1 }, { name: '乙', posts: [{ role: 'a' }, { role: 'b' }], revision: 1 })).toEqual({
    changed: [
      { path: 'name', before: '甲', after: '乙' },
      { path: 'posts.1.role', before: undefined, after: 'b' },
    ],
    unchanged: 2,
  })
})

test('a new record has no before, an ended one no after, and a value may become nothing', () => {
  expect(differences(null, { name: '甲' }).changed).toEqual([{ path: 'name', before: undefined, after: '甲' }])
  expect(differences({ disabledAt: null }, { disabledAt: '2026-11-22' }).changed).toEqual([{ path: 'disabledAt', before: '—', after: '2026-11-22' }])
  expect(differences(null, null)).toEqual({ changed: [], unchanged: 0 })
})
