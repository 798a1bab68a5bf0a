/** The workbooks a person came in with: erased with the person, or the erased would live on in a file for a month. */
import { sql } from 'kysely'
import { json } from '../../../../foundation/database.ts'
import { emptyFile } from '../../../../foundation/files.ts'
import type { Request } from '../../../../foundation/request.ts'
import { say } from '../../../../foundation/words.ts'
import { importWords as words } from '../../import-words.ts'
import { note } from './move.ts'

type Whose = { district: string; members: readonly string[] }

/** What the rows of imports keep of these subjects beside their values: computed states, blind numbers, what they are recognised by, sentences that quote a cell. */
async function blankRows({ db }: Request, { district, members }: Whose, elementKeys: readonly string[]): Promise<void> {
  const keys = sql`(select array_agg(value) from jsonb_array_elements_text(${JSON.stringify(elementKeys)}::jsonb))`
  const unsaid = json(say(words.erasedFault))
  await db
    .updateTable('importRows')
    .set({
      prepared: null,
      identity: null,
      blinds: sql`blinds - ${keys}`,
      faults: sql`(select coalesce(jsonb_agg(jsonb_build_object('column', fault -> 'column', 'sentence', ${unsaid})), '[]') from jsonb_array_elements(faults) as fault)`,
    })
    .where('district', '=', district)
    .where('subjectId', 'in', [...members])
    .execute()
}

/**
 * Empties the uploaded file of every import that named one of these subjects, and records it, import by import. What was imported
 * stands in statements, so that the import can still be taken back as a whole.
 */
export async function eraseUploads(request: Request, whose: Whose, elementKeys: readonly string[]): Promise<void> {
  const { db, now, record } = request
  const { district, members } = whose
  const named = await db
    .selectFrom('importRows')
    .select('importId as id')
    .distinct()
    .where('district', '=', district)
    .where('subjectId', 'in', [...members])
    .union(
      db
        .selectFrom('statements')
        .select(sql<string>`source_id`.as('id'))
        .distinct()
        .where('district', '=', district)
        .where('subjectId', 'in', [...members])
        .where('sourceKind', '=', 'import')
        .where('sourceId', 'is not', null),
    )
    .execute()
  await blankRows(request, whose, elementKeys)
  if (named.length === 0) return
  const found = await db
    .selectFrom('imports')
    .select(['district', 'id', 'fileId'])
    .where('district', '=', district)
    .where(
      'id',
      'in',
      named.map(({ id }) => id),
    )
    .where('fileErasedAt', 'is', null)
    .where('forgottenAt', 'is', null)
    .forUpdate()
    .execute()
  for (const { fileId, ...one } of found) {
    await emptyFile(db, fileId)
    await note(request, one, { fileErasedAt: now })
    await record({ event: 'imports.fileErased', object: { kind: 'import', id: one.id }, district, after: { fileId, because: 'residents request' } })
  }
}
