/** Work of burden that nobody waits for at a screen. */
import { daily } from '../../foundation/jobs.ts'
import { sealNextDay } from './commands/seal-days.ts'

/** Shortly after midnight, when no task of yesterday can come any more; days missed meanwhile are sealed with it, one step each. */
export const sealDays = daily({
  name: 'burden.sealDays',
  at: '00:20',
  work: async ({ step }) => {
    while (await step(sealNextDay));
  },
})

export const jobs = [sealDays]
