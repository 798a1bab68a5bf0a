/** 告知书的编号: gap-free per community, year and series, because the transaction that takes a number holds the row until it commits. */
import { sql } from 'kysely'
import type { Database } from '../../../foundation/database.ts'
import type { RefusalSeries } from '../contract/requests.ts'

type Asked = { district: string; communityCode: string; year: number; series: RefusalSeries }

/** Waits until nobody else is giving a number in this series of the community and year; the number is taken by `takeNext`. */
export async function holdSeries(db: Database, asked: Asked): Promise<void> {
  await db
    .insertInto('refusalSeries')
    .values({ ...asked, last: 0 })
    .onConflict((conflict) => conflict.columns(['district', 'communityCode', 'year', 'series']).doUpdateSet({ last: sql<number>`refusal_series.last` }))
    .execute()
}

/** The next number of a series held; given back when the transaction does not commit. */
export async function takeNext(db: Database, { district, communityCode, year, series }: Asked): Promise<number> {
  const { last } = await db
    .updateTable('refusalSeries')
    .set({ last: sql<number>`last + 1` })
    .where('district', '=', district)
    .where('communityCode', '=', communityCode)
    .where('year', '=', year)
    .where('series', '=', series)
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}
