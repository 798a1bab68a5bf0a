/** The dry run begins anew: what an earlier one counted is forgotten. */
import type { Request } from '../../../../foundation/request.ts'
import { checkImportJob } from './check-job.ts'
import { note, type Run } from './move.ts'

/** The import stands in `checking` already. */
export async function beginCheck(request: Request, run: Run): Promise<void> {
  await note(request, run, { rowsDone: 0, cursor: 0, good: 0, faulty: 0, creates: 0, changes: 0, same: 0 })
  await request.start(checkImportJob, { district: run.district, id: run.id, run: run.run })
}
