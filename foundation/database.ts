/** The typed door to the database. Each feature adds its own tables to `Tables` in its `tables.ts`. */
import { sql, type Kysely, type RawBuilder } from 'kysely'

/** All tables of the house. Filled by `declare module` in every feature's `tables.ts`. */
export interface Tables {}

/** A connection, or the transaction of the current request. */
export type Database = Kysely<Tables>

/** A value for a `jsonb` column. Passing a bare array would make `pg` write a PostgreSQL array instead. */
export function json<T>(value: T): RawBuilder<T> {
  return sql<T>`${JSON.stringify(value)}::jsonb`
}

/** A value for a `text[]` column, written alike by both drivers. */
export function textArray(values: readonly string[]): RawBuilder<string[]> {
  return sql<string[]>`(select coalesce(array_agg(value), '{}') from jsonb_array_elements_text(${JSON.stringify(values)}::jsonb) as value)`
}

/**
 * Stands first in a statement that PostgreSQL should parse and plan once a connection and then only carry out (database/connection.ts). For
 * statements that are sent often, always with the same text, and found by the same index whatever their values.
 */
export const plannedOnceMark = '/* planned once */ '
export const plannedOnce = sql.raw(plannedOnceMark)

let savepoints = 0

/**
 * Runs `work` in a transaction, or in a savepoint when `db` already is one (a story that is rolled back at its end).
 * On any error nothing of `work` stays.
 */
export async function inTransaction<T>(db: Database, work: (db: Database) => Promise<T>): Promise<T> {
  if (!db.isTransaction) return db.transaction().execute((transaction) => work(transaction))
  const name = sql.raw(`s${(savepoints += 1)}`)
  await sql`savepoint ${name}`.execute(db)
  try {
    const result = await work(db)
    await sql`release savepoint ${name}`.execute(db)
    return result
  } catch (error) {
    await sql`rollback to savepoint ${name}`.execute(db)
    throw error
  }
}
