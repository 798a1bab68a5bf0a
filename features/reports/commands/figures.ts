/**
 * Approved numbers enter the roll-up and leave it again, in the transaction that approves or returns: `figures` are the parts, and
 * `street_sums` move by the difference under the row's lock, so that no two approvals at once lose one another's. Amounts are exact decimals all the way.
 */
import { sql } from 'kysely'
import type { Database } from '../../../foundation/database.ts'
import { recordset } from '../../../foundation/recordset.ts'
import { formOf } from '../queries/form.ts'
import { rollUpPlan } from '../rules/additive.ts'
import type { ReportStored } from '../tables.ts'

type Place = Pick<ReportStored, 'district' | 'id'>
type Entering = Place & Pick<ReportStored, 'formVersionId'>

const keyColumns = { district: 'text', id: 'uuid' }
const sumColumns = {
  district: 'text',
  form_id: 'uuid',
  field_id: 'text',
  element_key: 'text',
  period: 'text',
  street_code: 'text',
  amount: 'numeric',
  communities: 'integer',
}
const columnColumns = { version: 'uuid', figure_id: 'text', field_id: 'text', element_key: 'text', part: 'text' }

const keys = (reports: readonly Place[]) =>
  recordset(
    'asked',
    keyColumns,
    reports.map(({ district, id }) => ({ district, id })),
  )

type Difference = {
  district: string
  formId: string
  fieldId: string
  elementKey: string | null
  period: string
  streetCode: string
  amount: string
  communities: number
}

/** Takes the figures of these reports out; gives what the street sums lose by it. */
async function leave(db: Database, reports: readonly Place[]): Promise<Difference[]> {
  if (reports.length === 0) return []
  const { rows } = await sql<Difference>`
    with gone as (delete from figures using ${keys(reports)} where figures.district = asked.district and figures.report_id = asked.id returning figures.*)
    select district, form_id, field_id, element_key, period, left(community_code, 9) || '000' as street_code, (-sum(amount))::text as amount, -count(*)::int as communities
    from gone group by 1, 2, 3, 4, 5, 6`.execute(db)
  return rows
}

/** Every column of every form version that enters, as rows. */
async function columnsOf(db: Database, reports: readonly Entering[]): Promise<object[]> {
  const columns: object[] = []
  for (const version of new Set(reports.map(({ formVersionId }) => formVersionId))) {
    const { content } = await formOf(db, version)
    for (const { figureId, fieldId, elementKey, part } of rollUpPlan(content).columns)
      columns.push({ version, figure_id: figureId, field_id: fieldId, element_key: elementKey, part })
  }
  return columns
}

/** Enters the figures of these reports, and moves the sums by what came and what `lost` says: one statement, its rows in one order for everybody. */
async function enter(db: Database, reports: readonly Entering[], lost: readonly Difference[]): Promise<void> {
  const asked = await columnsOf(db, reports)
  const before = lost.map(({ district, formId, fieldId, elementKey, period, streetCode, amount, communities }) => ({
    district,
    form_id: formId,
    field_id: fieldId,
    element_key: elementKey,
    period,
    street_code: streetCode,
    amount,
    communities,
  }))
  if (asked.length === 0 && before.length === 0) return
  // sorted, so that two approvals take hold of the same rows in the same order
  await sql`
    with cells as (
      select reports.district, reports.id, reports.form_id, reports.period, reports.community_code, columns.figure_id, columns.element_key,
        case when jsonb_typeof(reports.cells -> columns.field_id) = 'object' then reports.cells -> columns.field_id -> columns.part
          when columns.part = 'v' then reports.cells -> columns.field_id end as amount
      from ${keys(reports)} join reports on reports.district = asked.district and reports.id = asked.id
      join ${recordset('columns', columnColumns, asked)} on columns.version = reports.form_version_id
    ), entered as (
      insert into figures (district, form_id, field_id, element_key, period, community_code, amount, report_id)
      select district, form_id, figure_id, element_key, period, community_code, (amount #>> '{}')::numeric, id from cells where jsonb_typeof(amount) = 'number' order by 1, 2, 3, 5, 6
      returning district, form_id, field_id, element_key, period, left(community_code, 9) || '000' as street_code, amount, 1 as communities
    ), moved as (
      select district, form_id, field_id, element_key, period, street_code, amount, communities from entered
      union all select district, form_id, field_id, element_key, period, street_code, amount, communities from ${recordset('lost', sumColumns, before)}
    )
    insert into street_sums (district, form_id, field_id, element_key, period, street_code, amount, communities)
    select district, form_id, field_id, max(element_key), period, street_code, sum(amount), sum(communities) from moved
    group by district, form_id, field_id, period, street_code order by district, form_id, period, street_code, field_id
    on conflict (district, form_id, period, street_code, field_id) do update set
      amount = street_sums.amount + excluded.amount, communities = street_sums.communities + excluded.communities, element_key = coalesce(excluded.element_key, street_sums.element_key)`.execute(
    db,
  )
}

export async function moveFigures(db: Database, { leaving, entering }: { leaving: readonly Place[]; entering: readonly Entering[] }): Promise<void> {
  await enter(db, entering, await leave(db, leaving))
}
