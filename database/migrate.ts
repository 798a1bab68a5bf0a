/** Applies `migrations/*.sql` in the order of their names, each once, each in its own transaction. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../foundation/database.ts'

const folder = new URL('./migrations/', import.meta.url)

type Applied = { name: string; hash: string }

/** Statements are separated by a line that holds only `--;` so that function bodies need no parsing. */
function statements(text: string): string[] {
  return text
    .split(/^--;\s*$/m)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/**
 * Gives the names applied now. Refuses to start on a database whose applied migration no longer reads as it did.
 */
export async function migrate(database: Database): Promise<string[]> {
  const db = database as unknown as Kysely<{ schemaMigrations: Applied & { at: string } }>
  await sql`create table if not exists schema_migrations (name text primary key, hash text not null, at timestamptz not null default now())`.execute(db)
  const applied = new Map((await db.selectFrom('schemaMigrations').select(['name', 'hash']).execute()).map((row) => [row.name, row.hash]))
  const now: string[] = []
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .toSorted()) {
    const text = readFileSync(new URL(name, folder), 'utf8')
    const hash = createHash('sha256').update(text).digest('hex')
    const before = applied.get(name)
    if (before === hash) continue
    if (before !== undefined) throw new Error(`Migration ${name} was changed after it had been applied. Restore the file, or start with an empty database.`)
    await db.transaction().execute(async (transaction) => {
      for (const statement of statements(text)) await sql.raw(statement).execute(transaction)
      await sql`insert into schema_migrations (name, hash) values (${name}, ${hash})`.execute(transaction)
    })
    now.push(name)
  }
  return now
}
