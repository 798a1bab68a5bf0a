/** Attached spreadsheets that are an admitted form by another name. */
import { listFileHeads, readFile } from '../../../foundation/files.ts'
import type { Request } from '../../../foundation/request.ts'
import type { Values } from '../../../foundation/words.ts'
import { formTwinOf } from '../../forms/queries/twin.ts'

const spreadsheet = /\.(xlsx|xls|csv)$/i

/**
 * How many of the attachments are such twins, and the first of them for the sentence. Only the actor's own files are
 * opened: for anyone else's the dispatch is refused anyway, and the gate must not read it out.
 */
export async function readTwins(
  { db, actor, today }: Pick<Request, 'db' | 'actor' | 'today'>,
  fileIds: readonly string[],
): Promise<{ found: number; values: Values }> {
  const heads = (await listFileHeads(db, [...new Set(fileIds)])).filter(({ name, uploadedBy }) => spreadsheet.test(name) && uploadedBy === actor.accountId)
  let found = 0
  let values: Values = {}
  for (const { id, name } of heads) {
    const file = await readFile(db, id)
    const twin = file && (await formTwinOf(db, name, file.content, today))
    if (!twin) continue
    if (found === 0) values = { twinFile: name, twinTitle: twin.title, twinNumber: twin.admissionNumber, twinShared: twin.shared, twinColumns: twin.columns }
    found += 1
  }
  return { found, values }
}
