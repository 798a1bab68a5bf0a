/** Jobs in a story: they wait until the story says so, and run in order with its clock on its database. */
import type { Database } from '../../foundation/database.ts'
import { enterDaily } from '../../foundation/jobs/daily.ts'
import { claim, takeUp } from '../../foundation/jobs/queue.ts'
import { runJob, type Declared, type Outcome } from '../../foundation/jobs/run.ts'
import { leaseFrom, type Workshop } from '../../foundation/jobs/steps.ts'
import type { Deployment } from '../../foundation/request.ts'
import { jobs as houseJobs } from '../jobs.ts'

type Options = {
  /** Jobs that exist in this story only. */
  jobs?: readonly Declared[]
  /** The story expects a job to throw: its outcome is given instead. */
  mayThrow?: boolean
}

export type KillAt = {
  /** Steps that are done before the process dies. */
  afterSteps: number
  /** True: in the middle of the next step, its work done but not committed. */
  midStep?: boolean
}

export type StoryJobs = {
  /**
   * Runs every job that is due by the story's clock, and what those start; gives what became of each. A job that threw
   * throws here (so `refused(jobsDone())` works), unless `mayThrow`; its next try is due when the clock has moved on.
   */
  jobsDone: (options?: Options) => Promise<Outcome[]>
  /** The same for the daily job of this name, as if its time had come; on a day that has had it nothing runs. */
  daily: (name: string, options?: Options) => Promise<Outcome[]>
  /** Runs the next job until the process dies, as with `kill -9`. The next `jobsDone` is the house started again. */
  killedInJob: (at: KillAt, options?: Options) => Promise<void>
}

const worker = '00000000-0000-4000-8000-000000000000'

export function storyJobs(db: Database, clock: () => string, deployment: Deployment): StoryJobs {
  const workshop: Workshop = { db, deployment, clock, closing: () => false }
  const declaredIn = ({ jobs = [] }: Options) => new Map([...houseJobs, ...jobs].map((one) => [one.name, one]))

  async function next(known: Map<string, Declared>, now: string) {
    const row = await claim(db, { worker, now, lockedUntil: leaseFrom(clock()), names: [...known.keys()] })
    const declared = row && known.get(row.name)
    return row && declared ? { row, declared } : undefined
  }

  async function runAll(options: Options, now: () => string): Promise<Outcome[]> {
    const known = declaredIn(options)
    const outcomes: Outcome[] = []
    await takeUp(db, () => true)
    for (let found = await next(known, now()); found; found = await next(known, now())) {
      const outcome = await runJob(workshop, found.declared, found.row)
      outcomes.push(outcome)
      if ('error' in outcome && !options.mayThrow) throw outcome.error
    }
    return outcomes
  }

  return {
    jobsDone: (options = {}) => runAll(options, clock),
    daily: async (name, options = {}) => {
      const declared = declaredIn(options).get(name)
      if (!declared || !('at' in declared)) throw new Error(`no daily job ${name}`)
      const now = clock()
      await enterDaily(db, { ...declared, at: '00:00' }, now)
      return runAll(options, clock)
    },
    killedInJob: async ({ afterSteps, midStep = false }, options = {}) => {
      await takeUp(db, () => true)
      const found = await next(declaredIn(options), clock())
      if (!found) throw new Error('no job is due that could be killed')
      let begun = 0
      const killed = (moment: 'before step' | 'before commit') => {
        if (moment === 'before step') begun += 1
        if (begun > afterSteps && (moment === 'before commit') === midStep) throw new Error('killed')
      }
      const { ended } = await runJob({ ...workshop, killed }, found.declared, found.row)
      if (ended !== 'interrupted') throw new Error(`the job was ${ended} before it could be killed`)
    },
  }
}
