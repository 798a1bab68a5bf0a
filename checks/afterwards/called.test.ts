/** The last step: every endpoint answered somebody in some story of this run. Meant for a whole run (npm test), not for one folder's. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { declaredEndpoints } from '../house.ts'

test('every endpoint answers in at least one story', () => {
  const folder = inject('calledFolder')
  const called = new Set(existsSync(folder) ? readdirSync(folder).flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n')) : [])
  expect(declaredEndpoints.length).toBeGreaterThanOrEqual(60)
  expect(declaredEndpoints.map(({ name }) => name).filter((name) => !called.has(name))).toEqual([])
})
