/**
 * Runs once before all test files: makes the prepared database (migrated, with the reference data) that every worker
 * starts from. On PGlite it is a dump kept in the machine's temporary folder under the hash of what went into it; with
 * JIANFU_TEST_DATABASE_URL (a superuser's URL of a PostgreSQL server) it is a template database, dropped at the end.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, existsSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { openPGlite, openPostgres, type Connection } from '../../database/connection.ts'
import { migrate } from '../../database/migrate.ts'
import { loadReference } from '../reference.ts'

/** Where a worker gets its database from. */
export type PreparedDatabase = { kind: 'pglite'; dump: string } | { kind: 'postgresql'; url: string; template: string; prefix: string }

declare module 'vitest' {
  interface ProvidedContext {
    preparedDatabase: PreparedDatabase
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const dumps = join(tmpdir(), 'jianfu-tests')
const keptForDays = 2

/** Everything that decides what the prepared database holds. */
function ingredients(): string[] {
  const all = (folder: string, fits: RegExp) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => fits.test(name))
      .map((name) => join(folder, name))
  return [
    ...all('database', /\.(sql|ts)$/),
    ...all('reference', /\.(json|csv)$/),
    ...all('features', /load[^/]*\.ts$/),
    'server/reference.ts',
    'package-lock.json',
  ].toSorted()
}

function hashOfIngredients(): string {
  const hash = createHash('sha256')
  for (const file of ingredients()) hash.update(file).update(readFileSync(join(root, file)))
  return hash.digest('hex').slice(0, 16)
}

async function fill({ db }: Connection): Promise<void> {
  await migrate(db)
  await loadReference(db, () => undefined)
}

function forgetOldDumps(): void {
  for (const name of readdirSync(dumps)) {
    const file = join(dumps, name)
    if (Date.now() - statSync(file).mtimeMs > keptForDays * 86_400_000) rmSync(file, { force: true })
  }
}

async function prepareDump(): Promise<PreparedDatabase> {
  mkdirSync(dumps, { recursive: true })
  const dump = join(dumps, `${hashOfIngredients()}.tar`)
  if (existsSync(dump)) {
    utimesSync(dump, new Date(), new Date())
    return { kind: 'pglite', dump }
  }
  forgetOldDumps()
  const connection = await openPGlite({})
  await fill(connection)
  for (const command of ['vacuum full', 'analyze', 'checkpoint']) await connection.pglite.exec(command)
  const content = await connection.pglite.dumpDataDir('none')
  await connection.close()
  // another run may be making the same dump: whoever renames last wins, and both are whole
  const unfinished = `${dump}.${process.pid}`
  writeFileSync(unfinished, Buffer.from(await content.arrayBuffer()))
  renameSync(unfinished, dump)
  return { kind: 'pglite', dump }
}

export function urlOf(url: string, database: string): string {
  const changed = new URL(url)
  changed.pathname = `/${database}`
  return changed.href
}

async function onServer(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

async function prepareTemplate(url: string): Promise<{ prepared: PreparedDatabase; drop: () => Promise<void> }> {
  const prefix = `jianfu_test_${process.pid}_${Date.now()}`
  const template = `${prefix}_template`
  await onServer(url, async (client) => void (await client.query(`create database ${template}`)))
  const connection = openPostgres(urlOf(url, template), 2)
  try {
    await fill(connection)
  } finally {
    await connection.close()
  }
  const drop = () =>
    onServer(url, async (client) => {
      const { rows } = await client.query<{ datname: string }>('select datname from pg_database where starts_with(datname, $1)', [prefix])
      for (const { datname } of rows) await client.query(`drop database if exists ${datname} with (force)`)
    })
  return { prepared: { kind: 'postgresql', url, template, prefix }, drop }
}

export default async function prepare(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const url = process.env['JIANFU_TEST_DATABASE_URL']
  if (!url) {
    project.provide('preparedDatabase', await prepareDump())
    return undefined
  }
  const { prepared, drop } = await prepareTemplate(url)
  project.provide('preparedDatabase', prepared)
  return drop
}
