/** Erasing: the one change a statement ever sees (个人信息保护法 第四十七条). Gone from the present, the history, imports with their files, and disputes alike. */
import { sql } from 'kysely'
import type { Request } from '../../../foundation/request.ts'
import type { Subject } from '../contract.ts'
import { mergesInto } from '../queries/family.ts'
import { eraseUploads } from './import/erase-uploads.ts'
import { recompute } from './recompute.ts'

/** Backups keep what they hold until they are overwritten; the audit trail never held a value. */
export async function eraseValues(request: Request, { district, id }: Pick<Subject, 'district' | 'id'>, elementKeys: readonly string[]): Promise<void> {
  const { db } = request
  const members = [id, ...(await mergesInto(db, district, [id])).map(({ mergedId }) => mergedId)]
  const keys = sql`(select array_agg(value) from jsonb_array_elements_text(${JSON.stringify(elementKeys)}::jsonb))`
  const erased = { values: sql<Subject['values']>`values - ${keys}`, sealed: sql<Subject['sealed']>`sealed - ${keys}` }
  await db.updateTable('statements').set(erased).where('district', '=', district).where('subjectId', 'in', members).execute()
  // the merged ones are not computed anew while they stand for nothing, so they are emptied here
  await db.updateTable('subjects').set(erased).where('district', '=', district).where('id', 'in', members).execute()
  await db.updateTable('importRows').set(erased).where('district', '=', district).where('subjectId', 'in', members).execute()
  await db
    .deleteFrom('subjectKeys')
    .where('district', '=', district)
    .where('subjectId', 'in', members)
    .where('elementKey', 'in', [...elementKeys])
    .execute()
  await db
    .updateTable('disputes')
    .set({ proposed: null })
    .where('district', '=', district)
    .where('subjectId', 'in', members)
    .where('elementKey', 'in', [...elementKeys])
    .execute()
  await eraseUploads(request, { district, members }, elementKeys)
  await recompute(request, district, [id])
}
