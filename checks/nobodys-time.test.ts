/** No table can hold how long a person took: measured minutes are counts of classes, and nothing else is measured. */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { workersConnection } from '../server/testing/database.ts'

type Column = { table: string; column: string; type: string }

async function columns(): Promise<Column[]> {
  const { db } = await workersConnection()
  const { rows } = await sql<Column>`
    select table_name as table, column_name as column, data_type as type from information_schema.columns where table_schema = 'public'`.execute(db)
  return rows
}

/** Declared before anybody does the work: what a task or a form may cost at most, the same for everyone asked. */
const declared = new Set([
  'item_versions.minutes',
  'dispatches.minutes',
  'dispatches.person_minutes',
  'tasks.minutes',
  'form_versions.minutes',
  'burden_budgets.minutes_per_community',
  'burden_days.person_minutes',
  // 会议纪要: the minutes one writes
  'meetings.minutes',
])
const time = /minute|second|hour|duration|elapsed|spent|took|editing|bucket/
const somebody = /account|person|post(_|$)|actor|(^|_)by($|_)|worker|name$/

test('no column of time stands beside somebody', async () => {
  const all = await columns()
  expect(new Set(all.map(({ table }) => table)).size).toBeGreaterThan(60)
  const timed = all.filter(({ table, column }) => time.test(column) && !declared.has(`${table}.${column}`))
  expect(timed.map(({ table }) => table)).toContain('editing_histogram')
  const faults = timed.filter(({ table }) => all.some((other) => other.table === table && somebody.test(other.column)))
  expect(faults).toEqual([])
})

test('what is declared is declared, and still there', async () => {
  const known = new Set((await columns()).map(({ table, column }) => `${table}.${column}`))
  expect([...declared].filter((name) => !known.has(name))).toEqual([])
})

test('the counts of editing lead to no community, no day and nobody', async () => {
  const own = (await columns()).filter(({ table }) => table === 'editing_histogram')
  expect(own.map(({ column }) => column).toSorted()).toEqual(['bucket', 'count', 'form_version_id', 'month'])
  expect(own.filter(({ type }) => /timestamp|date|json|time/.test(type))).toEqual([])
})
