/** How often each community of an area used its seal in a month; and who read a register. Counts alone: reading a register is recorded elsewhere. */
import { sql } from 'kysely'
import { span, type PageAsked } from '../../../foundation/paging.ts'
import type { Request } from '../../../foundation/request.ts'
import { areaNames } from '../../areas/queries/names.ts'
import { visibleTo } from './visible.ts'

type Reading = Pick<Request, 'db' | 'actor'>

export async function listSealMonths({ db, actor }: Reading, { month, ...paging }: PageAsked & { month: string }) {
  const rows = db
    .selectFrom('sealEntries')
    .where(visibleTo(actor, 'seal_entries'))
    .where(sql<boolean>`to_char(sealed_on, 'YYYY-MM') = ${month}`)
  const { total } = await rows.select(sql<number>`count(distinct community_code)::int`.as('total')).executeTakeFirstOrThrow()
  const { limit, offset } = span(paging)
  const counted = await rows
    .select([
      'communityCode',
      sql<number>`count(*)::int`.as('entries'),
      sql<number>`count(*) filter (where kind = 'certificate')::int`.as('certificates'),
      sql<string>`(array_agg(number order by year desc, sequence desc))[1]`.as('lastNumber'),
    ])
    .groupBy('communityCode')
    .orderBy('communityCode')
    .limit(limit)
    .offset(offset)
    .execute()
  const names = await areaNames(
    db,
    counted.map(({ communityCode }) => communityCode),
  )
  return { rows: counted.map((row) => ({ ...row, communityName: names.get(row.communityCode) ?? row.communityCode })), total, ...paging }
}

export async function listSealReadings({ db, actor }: Reading, { communityCode, ...paging }: PageAsked & { communityCode: string }) {
  const rows = db.selectFrom('sealReadings').where(visibleTo(actor, 'seal_readings')).where('communityCode', '=', communityCode)
  const { total } = await rows.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  const { limit, offset } = span(paging)
  return { rows: await rows.selectAll().orderBy('at', 'desc').orderBy('id', 'desc').limit(limit).offset(offset).execute(), total, ...paging }
}
