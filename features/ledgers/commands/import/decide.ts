/** What a person decides about an import that was checked: take it, take it back, give it up. */
import { refusal } from '../../../../foundation/refusal.ts'
import type { Request } from '../../../../foundation/request.ts'
import { importWords as words } from '../../import-words.ts'
import { findToWrite } from '../../queries/import/find.ts'
import { readImport, undoUntil, type ImportRead } from '../../queries/import/read.ts'
import { commitImportJob } from './commit-job.ts'
import { move } from './move.ts'
import { undoImportJob } from './undo-job.ts'

type Step = { id: string; revision: number }

/** Refuses NOT_ALL_GOOD, and NOTHING_TO_WRITE where no good row says anything new. */
export async function commitImport(request: Request, { id, revision, onlyIfAllGood }: Step & { onlyIfAllGood: boolean }): Promise<ImportRead> {
  const { found } = await findToWrite(request, id)
  if (found.state === 'checked') {
    if (onlyIfAllGood && found.faulty > 0) throw refusal('NOT_ALL_GOOD', words.notAllGood, { values: { n: found.faulty } })
    if (found.creates + found.changes === 0) throw refusal('NOTHING_TO_WRITE', words.noneGood)
  }
  const moved = await move(request, found, { revision }, ['checked'], { state: 'committing', onlyIfAllGood, saidAt: request.now })
  await request.start(commitImportJob, { district: moved.district, id: moved.id, run: moved.run })
  return readImport(request, moved)
}

/** Refuses TOO_LATE after 30 days. */
export async function undoImport(request: Request, { id, revision }: Step): Promise<ImportRead> {
  const { found } = await findToWrite(request, id)
  const until = undoUntil(found)
  if (found.state === 'committed' && until !== null && request.today > until) throw refusal('TOO_LATE', words.tooLate)
  const moved = await move(request, found, { revision }, ['committed'], { state: 'undoing' })
  await request.start(undoImportJob, { district: moved.district, id: moved.id, run: moved.run })
  return readImport(request, moved)
}

/** Its job stops by itself at its next step. */
export async function cancelImport(request: Request, { id, revision }: Step): Promise<ImportRead> {
  const { found } = await findToWrite(request, id)
  return readImport(request, await move(request, found, { revision }, ['uploaded', 'reading', 'read', 'checking', 'checked'], { state: 'cancelled' }))
}
