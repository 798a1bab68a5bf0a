/** Bulk writes of subjects and statements: one statement each, whatever the number of rows. */
import { sql, type RawBuilder } from 'kysely'
import type { Database } from '../../../foundation/database.ts'
import { recordset } from '../../../foundation/recordset.ts'
import type { Statement, Subject } from '../contract.ts'

const current = {
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
const places = { district: 'text', id: 'uuid' }
const begun = { kind: 'text', community_code: 'text', illustrative: 'boolean', created_at: 'timestamptz' }

export type Standing = Omit<Subject, 'disputed' | 'mergedInto' | 'revision'>

const currentRow = (subject: Standing) => ({
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

const list = (columns: object, alias = '') =>
  sql.raw(
    Object.keys(columns)
      .map((column) => `${alias}"${column}"`)
      .join(', '),
  )

/** Inserts that belong together, in one statement: on the way to the database and back they cost what one costs. */
export async function insertTogether(db: Database, inserts: readonly (RawBuilder<unknown> | undefined)[]): Promise<void> {
  const some = inserts.flatMap((insert) => insert ?? [])
  const last = some.pop()
  if (!last) return
  const first = some.map((insert, at) => sql`${sql.raw(`part${at}`)} as (${insert})`)
  await (first.length === 0 ? last : sql`with ${sql.join(first)} ${last}`).execute(db)
}

export function subjectsInserted(subjects: readonly Standing[]): RawBuilder<unknown> | undefined {
  if (subjects.length === 0) return undefined
  const columns = { ...places, ...current, ...begun }
  const rows = subjects.map((subject) => ({
    ...currentRow(subject),
    kind: subject.kind,
    community_code: subject.communityCode,
    illustrative: subject.illustrative,
    created_at: subject.createdAt,
  }))
  return sql`insert into subjects (${list(columns)}, disputed) select ${list(columns)}, '{}' from ${recordset('said', columns, rows)}`
}

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

const statementColumns = {
  ...places,
  subject_id: 'uuid',
  values: 'jsonb',
  sealed: 'jsonb',
  tags: 'jsonb',
  source_kind: 'text',
  source_id: 'uuid',
  source_label: 'text',
  said_by: 'text',
  said_by_organisation: 'text',
  organisation_id: 'uuid',
  said_at: 'timestamptz',
}

export function statementsInserted(statements: readonly Statement[]): RawBuilder<unknown> | undefined {
  if (statements.length === 0) return undefined
  const rows = statements.map((said) => ({
    district: said.district,
    id: said.id,
    subject_id: said.subjectId,
    values: said.values,
    sealed: said.sealed,
    tags: said.tags,
    source_kind: said.sourceKind,
    source_id: said.sourceId,
    source_label: said.sourceLabel,
    said_by: said.saidBy,
    said_by_organisation: said.saidByOrganisation,
    organisation_id: said.organisationId,
    said_at: said.saidAt,
  }))
  return sql`insert into statements (${list(statementColumns)}) select ${list(statementColumns)} from ${recordset('said', statementColumns, rows)}`
}
