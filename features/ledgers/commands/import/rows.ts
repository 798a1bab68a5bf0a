/** Rows of imports as they are written: many in one statement. */
import { sql } from 'kysely'
import type { Database } from '../../../../foundation/database.ts'
import { recordset } from '../../../../foundation/recordset.ts'
import type { ImportRowKept } from '../../tables.ts'
import type { Run } from './move.ts'

const columns = {
  number: 'integer',
  state: 'text',
  action: 'text',
  subject_id: 'uuid',
  values: 'jsonb',
  sealed: 'jsonb',
  faults: 'jsonb',
  statement_id: 'uuid',
  tags: 'jsonb',
  origin_keys: 'jsonb',
  stale_days: 'integer',
  blinds: 'jsonb',
  identity: 'text',
  base_revision: 'integer',
}
const list = sql.raw(
  Object.keys(columns)
    .map((column) => `"${column}"`)
    .join(', '),
)

export type Draft = Omit<ImportRowKept, 'district' | 'importId' | 'prepared'>

export async function storeRows(db: Database, { district, id }: Pick<Run, 'district' | 'id'>, drafts: readonly Draft[]): Promise<void> {
  if (drafts.length === 0) return
  const rows = drafts.map((row) => ({
    number: row.number,
    state: row.state,
    action: row.action,
    subject_id: row.subjectId,
    values: row.values,
    sealed: row.sealed,
    faults: row.faults,
    statement_id: row.statementId,
    tags: row.tags,
    origin_keys: row.originKeys,
    stale_days: row.staleDays,
    blinds: row.blinds,
    identity: row.identity,
    base_revision: row.baseRevision,
  }))
  await sql`insert into import_rows (district, import_id, ${list}) select ${district}, ${id}::uuid, ${list} from ${recordset('said', columns, rows)}`.execute(
    db,
  )
}

/** Removes up to `limit` rows; false when there were none. */
export async function clearRows(db: Database, { district, id }: Pick<Run, 'district' | 'id'>, limit: number): Promise<boolean> {
  const { numAffectedRows = 0n } = await sql`delete from import_rows where district = ${district} and import_id = ${id}::uuid and number in
    (select number from import_rows where district = ${district} and import_id = ${id}::uuid order by number limit ${limit})`.execute(db)
  return numAffectedRows > 0n
}
