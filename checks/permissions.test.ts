/** Permissions: what an endpoint asks for, somebody holds; what somebody holds, an endpoint asks for. */
import { expect, test } from 'vitest'
import { Role } from '../features/people/contract.ts'
import { administrators, permissionsOf } from '../features/people/rules.ts'
import { declaredEndpoints } from './house.ts'

const open = new Set(['anyone', 'signed-in'])
const asked = new Set(declaredEndpoints.map(({ permission }) => permission ?? '').filter((permission) => !open.has(permission)))
const held = new Set(Role.options.flatMap((role) => permissionsOf[role]))

test('every permission an endpoint asks for is held by some role', () => {
  expect(asked.size).toBeGreaterThanOrEqual(20)
  expect([...asked].filter((permission) => !held.has(permission))).toEqual([])
})

test('every permission a role holds opens something', () => {
  expect(held.size).toBeGreaterThanOrEqual(20)
  expect([...held].filter((permission) => !asked.has(permission) && permission !== 'desk.read')).toEqual([])
})

test('no role is listed with a permission twice', () => {
  for (const role of Role.options) expect(new Set(permissionsOf[role]).size, role).toBe(permissionsOf[role].length)
})

// GB/T 22239-2019, level 3: system, security and audit administrator are three people
test('the three administrators share nothing but the desk and the list of accounts, and do none of the regime’s work', () => {
  expect(administrators).toHaveLength(3)
  const work = new Set(Role.options.filter((role) => !administrators.includes(role)).flatMap((role) => permissionsOf[role]))
  const shared = new Set(['desk.read', 'people.read'])
  const own = administrators.map((role) => permissionsOf[role].filter((permission) => !shared.has(permission)))
  expect(new Set(own.flat()).size).toBe(own.flat().length)
  expect(own.flat().filter((permission) => work.has(permission))).toEqual([])
})

test('only the audit administrator reads the audit trail', () => {
  expect(Role.options.filter((role) => permissionsOf[role].includes('audit.read'))).toEqual(['audit_administrator'])
})
