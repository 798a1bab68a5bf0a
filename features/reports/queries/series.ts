/** One field of a form, or one element over all forms that ask it, of an area over its periods. */
import { sql, type RawBuilder } from 'kysely'
import { notFound, refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { depthOfCode, districtOf, isWithin } from '../../areas/rules.ts'
import { rollUpPlan } from '../rules/additive.ts'
import { periodOrder } from '../rules/period.ts'
import { words } from '../words.ts'
import { formOf, formsOf } from './form.ts'
import { rolledForm } from './rolled-form.ts'
import { everywhere, readsArea, type Condition } from './visible.ts'

type Asked = { formId?: string | undefined; fieldId?: string | undefined; elementKey?: string | undefined; areaCode?: string | undefined }
type Point = { period: string; formId: string; title: string; amount: number; communities: number }
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

const inOrder = (points: Point[]) => points.toSorted((one, other) => (periodOrder(one.period) < periodOrder(other.period) ? -1 : 1))

/** Averages and shares are divided again for every period. */
async function fieldSeries(asking: Asking, formId: string, fieldId: string, asked: Asked): Promise<Point[]> {
  const { cycle, areaCode } = await rolledForm(asking, { formId, areaCode: asked.areaCode })
  const { content } = await formOf(asking.db, cycle.formVersionId)
  const planned = rollUpPlan(content).fields.find(({ field }) => field.id === fieldId)
  if (!planned) return []
  const rows = await sumsOver(asking, areaCode, sql<boolean>`form_id = ${formId}`)
  return [...new Set(rows.map(({ period }) => period))].flatMap((period) => {
    const here = new Map(rows.filter((row) => row.period === period).map((row) => [row.fieldId, row]))
    const amount = planned.amount((id) => here.get(id)?.amount ?? null)
    return amount === null
      ? []
      : [{ period, formId, title: content.title, amount, communities: Math.max(...[...here.values()].map(({ communities }) => communities)) }]
  })
}

async function elementSeries(asking: Asking, elementKey: string, asked: Asked): Promise<Point[]> {
  const { actor, db } = asking
  const forms = await db
    .selectFrom('reportCycles')
    .select(['formId', 'organisationId', 'formVersionId'])
    .where('state', 'in', ['open', 'closed', 'withdrawn'])
    .orderBy('opensOn')
    .execute()
  const reads = forms.map(({ organisationId }) => readsArea(actor, organisationId)).find((area) => area !== null)
  const areaCode = asked.areaCode ?? reads
  if (!reads || !areaCode) return []
  if (!isWithin(areaCode, reads)) throw notFound(words.rollUp)
  // the title is that of the latest version asked
  const versions = new Map(
    forms.flatMap(({ formId, organisationId, formVersionId }) => (readsArea(actor, organisationId) === null ? [] : [[formId, formVersionId] as const])),
  )
  const rows = (await sumsOver(asking, areaCode, sql<boolean>`element_key = ${elementKey}`)).filter(({ formId }) => versions.has(formId))
  const titles = await formsOf(
    db,
    rows.flatMap(({ formId }) => versions.get(formId) ?? []),
  )
  return rows.map(({ period, formId, amount, communities }) => ({
    period,
    formId,
    title: titles.get(versions.get(formId) ?? '')?.content.title ?? '',
    amount,
    communities,
  }))
}

/** Refuses when neither a field nor an element is named. */
export async function readSeries(asking: Asking, asked: Asked): Promise<{ points: Point[] }> {
  const { formId, fieldId, elementKey } = asked
  if (formId !== undefined && fieldId !== undefined) return { points: inOrder(await fieldSeries(asking, formId, fieldId, asked)) }
  if (elementKey === undefined) throw refusal('NO_SERIES_ASKED', words.noSeriesAsked, { status: 422 })
  return { points: inOrder(await elementSeries(asking, elementKey, asked)) }
}
