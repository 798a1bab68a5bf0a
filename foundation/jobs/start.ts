/** Writes a job into the request's own transaction. */
import { sql } from 'kysely'
import type { Actor } from '../actor.ts'
import type { Database } from '../database.ts'
import type { Job, Start } from '../jobs.ts'
import { waitingJob } from './waiting-job.ts'
import { wakeWorkers } from './wake.ts'

type Starting = { actor: Actor; now: string; fromAddress: string; afterCommit: (work: () => Promise<void>) => void }

/** `request.start` of a request in whose transaction `db` stands. */
export function startIn(db: Database, { actor, now, fromAddress, afterCommit }: Starting): Start {
  return async (job, data, { after, once } = {}) => {
    ;(job as Job).data.parse(data)
    const { id } = await db
      .insertInto('jobs')
      .values(waitingJob({ name: job.name, data, day: null, once: once ?? null, actor, fromAddress, askedAt: now, runAfter: after ?? now }))
      // the touched row stays locked until this request is committed: the waiting job cannot start without seeing its work
      .onConflict((conflict) =>
        conflict
          .columns(['name', 'once'])
          .where(sql<boolean>`state = 'waiting' and once is not null`)
          .doUpdateSet({ runAfter: sql<string>`least(jobs.run_after, excluded.run_after)` }),
      )
      .returning('id')
      .executeTakeFirstOrThrow()
    afterCommit(async () => wakeWorkers())
    return id
  }
}
