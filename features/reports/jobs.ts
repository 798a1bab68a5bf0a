/** Work of reports that nobody waits for at a screen. */
import { daily } from '../../foundation/jobs.ts'
import { closeDone, openDue, resumeFilling } from './commands/due.ts'
import { fillJob } from './fill-job.ts'

/** Early, so that a community that begins its day finds the report filled in. */
export const openDueDaily = daily({
  name: 'reports.openDue',
  at: '05:00',
  work: async ({ step }) => {
    await openDue(step)
    await step(resumeFilling)
    await step(closeDone)
  },
})

export const jobs = [fillJob, openDueDaily]
