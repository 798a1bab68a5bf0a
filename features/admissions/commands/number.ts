/** 准入编号: gap-free per kind, authority and year, because the transaction that takes a number holds the row until it commits. */
import { sql } from 'kysely'
import type { Request } from '../../../foundation/request.ts'
import { areaNames } from '../../areas/queries/names.ts'
import { admissionNumber, type NumberKind } from '../rules/number.ts'

/** The next number; given back when the transaction does not commit. */
export async function takeNumber({ db, today }: Request, kind: NumberKind, authority: string): Promise<string> {
  const year = Number(today.slice(0, 4))
  const { last } = await db
    .insertInto('numberSeries')
    .values({ kind, authority, year, last: 1 })
    .onConflict((conflict) => conflict.columns(['kind', 'authority', 'year']).doUpdateSet({ last: sql<number>`number_series.last + 1` }))
    .returning('last')
    .executeTakeFirstOrThrow()
  const names = await areaNames(db, [authority])
  return admissionNumber(kind, { code: authority, name: names.get(authority) ?? '' }, year, last)
}
