/** All jobs by feature, as `features/<name>/jobs.ts` exports them; a name is used once. */
import { jobs as burden } from '../features/burden/jobs.ts'
import { jobs as ledgers } from '../features/ledgers/jobs.ts'
import { jobs as reports } from '../features/reports/jobs.ts'
import { forgetJobs } from '../foundation/jobs/forget.ts'
import type { Declared } from '../foundation/jobs/run.ts'

export const jobs: readonly Declared[] = [...ledgers, ...reports, ...burden, forgetJobs]
