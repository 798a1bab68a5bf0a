/** New records of an import: copied within the database, out of sight until the import is whole. */
import { sql } from 'kysely'
import type { Database } from '../../../../foundation/database.ts'
import { textArray } from '../../../../foundation/database.ts'
import { civilDay } from '../../../../foundation/clock.ts'
import type { Request } from '../../../../foundation/request.ts'
import { say } from '../../../../foundation/words.ts'
import type { Ledger } from '../../contract.ts'
import { importWords as words } from '../../import-words.ts'
import type { ImportKept } from '../../tables.ts'

/** Rows to be written, behind `first` up to and with `last`. */
export type Until = { first: number; last: number; rows: number }

export async function nextRows(db: Database, { district, id, cursor }: ImportKept, limit: number): Promise<Until | undefined> {
  const { rows } = await sql<{ last: number | null; rows: number }>`select max(number) as last, count(*)::int as rows from
    (select number from import_rows where district = ${district} and import_id = ${id}::uuid and number > ${cursor} order by number limit ${limit}) following`.execute(
    db,
  )
  const { last = null, rows: count = 0 } = rows[0] ?? {}
  return last === null ? undefined : { first: cursor, last, rows: count }
}

export const sourceLabel = ({ fileName }: Pick<ImportKept, 'fileName'>) => say(words.sourceLabel, { file: fileName }).zh

const chosen = ({ district, id }: ImportKept, action: 'create' | 'change') =>
  sql`r.district = ${district} and r.import_id = ${id}::uuid and r.state = 'good' and r.action = ${action}`
const between = ({ first, last }: Until) => sql`and r.number > ${first} and r.number <= ${last}`

/** The statements of an import, of all its rows or of some. */
export async function insertSaid({ db, actor }: Request, found: ImportKept, action: 'create' | 'change', until?: Until): Promise<void> {
  await sql`insert into statements (district, id, subject_id, values, sealed, tags, source_kind, source_id, source_label, said_by, said_by_organisation, organisation_id, said_at)
    select r.district, r.statement_id, r.subject_id, r.values, r.sealed, r.tags, 'import', r.import_id, ${sourceLabel(found)}, ${actor.name}, ${actor.organisationName},
      ${actor.organisationId}::uuid, ${found.saidAt}::timestamptz
    from import_rows r where ${chosen(found, action)} ${until ? between(until) : sql``}`.execute(db)
}

/** They stand as their one statement says (rules/current.ts computes the same). */
export async function prepareNew(request: Request, found: ImportKept, { subjectKind, tags }: Ledger, until: Until): Promise<void> {
  const { db, now } = request
  const saidAt = found.saidAt ?? now
  await sql`insert into subjects (district, id, kind, community_code, values, sealed, origins, stale_on, tags, tag_spans, disputed, withdrawn_at, illustrative, created_at, changed_at)
    select r.district, r.subject_id, ${subjectKind}, ${found.communityCode}, r.values, r.sealed,
      jsonb_build_array(jsonb_build_object('statementId', r.statement_id, 'at', ${saidAt}::text, 'keys', r.origin_keys)),
      ${civilDay(saidAt)}::date + (r.stale_days + 1), ${textArray(tags.toSorted())}, r.tags, '{}', ${now}::timestamptz, false, ${saidAt}::timestamptz, ${saidAt}::timestamptz
    from import_rows r where ${chosen(found, 'create')} ${between(until)}`.execute(db)
  await insertSaid(request, found, 'create', until)
  await sql`insert into subject_keys (district, element_key, blind, subject_id)
    select r.district, k.key, k.value, r.subject_id from import_rows r, jsonb_each_text(r.blinds) k where ${chosen(found, 'create')} ${between(until)}`.execute(
    db,
  )
}
