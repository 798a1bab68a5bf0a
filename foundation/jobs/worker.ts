/** Takes jobs up as they fall due. Any number of processes may do so on one PostgreSQL; no job runs in two of them. */
import type { Clock } from '../clock.ts'
import type { Database } from '../database.ts'
import type { Deployment } from '../request.ts'
import { dailyEnterer } from './daily.ts'
import { claim, takeUp } from './queue.ts'
import { runJob, type Declared } from './run.ts'
import { lease, leaseFrom, type Steps, type Workshop } from './steps.ts'
import { whenWoken } from './wake.ts'
import { isGone, newWorkerName } from './worker-name.ts'

/** Where a worker says what went wrong: the server's pino, or a part of it. */
export type Log = { info: (details: object, line: string) => void; error: (details: object, line: string) => void }

export type WorkerAsked = {
  db: Database
  deployment: Deployment
  clock: Clock
  jobs: readonly Declared[]
  log: Log
  /** True on the embedded database: nobody else can be running jobs, so whatever runs was left behind. */
  alone: boolean
  /** Jobs at the same time, so that a short one need not wait for a long one. */
  atOnce?: number
  lookEvery?: number
}

export type Worker = { stop: () => Promise<void> }

export async function startWorker({ db, deployment, clock, jobs, log, alone, atOnce = 2, lookEvery = 1000 }: WorkerAsked): Promise<Worker> {
  const worker = newWorkerName()
  const declared = new Map(jobs.map((one) => [one.name, one]))
  const names = [...declared.keys()]
  const running = new Map<string, { steps: Steps | undefined; end: Promise<void> }>()
  const enterDailies = dailyEnterer(jobs.filter((one) => 'at' in one))
  let closing = false
  let looking: Promise<void> | undefined
  let lookAgain = false
  const workshop: Workshop = { db, deployment, clock, closing: () => closing }

  async function run(row: NonNullable<Awaited<ReturnType<typeof claim>>>, one: Declared): Promise<void> {
    try {
      const { ended, error, ...which } = await runJob(workshop, one, row, (steps) => {
        const known = running.get(row.id)
        if (known) known.steps = steps
      })
      if (error !== undefined) log.error({ err: error, job: which, ended }, `job ${row.name} threw`)
      else log.info({ job: which, ended }, `job ${row.name} ${ended}`)
    } catch (error) {
      // the database was not there to write down how it went: the lease runs out, and the job is taken up again
      log.error({ err: error, job: { name: row.name, id: row.id } }, `job ${row.name} lost its database`)
    } finally {
      running.delete(row.id)
      look()
    }
  }

  async function lookAround(): Promise<void> {
    await enterDailies(db, clock())
    while (!closing && running.size < atOnce) {
      const now = clock()
      const row = await claim(db, { worker, now, lockedUntil: leaseFrom(now), names })
      const one = row && declared.get(row.name)
      if (!row || !one) return
      const slot = { steps: undefined as Steps | undefined, end: Promise.resolve() }
      running.set(row.id, slot)
      slot.end = run(row, one)
    }
  }

  function look(): void {
    if (closing) return
    lookAgain = looking !== undefined
    looking ??= lookAround()
      .catch((error: unknown) => log.error({ err: error }, 'looking for jobs failed'))
      .finally(() => {
        looking = undefined
        if (lookAgain) look()
      })
  }

  // what a killed process of this machine left is taken up at once; of another machine, when its lease ends
  await takeUp(db, (name) => alone || isGone(name))
  const timers = [
    setInterval(look, lookEvery),
    setInterval(() => {
      for (const { steps } of running.values()) steps?.beat().catch((error: unknown) => log.error({ err: error }, 'a job could not say that it lives'))
    }, lease / 3),
  ]
  const deaf = whenWoken(look)
  look()
  return {
    /** Lets open steps end and hands the jobs back; they go on at the next start. */
    stop: async () => {
      closing = true
      deaf()
      timers.forEach(clearInterval)
      await looking
      await Promise.all([...running.values()].map(({ end }) => end))
    },
  }
}
