/** W4: a workbook of 100,000 × 20 from the upload to the last record seen, beside the same rows written by one plain statement. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Connection } from '../database/connection.ts'
import { memoryFlags } from '../server/memory-flags.mjs'
import { keys, resident, writeResidents } from './import-file.ts'
import { report, timed } from './measure.ts'

const rows = 100_000
const run = new URL('import-run.ts', import.meta.url).pathname
type Measured = { seconds: Record<string, number>; waited: number; memory: number }

/** Twenty texts a row into a table with a key, ten thousand rows a statement. */
async function floor({ db }: Connection): Promise<number> {
  const columns = sql.raw(keys.map((key) => `"${key}"`).join(', '))
  await sql`create table floor_rows (number integer primary key, ${sql.raw(keys.map((key) => `"${key}" text`).join(', '))})`.execute(db)
  const took = await timed(async () => {
    for (let from = 0; from < rows; from += 10_000) {
      const batch = Array.from({ length: 10_000 }, (_, at) => resident(from + at))
      const lists = keys.map(
        (_, column) => sql`(select array_agg(value) from jsonb_array_elements_text(${JSON.stringify(batch.map((row) => row[column]))}::jsonb) value)`,
      )
      await sql`insert into floor_rows (number, ${columns}) select ${from}::integer + number, ${columns} from unnest(${sql.join(lists)}) with ordinality as said (${columns}, number)`.execute(
        db,
      )
    }
  })
  await sql`drop table floor_rows`.execute(db)
  return took
}

/** `url`: of the PostgreSQL the connection is to; none = the import runs on an embedded database of its own. */
export async function measureImport(connection: Connection, folder: string, url?: string): Promise<void> {
  const file = join(folder, 'residents.xlsx')
  await writeResidents(file, rows)
  const plain = await floor(connection)
  const { seconds, waited, memory }: Measured = JSON.parse(
    execFileSync(process.execPath, [...memoryFlags, run, file, ...(url ? [url] : [])], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }),
  ) as Measured
  const whole = seconds['committed'] ?? Number.NaN
  const on = connection.kind
  const checked = seconds['checked'] ?? 0
  report({
    what: `import of 100,000 × 20: upload, dry run (${checked.toFixed(1)} s), committed; others waited at most ${waited.toFixed(0)} ms`,
    on,
    ours: `${whole.toFixed(1)} s`,
    floor: `${(plain / 1000).toFixed(1)} s`,
    ratio: `${((whole * 1000) / plain).toFixed(1)}×`,
    bound: on === 'postgresql' ? '≤ 30 s' : '—',
    holds: on !== 'postgresql' || whole <= 30,
  })
  report({
    what: 'the same: peak memory of the server',
    on,
    ours: `${memory.toFixed(0)} MB`,
    floor: '—',
    ratio: '—',
    bound: url ? '≤ 512 MB' : '— (the database is in it)',
    holds: !url || memory <= 512,
  })
}
