/** Runs one job that was taken up, and writes down how it went. */
import type { Actor } from '../actor.ts'
import { inTransaction } from '../database.ts'
import type { Daily, Job } from '../jobs.ts'
import { isRefusal } from '../refusal.ts'
import { end, handBack, putBack, type JobRow } from './queue.ts'
import { requestIn, stepsOf, type Steps, type Workshop } from './steps.ts'

export type Declared = Job | Daily
export type Outcome = { name: string; id: string; ended: 'done' | 'again' | 'failed' | 'interrupted'; error?: unknown }

/** Pauses before the second, third and fourth try, in milliseconds. */
const pauses = [5_000, 30_000, 180_000]
/** A job whose process dies each time it is taken up is given up in the end. */
const mostStarts = 20

class DiedTooOften extends Error {}

const actorOf = ({ actor }: JobRow): Actor => ({ ...actor, permissions: new Set(actor.permissions) })

async function work(declared: Declared, row: JobRow, workshop: Workshop, { step }: Steps): Promise<void> {
  const request = { deployment: workshop.deployment, actor: actorOf(row), start: row.starts, step }
  if (row.starts > mostStarts) throw new DiedTooOften(`taken up ${mostStarts} times without coming to an end`)
  if ('at' in declared) await declared.work(request, row.day ?? '')
  else await declared.work(request, declared.data.parse(row.data))
}

/** The job is kept as failed and its owner told, both or neither; should the telling itself fail, the job still ends. */
async function fail(declared: Declared, row: JobRow, workshop: Workshop, error: unknown): Promise<unknown> {
  const { db, clock } = workshop
  const afterwards: (() => Promise<void>)[] = []
  try {
    await inTransaction(db, async (transaction) => {
      const now = clock()
      await end(transaction, row, 'failed', now, String(error))
      if ('at' in declared || !declared.onFailed) return
      const data: unknown = declared.data.safeParse(row.data).data
      if (data !== undefined) await declared.onFailed(requestIn(transaction, workshop, row, actorOf(row), now, afterwards), data, error)
    })
    for (const after of afterwards) await after()
    return error
  } catch (telling) {
    await end(db, row, 'failed', clock(), `${String(error)}; and while telling: ${String(telling)}`)
    return new AggregateError([error, telling], 'a job failed, and so did telling its owner')
  }
}

/** `begun` is given the job's steps, so that the caller can say it lives. */
export async function runJob(workshop: Workshop, declared: Declared, row: JobRow, begun: (steps: Steps) => void = () => undefined): Promise<Outcome> {
  const { db, clock } = workshop
  const { name, id } = row
  const steps = stepsOf(workshop, row, actorOf(row))
  begun(steps)
  const thrown = await work(declared, row, workshop, steps).then(
    () => undefined,
    (error: unknown) => ({ error }),
  )
  const interrupted = steps.interrupted()
  if (interrupted) {
    if (interrupted.why === 'closing') await handBack(db, row)
    return { name, id, ended: 'interrupted' }
  }
  if (!thrown) {
    await end(db, row, 'done', clock())
    return { name, id, ended: 'done' }
  }
  const { error } = thrown
  const pause = pauses[row.failures]
  if (pause === undefined || isRefusal(error) || error instanceof DiedTooOften) {
    return { name, id, ended: 'failed', error: await fail(declared, row, workshop, error) }
  }
  await putBack(db, row, new Date(Date.parse(clock()) + pause).toISOString(), String(error))
  return { name, id, ended: 'again', error }
}
