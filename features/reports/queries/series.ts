/** One field of a form, or one element over all forms that ask it, of an area over its periods. */
import { sql, type RawBuilder } from 'kysely'
import type { z } from 'zod'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { depthOfCode, districtOf } from '../../areas/rules.ts'
import type { FormVersion } from '../../forms/contract.ts'
import type { SeriesPoint } from '../endpoints/roll-ups.ts'
import { rollUpPlan, type RollUpPlan } from '../rules/additive.ts'
import { periodOrder } from '../rules/period.ts'
import { words } from '../words.ts'
import { formsReporting } from './element-forms.ts'
import { formOf } from './form.ts'
import { rolledForm } from './rolled-form.ts'
import { everywhere, type Condition } from './visible.ts'

type Asked = { formId?: string | undefined; fieldId?: string | undefined; elementKey?: string | undefined; areaCode?: string | undefined }
type Point = z.output<typeof SeriesPoint>
type Row = { period: string; formId: string; fieldId: string; amount: number; communities: number }
type Asking = Pick<Request, 'db' | 'actor'>

/** From the street sums; of a single community from its figures. */
async function sumsOver({ db }: Asking, areaCode: string, which: Condition): Promise<Row[]> {
  const depth = depthOfCode(areaCode)
  const district = depth === 0 ? everywhere : sql<boolean>`district = ${districtOf(areaCode)}`
  const read = (table: RawBuilder<unknown>, where: Condition, communities: RawBuilder<unknown>) =>
    sql<Row>`select period, form_id, field_id, sum(amount) as amount, ${communities}::int as communities from ${table} where ${district} and ${where} and ${which} group by 1, 2, 3`
  const { rows } =
    depth === 3
      ? await read(sql.table('figures'), sql<boolean>`community_code = ${areaCode}`, sql`count(*)`).execute(db)
      : await read(
          sql.table('street_sums'),
          depth === 2 ? sql<boolean>`street_code = ${areaCode} and communities > 0` : sql<boolean>`communities > 0`,
          sql`sum(communities)`,
        ).execute(db)
  return rows
}

const inOrder = (points: Point[]) => points.toSorted((one, other) => periodOrder(one.period).localeCompare(periodOrder(other.period)))

/** None where nothing has been approved. An average or a share is divided again for its period. */
function pointOf({ formId, content }: FormVersion, { field, amount }: RollUpPlan['fields'][number], period: string, rows: readonly Row[]): Point[] {
  const amounts = new Map(rows.map((row) => [row.fieldId, row.amount]))
  const own = rows.filter(({ fieldId }) => fieldId.split('.')[0] === field.id)
  const value = amount((id) => amounts.get(id) ?? null)
  const { id: fieldId, label, path, unit } = field
  // what is calculated from sums stands on all of them
  const communities = Math.max(...(own.length > 0 ? own : rows).map((row) => row.communities))
  return value === null ? [] : [{ period, formId, fieldId, label, path, unit, title: content.title, amount: value, communities }]
}

async function fieldSeries(asking: Asking, formId: string, fieldId: string, asked: Asked): Promise<Point[]> {
  const { cycle, areaCode } = await rolledForm(asking, { formId, areaCode: asked.areaCode })
  const form = await formOf(asking.db, cycle.formVersionId)
  const planned = rollUpPlan(form.content).fields.find(({ field }) => field.id === fieldId)
  if (!planned) return []
  const rows = await sumsOver(asking, areaCode, sql<boolean>`form_id = ${formId}`)
  return [...new Set(rows.map(({ period }) => period))].flatMap((period) =>
    pointOf(
      form,
      planned,
      period,
      rows.filter((row) => row.period === period),
    ),
  )
}

/** In every form that reports it: figures of different forms stand beside each other, for they may count the same people. */
async function elementSeries(asking: Asking, elementKey: string, asked: Asked): Promise<Point[]> {
  const { areaCode, reporting } = await formsReporting(asking, { elementKey, areaCode: asked.areaCode })
  const rows = await sumsOver(asking, areaCode, sql<boolean>`element_key = ${elementKey}`)
  return reporting.flatMap(({ cycle: { formId, period }, form, fields }) => {
    const here = rows.filter((row) => row.formId === formId && row.period === period)
    return fields.flatMap((planned) => pointOf(form, planned, period, here))
  })
}

/** Refuses when neither a field nor an element is named. */
export async function readSeries(asking: Asking, asked: Asked): Promise<{ points: Point[] }> {
  const { formId, fieldId, elementKey } = asked
  if (formId !== undefined && fieldId !== undefined) return { points: inOrder(await fieldSeries(asking, formId, fieldId, asked)) }
  if (elementKey === undefined) throw refusal('NO_SERIES_ASKED', words.noSeriesAsked, { status: 422 })
  return { points: inOrder(await elementSeries(asking, elementKey, asked)) }
}
