/** The one database of a test worker, opened when the first story asks for it, and a transaction of it for each story. */
import { readFileSync } from 'node:fs'
import pg from 'pg'
import { inject } from 'vitest'
import { openPGlite, openPostgres, type Connection } from '../../database/connection.ts'
import type { Database } from '../../foundation/database.ts'
import { urlOf } from './prepare.ts'

/** Kept on the global object: it must survive from one test file of the worker to the next. */
const kept = globalThis as typeof globalThis & { jianfuTestConnection?: Promise<Connection> }

async function open(): Promise<Connection> {
  return (await openIn()).connection
}

/** A copy of the prepared database: on PostgreSQL with the URL another process may open, on PGlite in `folder`, or in memory. */
export async function openIn(folder?: string): Promise<{ connection: Connection; url?: string }> {
  const prepared = inject('preparedDatabase')
  if (prepared.kind === 'pglite') {
    const loadDataDir = new Blob([readFileSync(prepared.dump)])
    return { connection: await openPGlite({ loadDataDir, ...(folder && { dataDir: folder }) }) }
  }
  const { url, template, prefix } = prepared
  const own = `${prefix}_${process.pid}_${Math.random().toString(36).slice(2, 8)}`
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`create database ${own} template ${template}`)
  await client.end()
  return { connection: openPostgres(urlOf(url, own), 4), url: urlOf(url, own) }
}

/** The worker's connection, outside any transaction. Whatever is written through it stays for the stories after. */
export function workersConnection(): Promise<Connection> {
  return (kept.jianfuTestConnection ??= open())
}

/** Runs `work` in a transaction that is rolled back whatever happens. */
export async function rolledBack(work: (db: Database) => Promise<void>): Promise<void> {
  const { db } = await workersConnection()
  const transaction = await db.startTransaction().execute()
  try {
    await work(transaction)
  } finally {
    await transaction.rollback().execute()
  }
}

/** Runs `work` on a database of its own, outside any transaction, for what several people do at the same moment. */
export async function onOwnDatabase(work: (db: Database) => Promise<void>): Promise<void> {
  const connection = await open()
  try {
    await work(connection.db)
  } finally {
    await connection.close()
  }
}
