/** Refusals of the actor's area by month: what the street reads of its communities. */
import { sql } from 'kysely'
import type { Request } from '../../../foundation/request.ts'
import { areaNames } from '../../areas/queries/names.ts'
import { monthsBack, spanOf } from '../rules/asking.ts'
import { visibleTo } from './visible.ts'

/** Of those counted, what residents made by themselves on the public page. */
const selfService = sql<number>`count(*) filter (where channel = 'public')::int`.as('selfService')

export async function readRefusalMonths({ db, actor, today }: Pick<Request, 'db' | 'actor' | 'today'>, { month }: { month?: string | undefined }) {
  const wanted = month ?? today.slice(0, 7)
  const months = monthsBack(today, 12)
  const visible = db.selectFrom('proofRefusals').where(visibleTo(actor, 'proof_refusals'))
  const counted = await visible
    .select([sql<string>`to_char(refused_on, 'YYYY-MM')`.as('month'), sql<number>`count(*)::int`.as('refused'), selfService])
    .where('refusedOn', '>=', spanOf(months.at(-1) ?? wanted).from)
    .groupBy(sql`1`)
    .execute()
  const { from, until } = spanOf(wanted)
  const rows = await visible
    .select(['communityCode', 'title', sql<string>`max(asked_by_name)`.as('askedByName'), sql<number>`count(*)::int`.as('count'), selfService])
    .select(sql<string>`(array_agg(number order by at desc, id desc))[1]`.as('latestNumber'))
    .where('refusedOn', '>=', from)
    .where('refusedOn', '<', until)
    .groupBy(['communityCode', 'title', 'askedByKey'])
    .orderBy(sql`4`, 'desc')
    .orderBy('communityCode')
    .execute()
  const names = await areaNames(
    db,
    rows.map(({ communityCode }) => communityCode),
  )
  return {
    months: months.map((one) => ({ month: one, refused: 0, selfService: 0, ...counted.find((row) => row.month === one) })),
    rows: rows.map((row) => ({ ...row, communityName: names.get(row.communityCode) ?? row.communityCode })),
  }
}
