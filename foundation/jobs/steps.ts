/** The steps of one running job: each a transaction of its own, and only while the job is still this worker's. */
import type { Actor } from '../actor.ts'
import { writeAudit } from '../audit.ts'
import { civilDay, type Clock } from '../clock.ts'
import { inTransaction, type Database } from '../database.ts'
import type { Deployment, Request } from '../request.ts'
import { keep, type JobRow } from './queue.ts'
import { startIn } from './start.ts'

/** Where jobs run: the same for all of a process. */
export type Workshop = {
  db: Database
  deployment: Deployment
  clock: Clock
  /** True from the moment the house closes. */
  closing: () => boolean
  /** Tests kill a job here, as `kill -9` would: whatever is thrown leaves the row as it stands. */
  killed?: (moment: 'before step' | 'before commit') => void
}

/** Ends a job from outside; whoever catches it between two steps meets it again at the next one. */
export class Interrupted extends Error {
  readonly why: 'closing' | 'lost' | 'killed'
  constructor(why: 'closing' | 'lost' | 'killed') {
    super(`job interrupted: ${why}`)
    this.why = why
  }
}

/** How long a job may be silent before another process takes it up: the gaps between steps, kept alive by `beat`. */
export const lease = 10_000
export const leaseFrom = (now: string) => new Date(Date.parse(now) + lease).toISOString()

export type Steps = {
  step: <T>(work: (request: Request) => Promise<T>) => Promise<T>
  /** Why no further step is given, once there is a reason. */
  interrupted: () => Interrupted | undefined
  /** Says that the job lives; called every few seconds. An open step needs it not: it holds the row. */
  beat: () => Promise<void>
}

export function stepsOf(workshop: Workshop, row: JobRow, actor: Actor): Steps {
  const { db, clock, closing, killed } = workshop
  let open = 0
  let interrupted: Interrupted | undefined
  const interrupt = (why: Interrupted['why']) => (interrupted ??= new Interrupted(why))
  const dying = (moment: 'before step' | 'before commit') => {
    try {
      killed?.(moment)
    } catch {
      throw interrupt('killed')
    }
  }
  return {
    interrupted: () => interrupted,
    beat: async () => {
      if (open > 0 || interrupted) return
      if (!(await keep(db, row, leaseFrom(clock()))) && open === 0) interrupt('lost')
    },
    step: async (work) => {
      if (interrupted) throw interrupted
      if (closing()) throw interrupt('closing')
      // on the embedded database a step within a step would wait for itself
      if (open > 0) throw new Error(`job ${row.name} began a step before the last one had ended`)
      dying('before step')
      const afterwards: (() => Promise<void>)[] = []
      open += 1
      try {
        const result = await inTransaction(db, async (transaction) => {
          const now = clock()
          // locks the row until the end of the step: two processes never work on one job
          if (!(await keep(transaction, row, leaseFrom(now)))) throw interrupt('lost')
          const answer = await work(requestIn(transaction, workshop, row, actor, now, afterwards))
          dying('before commit')
          return answer
        })
        for (const after of afterwards) await after()
        return result
      } finally {
        open -= 1
        // the embedded database answers without giving way: without a breath here no other request would be read until the job ends
        await new Promise(setImmediate)
      }
    },
  }
}

/** The request a step is given: like one from a screen, in the name of whoever started the job. */
export function requestIn(
  db: Database,
  { deployment }: Workshop,
  { name, fromAddress }: JobRow,
  actor: Actor,
  now: string,
  afterwards: (() => Promise<void>)[],
): Request {
  const afterCommit = (work: () => Promise<void>) => void afterwards.push(work)
  return {
    db,
    deployment,
    actor,
    now,
    today: civilDay(now),
    fromAddress,
    record: (entry) => writeAudit(db, { actor, now, fromAddress, endpoint: `job:${name}` }, entry),
    afterCommit,
    start: startIn(db, { actor, now, fromAddress, afterCommit }),
    answerHeaders: new Headers(),
    askedHeaders: new Headers(),
  }
}
