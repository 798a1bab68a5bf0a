/** New subjects and statements written in bulk, in one SQL statement with whatever belongs to them. */
import { sql, type RawBuilder } from 'kysely'
import { plannedOnce, type Database } from '../../../foundation/database.ts'
import { recordset } from '../../../foundation/recordset.ts'
import type { Statement } from '../contract.ts'
import { current, currentRow, places, type Standing } from './write.ts'

const list = (columns: object) =>
  sql.raw(
    Object.keys(columns)
      .map((column) => `"${column}"`)
      .join(', '),
  )

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

const statementRow = (said: Statement) => ({
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
})

const { values: _values, sealed: _sealed, ...currentOthers } = current
const others = { ...places, ...currentOthers, kind: 'text', community_code: 'text', illustrative: 'boolean', created_at: 'timestamptz' }
const freshColumns = { ...others, values: 'jsonb', sealed: 'jsonb', statement_id: 'uuid' }
const size = (values: object) => Object.keys(values).length

/**
 * A new subject: its values are those of its statement and are not sent a second time. Where it stands otherwise (something was said to be
 * nothing, or that it ended) it brings its own.
 */
function freshRow(subject: Standing, statements: ReadonlyMap<string, Statement>) {
  const [origin, another] = subject.origins
  const only = origin && !another ? statements.get(origin.statementId) : undefined
  const asSaid = only && size(only.values) === size(subject.values) && size(only.sealed) === size(subject.sealed)
  return {
    ...currentRow(subject),
    ...(asSaid && { values: null, sealed: null }),
    kind: subject.kind,
    community_code: subject.communityCode,
    illustrative: subject.illustrative,
    created_at: subject.createdAt,
    statement_id: asSaid ? only.id : null,
  }
}

/**
 * Writes statements, the new ones among their subjects, and what else is to be inserted with them: on the way to the database and back
 * that costs what one insert costs, and no value makes the way twice.
 */
export async function insertSaid(
  db: Database,
  fresh: readonly Standing[],
  statements: readonly Statement[],
  more: readonly (RawBuilder<unknown> | undefined)[],
) {
  if (statements.length === 0) return
  const said = recordset('said', statementColumns, statements.map(statementRow))
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  const begun = recordset(
    'begun',
    freshColumns,
    fresh.map((subject) => freshRow(subject, byId)),
  )
  const parts = [
    sql`told as materialized (select * from ${said})`,
    ...(fresh.length === 0
      ? []
      : [
          sql`subjects_begun as (insert into subjects (${list(others)}, "values", sealed, disputed)
            select ${list(others)}, coalesce(begun."values", told."values"), coalesce(begun.sealed, told.sealed), '{}'
            from ${begun} left join (select id as told_id, "values", sealed from told) as told on told_id = begun.statement_id)`,
        ]),
    ...more.flatMap((insert, at) => (insert ? [sql`${sql.raw(`part${at}`)} as (${insert})`] : [])),
  ]
  await sql`${plannedOnce}with ${sql.join(parts)} insert into statements (${list(statementColumns)}) select ${list(statementColumns)} from told`.execute(db)
}
