/** Filling the reports of a cycle that has opened: a piece of a district at a time, until every community has its own. */
import { z } from 'zod'
import { Id } from '../../foundation/fields.ts'
import { job } from '../../foundation/jobs.ts'
import { fillNext } from './commands/fill.ts'

/** Begins by asking who has none yet; so it goes on where it was killed. */
export const fillJob = job({
  name: 'reports.fill',
  data: z.object({ cycleId: Id }),
  work: async ({ step }, { cycleId }) => {
    while (!(await step((request) => fillNext(request, cycleId)))) continue
  },
})
