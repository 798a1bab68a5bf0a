/** The last step of an import: everything it says can be seen from here on. Its rows have just been compared, its subjects are locked. */
import { sql } from 'kysely'
import type { Request } from '../../../../foundation/request.ts'
import type { Ledger } from '../../contract.ts'
import type { ImportKept } from '../../tables.ts'
import { noteDue } from '../due.ts'
import { insertSaid } from './prepare-new.ts'
import { retractUnseen } from './retract-unseen.ts'

export async function reveal(request: Request, found: ImportKept, { subjectKind }: Ledger): Promise<void> {
  const { db, now } = request
  const { district, id } = found
  const rows = (action: 'create' | 'change') => sql`r.district = ${district} and r.import_id = ${id}::uuid and r.state = 'good' and r.action = ${action}`
  // written, but set aside since: these are never seen
  await retractUnseen(request, found, 0, 'set aside')
  if (found.creates > 0) {
    await sql`update subjects s set withdrawn_at = null from import_rows r where ${rows('create')} and s.district = ${district} and s.id = r.subject_id`.execute(
      db,
    )
  }
  if (found.changes > 0) {
    await insertSaid(request, found, 'change')
    await sql`update subjects s set values = r.prepared -> 'values', sealed = r.prepared -> 'sealed', origins = r.prepared -> 'origins',
        tag_spans = r.prepared -> 'tagSpans', tags = (select coalesce(array_agg(tag), '{}') from jsonb_array_elements_text(r.prepared -> 'tags') tag),
        stale_on = (r.prepared ->> 'staleOn')::date, changed_at = ${now}::timestamptz, revision = s.revision + 1
      from import_rows r where ${rows('change')} and s.district = ${district} and s.id = r.subject_id`.execute(db)
    await sql`delete from subject_keys k using import_rows r
      where ${rows('change')} and k.district = ${district} and k.subject_id = r.subject_id and r.blinds -> k.element_key is not null`.execute(db)
    await sql`insert into subject_keys (district, element_key, blind, subject_id)
      select r.district, k.key, k.value, r.subject_id from import_rows r, jsonb_each_text(r.blinds) k where ${rows('change')} on conflict do nothing`.execute(
      db,
    )
  }
  await noteDue(db, [{ district, communityCode: found.communityCode, kind: subjectKind }])
}
