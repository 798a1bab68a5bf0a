/** Numbers without a gap: the transaction that takes one holds the row until it commits, and gives it back when it does not. */
import { sql } from 'kysely'
import type { Database } from '../../../foundation/database.ts'
import { areaNames } from '../../areas/queries/names.ts'
import { districtOf, pathCodes } from '../../areas/rules.ts'
import { sealNumber, type SealSeries } from '../rules/signed-number.ts'

export type SealNumber = { year: number; sequence: number; number: string }

export async function takeSealNumber(db: Database, kind: SealSeries, communityCode: string, day: string): Promise<SealNumber> {
  const year = Number(day.slice(0, 4))
  const { last } = await db
    .insertInto('sealSeries')
    .values({ district: districtOf(communityCode), communityCode, year, kind, last: 1 })
    .onConflict((conflict) => conflict.columns(['district', 'communityCode', 'year', 'kind']).doUpdateSet({ last: sql<number>`seal_series.last + 1` }))
    .returning('last')
    .executeTakeFirstOrThrow()
  const [, , streetCode = ''] = pathCodes(communityCode)
  const names = await areaNames(db, [streetCode, communityCode])
  const place = { street: names.get(streetCode) ?? '', community: names.get(communityCode) ?? communityCode }
  return { year, sequence: last, number: sealNumber(kind, place, year, last) }
}
