/** One setting decides: a DATABASE_URL means PostgreSQL (15 or later), none means PGlite, PostgreSQL in this process. */
import { PGlite } from '@electric-sql/pglite'
import { CamelCasePlugin, Kysely, PGliteDialect, PostgresDialect } from 'kysely'
import pg from 'pg'
import { plannedOnceMark, type Database } from '../foundation/database.ts'

export type Connection = {
  db: Database
  kind: 'pglite' | 'postgresql'
  close: () => Promise<void>
}

/** PostgreSQL type numbers whose values we want as text or number, not as the driver's own idea of them. */
const types = { int8: 20, date: 1082, timestamp: 1114, timestamptz: 1184, numeric: 1700 }
const asInstant = (text: string) => new Date(text).toISOString()
/** bigint and numeric leave the database as numbers: no count or sum here comes near 2^53. */
const parsers: Record<number, (text: string) => unknown> = {
  [types.int8]: Number,
  [types.numeric]: Number,
  [types.date]: (text) => text,
  [types.timestamp]: (text) => asInstant(`${text}Z`),
  [types.timestamptz]: asInstant,
}

/** Without `maintainNestedObjectKeys` the plugin would rename keys inside people's own JSON. */
const plugins = () => [new CamelCasePlugin({ maintainNestedObjectKeys: true })]

export type PGliteSource = { dataDir?: string; loadDataDir?: Blob }

/** Opens the embedded database: a folder, a dump, or (neither given) memory. */
export async function openPGlite(source: PGliteSource): Promise<Connection & { pglite: PGlite }> {
  const pglite = await PGlite.create({ ...source, parsers: parsers as Record<number, (text: string) => string> })
  const db = new Kysely<never>({ dialect: new PGliteDialect({ pglite }), plugins: plugins() }) as unknown as Database
  return { db, kind: 'pglite', pglite, close: () => pglite.close() }
}

const mostNames = 100
const names = new Map<string, string>()

/** The name a statement is kept under; undefined: it need not be kept, or too many are. */
function nameOf(text: string): string | undefined {
  if (!text.startsWith(plannedOnceMark)) return undefined
  const known = names.get(text)
  if (known !== undefined || names.size >= mostNames) return known
  names.set(text, `planned${names.size}`)
  return names.get(text)
}

/** The driver prepares what has a name; Kysely gives none. */
function keepPlans(client: pg.PoolClient): void {
  const query = client.query.bind(client) as (...asked: unknown[]) => unknown
  client.query = ((text: unknown, values: unknown, ...rest: unknown[]) => {
    const name = typeof text === 'string' ? nameOf(text) : undefined
    return name === undefined ? query(text, values, ...rest) : query({ name, text, values }, ...rest)
  }) as typeof client.query
}

/** Opens a PostgreSQL server; `size` is the number of connections kept. */
export function openPostgres(url: string, size = 10): Connection {
  const getTypeParser = (oid: number, format?: 'text' | 'binary') =>
    parsers[oid] ?? (pg.types.getTypeParser as (oid: number, format?: string) => (text: string) => unknown)(oid, format)
  const pool = new pg.Pool({ connectionString: url, max: size, types: { getTypeParser } as pg.CustomTypesConfig })
  pool.on('error', () => undefined)
  pool.on('connect', keepPlans)
  const db = new Kysely<never>({ dialect: new PostgresDialect({ pool }), plugins: plugins() }) as unknown as Database
  return { db, kind: 'postgresql', close: () => db.destroy() }
}
