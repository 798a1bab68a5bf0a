/** What is kept of a subject as it stands, and how known ones are changed: one SQL statement, whatever their number. */
import { sql } from 'kysely'
import type { Database } from '../../../foundation/database.ts'
import { recordset } from '../../../foundation/recordset.ts'
import type { Subject } from '../contract.ts'

export const current = {
  values: 'jsonb',
  sealed: 'jsonb',
  origins: 'jsonb',
  stale_on: 'date',
  tags: 'text[]',
  tag_spans: 'jsonb',
  ended_on: 'date',
  ended_because: 'text',
  withdrawn_at: 'timestamptz',
  changed_at: 'timestamptz',
}
export const places = { district: 'text', id: 'uuid' }

export type Standing = Omit<Subject, 'disputed' | 'mergedInto' | 'revision'>

export const currentRow = (subject: Standing) => ({
  district: subject.district,
  id: subject.id,
  values: subject.values,
  sealed: subject.sealed,
  origins: subject.origins,
  stale_on: subject.staleOn,
  tags: subject.tags,
  tag_spans: subject.tagSpans,
  ended_on: subject.endedOn,
  ended_because: subject.endedBecause,
  withdrawn_at: subject.withdrawnAt,
  changed_at: subject.changedAt,
})

/** Sets what is current and raises the revision. Rows must be locked by the caller. */
export async function updateSubjects(db: Database, subjects: readonly Standing[]): Promise<void> {
  if (subjects.length === 0) return
  const columns = { ...places, ...current }
  const set = sql.raw(
    Object.keys(current)
      .map((column) => `"${column}" = said."${column}"`)
      .join(', '),
  )
  await sql`update subjects set ${set}, revision = subjects.revision + 1 from ${recordset('said', columns, subjects.map(currentRow))}
    where subjects.district = said.district and subjects.id = said.id`.execute(db)
}
