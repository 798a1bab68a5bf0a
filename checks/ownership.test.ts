/** A table is touched only by the feature that owns it; whoever else needs its rows asks the owner. */
import { expect, test } from 'vitest'
import { tables } from '../database/tables.ts'
import { product, snake, withoutComments } from './house.ts'

const owners = new Map(Object.entries(tables).map(([name, { owner }]) => [name, owner as string]))
const kyselyCalls =
  /\b(?:selectFrom|insertInto|updateTable|deleteFrom|replaceInto|mergeInto|innerJoin|leftJoin|rightJoin|fullJoin|crossJoin|using|from)\(\s*\[?\s*['"](\w+)(?:\s+as\s+\w+)?['"]/g
const rawSql = /\b(?:from|join|into|update|table|truncate)\s+(?:only\s+)?([a-z_]+)\b/g

/** Rows of the foundation that one feature shows: the audit trail to its administrator, settings to theirs. */
const lent: Readonly<Record<string, readonly string[]>> = {
  audit_records: ['people'],
  settings: ['server', 'admissions', 'people'],
  files: ['dispatches'],
  loaded_references: ['server'],
}

/** Names of tables a text touches, through Kysely or in raw SQL. */
function touched(text: string): Set<string> {
  const code = withoutComments(text)
  const inSql = [...code.matchAll(/sql(?:<[^`]*?>)?(?:\.raw\()?`([^`]*)`/g)].flatMap(([, query = '']) =>
    [...query.matchAll(rawSql)].map(([, name = '']) => name),
  )
  const inCalls = [...code.matchAll(kyselyCalls)].map(([, name = '']) => snake(name))
  return new Set([...inSql, ...inCalls].filter((name) => owners.has(name)))
}

const seen = product(['features', 'foundation', 'server', 'web', 'database']).map(({ path, text }) => ({
  path,
  room: /^features\/([^/]+)\//.exec(path)?.[1] ?? path.split('/')[0] ?? '',
  names: touched(text),
}))

test('every table is touched by its owner', () => {
  const touchedByOwner = new Set(seen.flatMap(({ room, names }) => [...names].filter((name) => owners.get(name) === room || lent[name]?.includes(room))))
  // verifications and credentials are better-auth's, named in its settings only
  const unused = [...owners.keys()].filter((name) => !touchedByOwner.has(name) && !['verifications', 'credentials', 'schema_migrations'].includes(name))
  expect(unused).toEqual([])
})

test('no table is touched by anyone else', () => {
  const touches = seen.reduce((sum, { names }) => sum + names.size, 0)
  expect(touches).toBeGreaterThanOrEqual(60)
  const faults = seen.flatMap(({ path, room, names }) =>
    [...names]
      .filter((name) => owners.get(name) !== room && !lent[name]?.includes(room))
      .map((name) => `${path} touches ${name}, which belongs to ${owners.get(name)}`),
  )
  expect(faults).toEqual([])
})
