/** Jobs that ended are forgotten: done ones after 30 days, failed ones after half a year, as long as the audit trail is kept at least. */
import { addDays, startOfDay } from '../clock.ts'
import { daily } from '../jobs.ts'

const keptDays = { done: 30, failed: 183 } as const

export const forgetJobs = daily({
  name: 'jobs.forget',
  at: '04:30',
  work: async ({ step }, day) => {
    for (const state of ['done', 'failed'] as const) {
      await step(async ({ db, record }) => {
        const before = startOfDay(addDays(day, -keptDays[state]))
        const { numDeletedRows } = await db.deleteFrom('jobs').where('state', '=', state).where('endedAt', '<', before).executeTakeFirst()
        if (numDeletedRows > 0n) await record({ event: 'jobs.forgotten', object: { kind: 'job', id: state }, after: { count: Number(numDeletedRows) } })
      })
    }
  },
})
