/** The table of jobs: who takes up which, and how it ends. Every change says which worker it speaks for, so that one who lost a job changes nothing. */
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Database } from '../database.ts'

export type StoredActor = Omit<Actor, 'permissions'> & { permissions: readonly string[] }

export type JobRow = {
  id: string
  name: string
  data: unknown
  state: 'waiting' | 'running' | 'done' | 'failed'
  day: string | null
  once: string | null
  actor: StoredActor
  fromAddress: string
  askedAt: string
  runAfter: string
  starts: number
  failures: number
  worker: string | null
  lockedUntil: string | null
  lastError: string | null
  endedAt: string | null
}

declare module '../database.ts' {
  interface Tables {
    jobs: JobRow
  }
}

export type Claim = { worker: string; now: string; lockedUntil: string; names: readonly string[] }

/**
 * Takes up the oldest job that is due: one that waits, or one whose worker has not been heard of since its lock ran out.
 * A row that another process looks at, or holds by an open step, is passed over.
 */
export async function claim(db: Database, { worker, now, lockedUntil, names }: Claim): Promise<JobRow | undefined> {
  if (names.length === 0) return undefined
  return db
    .with('next', (inner) =>
      inner
        .selectFrom('jobs')
        .select('id')
        .where('name', 'in', names)
        .where('runAfter', '<=', now)
        .where(sql<boolean>`(state = 'waiting' or (state = 'running' and locked_until < ${now}))`)
        .orderBy('runAfter')
        .orderBy('id')
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .updateTable('jobs')
    .from('next')
    .whereRef('jobs.id', '=', 'next.id')
    .set((row) => ({ state: 'running', worker, lockedUntil, once: null, starts: row('jobs.starts', '+', 1) }))
    .returningAll('jobs')
    .executeTakeFirst()
}

const heldBy = (db: Database, { id, worker }: JobRow) => db.updateTable('jobs').where('id', '=', id).where('worker', '=', worker).where('state', '=', 'running')

/** Keeps the job; inside a transaction the row stays locked until its end. False when another worker has it meanwhile. */
export async function keep(db: Database, row: JobRow, lockedUntil: string): Promise<boolean> {
  const { numUpdatedRows } = await heldBy(db, row).set({ lockedUntil }).executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Ends the job for good. */
export async function end(db: Database, row: JobRow, state: 'done' | 'failed', now: string, lastError: string | null = null): Promise<void> {
  await heldBy(db, row)
    .set((given) => ({ state, worker: null, lockedUntil: null, endedAt: now, lastError, failures: given('failures', '+', state === 'failed' ? 1 : 0) }))
    .execute()
}

/** Lets the job wait again, after a throw. */
export async function putBack(db: Database, row: JobRow, runAfter: string, lastError: string): Promise<void> {
  await heldBy(db, row)
    .set({ state: 'waiting', worker: null, lockedUntil: null, runAfter, lastError, failures: row.failures + 1 })
    .execute()
}

/** Lets the job wait again as if it had not been started, because the house closes. */
export async function handBack(db: Database, row: JobRow): Promise<void> {
  await heldBy(db, row)
    .set({ state: 'waiting', worker: null, lockedUntil: null, starts: row.starts - 1 })
    .execute()
}

/** After a kill: what ran in the hands of a worker that is gone, waits again. */
export async function takeUp(db: Database, gone: (worker: string) => boolean): Promise<void> {
  const running = await db.selectFrom('jobs').selectAll().where('state', '=', 'running').execute()
  for (const row of running.filter(({ worker }) => worker !== null && gone(worker))) {
    await heldBy(db, row).set({ state: 'waiting', worker: null, lockedUntil: null }).execute()
  }
}
