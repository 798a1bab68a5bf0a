/** The person's own workbook with its faults in it, made when it is asked for: no second copy of personal data is kept. */
import { buffer } from 'node:stream/consumers'
import { readFile } from '../../../../foundation/files.ts'
import { refusal } from '../../../../foundation/refusal.ts'
import type { Request } from '../../../../foundation/request.ts'
import { annotateErrors } from '../../../../foundation/spreadsheets/annotate.ts'
import { importWords as words } from '../../import-words.ts'
import { requireFile } from '../../commands/import/require-file.ts'
import { findToWrite } from './find.ts'

const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Refuses FILE_FORGOTTEN (410) when its time is over, FILE_ERASED (410) when a resident asked for it, NO_FAULTS when there is nothing to return. */
export async function downloadErrors(request: Pick<Request, 'db' | 'actor' | 'today'>, { id }: { id: string }): Promise<File> {
  const { db } = request
  const { found } = await findToWrite(request, id)
  const { district, fileId, fileName, sheet } = found
  requireFile(found)
  const file = found.forgottenAt === null ? await readFile(db, fileId) : undefined
  if (!file) throw refusal('FILE_FORGOTTEN', words.fileForgotten, { status: 410 })
  const rows = await db
    .selectFrom('importRows')
    .select(['number', 'faults'])
    .where('district', '=', district)
    .where('importId', '=', id)
    .where('state', '=', 'faulty')
    .orderBy('number')
    .execute()
  if (rows.length === 0) throw refusal('NO_FAULTS', words.noFaults)
  const faults = rows.flatMap(({ number, faults: all }) => all.map(({ column, sentence }) => ({ row: number, column, sentence: sentence.zh })))
  const { name, stream } = await annotateErrors(fileName, file.content, faults, { sheet: sheet ?? undefined })
  return new File([new Uint8Array(await buffer(stream))], name, { type: kind })
}
