/** The migrated database is what database/tables.ts says: which tables there are, where their rows may live, and whose they are. */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { tables } from '../database/tables.ts'
import { uses } from '../features/uses.ts'
import { workersConnection } from '../server/testing/database.ts'
import { watching } from './house.ts'

const seenAtLeast = 35
const declared = tables as Record<string, { kind: 'reference' | 'per-community'; owner: string }>
const perCommunity = Object.keys(declared).filter((name) => declared[name]?.kind === 'per-community')

async function ask<Row>(question: string): Promise<Row[]> {
  const { db } = await workersConnection()
  return (await sql.raw<Row>(question).execute(db)).rows
}

test('every table of the migrated database is declared, and every declared one exists', async () => {
  const rows = await ask<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  )
  expect(rows.length).toBeGreaterThanOrEqual(seenAtLeast)
  expect(rows.map(({ name }) => name).toSorted()).toEqual(Object.keys(declared).toSorted())
})

test('every table belongs to a feature that exists', () => {
  const owners = new Set([...Object.keys(uses), 'foundation', 'database'])
  expect(Object.entries(declared).filter(([, { owner }]) => !owners.has(owner))).toEqual([])
})

test('every key of a per-community table begins with or holds its district', async () => {
  const rows = await ask<{ table: string; index: string; columns: string[] }>(`
    select t.relname as table, i.relname as index,
      (select json_agg(a.attname) from pg_attribute a where a.attrelid = t.oid and a.attnum = any(x.indkey)) as columns
    from pg_index x join pg_class t on t.oid = x.indrelid join pg_class i on i.oid = x.indexrelid join pg_namespace n on n.oid = t.relnamespace
    where n.nspname = 'public' and (x.indisprimary or x.indisunique)`)
  const keys = rows.filter(({ table }) => perCommunity.includes(table))
  expect(new Set(keys.map(({ table }) => table)).size, 'per-community tables with a key').toBe(perCommunity.length)
  expect(keys.filter(({ columns }) => !columns.includes('district'))).toEqual([])
})

test('a per-community table points at another with the district, and a reference table never points at one', async () => {
  const rows = await ask<{ name: string; table: string; target: string; columns: string[] }>(`
    select c.conname as name, t.relname as table, f.relname as target,
      (select json_agg(a.attname) from pg_attribute a where a.attrelid = t.oid and a.attnum = any(c.conkey)) as columns
    from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_class f on f.oid = c.confrelid where c.contype = 'f'`)
  expect(rows.length).toBeGreaterThanOrEqual(20)
  const atCommunities = rows.filter(({ target }) => perCommunity.includes(target))
  expect(atCommunities.filter(({ table }) => !perCommunity.includes(table))).toEqual([])
  expect(atCommunities.filter(({ columns }) => !columns.includes('district'))).toEqual([])
})

test('no column counts check-ins, points, ranks or time online', async () => {
  const rows = await ask<{ name: string }>(`select table_name || '.' || column_name as name from information_schema.columns where table_schema = 'public'`)
  expect(rows.length).toBeGreaterThanOrEqual(200)
  expect(rows.filter(({ name }) => watching.test(name))).toEqual([])
})

test('every instant is stored with its zone, and no number of money or minutes is a float', async () => {
  const rows = await ask<{ name: string; type: string }>(
    `select table_name || '.' || column_name as name, data_type as type from information_schema.columns where table_schema = 'public'`,
  )
  expect(rows.filter(({ type }) => type === 'timestamp without time zone')).toEqual([])
  expect(rows.filter(({ name, type }) => /fen$|minutes|hours|households|count/.test(name) && /double|real|numeric/.test(type))).toEqual([])
})
