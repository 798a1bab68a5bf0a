/** A contract's record and the table it is stored in agree: every stored field is a column, empty in the one exactly when it may be in the other. */
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { z } from 'zod'
import { workersConnection } from '../server/testing/database.ts'
import { camel } from './house.ts'
import { storedRecords } from './stored-records.ts'

type Column = { table: string; column: string; nullable: boolean }

async function columns(): Promise<Map<string, Map<string, boolean>>> {
  const { db } = await workersConnection()
  const { rows } = await sql
    .raw<Column>(
      `select table_name as table, column_name as column, is_nullable = 'YES' as nullable from information_schema.columns where table_schema = 'public'`,
    )
    .execute(db)
  const byTable = new Map<string, Map<string, boolean>>()
  for (const { table, column, nullable } of rows) {
    const known = byTable.get(table) ?? new Map<string, boolean>()
    byTable.set(table, known.set(camel(column), nullable))
  }
  return byTable
}

test('every field of a stored record is a column, unless it is read from elsewhere', async () => {
  const stored = await columns()
  let fields = 0
  const faults = Object.entries(storedRecords).flatMap(([table, { record, computed = [] }]) => {
    const has = stored.get(table)
    if (!has) return [`no table ${table}`]
    const elsewhere = new Set<string>(computed)
    const shape = (record as z.ZodObject).shape
    return [
      ...Object.entries(shape).flatMap(([field, schema]) => {
        if (elsewhere.has(field)) return has.has(field) ? [`${table}.${field} is a column after all`] : []
        fields += 1
        const nullable = has.get(field)
        if (nullable === undefined) return [`${table} has no column for ${field}`]
        const empty = (schema as z.ZodType).safeParse(null).success
        const unknown = (schema as z.ZodType).safeParse(Symbol('anything')).success
        return unknown || empty === nullable ? [] : [`${table}.${field}: ${nullable ? 'may be null in the table only' : 'may be null in the contract only'}`]
      }),
      ...[...elsewhere].filter((field) => !(field in shape)).map((field) => `${table}: ${field} is not in the record any more`),
    ]
  })
  expect(faults).toEqual([])
  expect(Object.keys(storedRecords).length).toBeGreaterThanOrEqual(15)
  expect(fields).toBeGreaterThanOrEqual(120)
})

/** The values a Zod enumeration allows, however it is wrapped; undefined for anything else. */
function valuesOf(schema: z.ZodType): string[] | undefined {
  const inner = schema as { options?: unknown; unwrap?: () => z.ZodType }
  if (Array.isArray(inner.options) && inner.options.every((option) => typeof option === 'string')) return inner.options
  return typeof inner.unwrap === 'function' ? valuesOf(inner.unwrap()) : undefined
}

test('where a column lists its values, they are those of the contract', async () => {
  const { db } = await workersConnection()
  const { rows } = await sql
    .raw<{ table: string; column: string; rule: string }>(
      `select t.relname as table, a.attname as column, pg_get_constraintdef(c.oid) as rule
       from pg_constraint c join pg_class t on t.oid = c.conrelid join pg_attribute a on a.attrelid = t.oid and a.attnum = c.conkey[1]
       where c.contype = 'c' and array_length(c.conkey, 1) = 1 and pg_get_constraintdef(c.oid) like '%ANY (ARRAY[%'`,
    )
    .execute(db)
  let compared = 0
  const faults = rows.flatMap(({ table, column, rule }) => {
    const record = storedRecords[table]?.record as z.ZodObject | undefined
    const schema = record?.shape[camel(column)] as z.ZodType | undefined
    const declared = schema && valuesOf(schema)
    if (!declared) return []
    compared += 1
    const listed = [...rule.matchAll(/'([^']*)'/g)].map(([, value = '']) => value)
    return listed.toSorted().join() === declared.toSorted().join() ? [] : [`${table}.${column}: ${listed.join(', ')} ≠ ${declared.join(', ')}`]
  })
  expect(faults).toEqual([])
  expect(compared).toBeGreaterThanOrEqual(8)
})
