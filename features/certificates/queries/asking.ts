/**
 * 谁还在要: refusals by month, asking body and kind of proof, for anyone. A body is named only when it is on record or a
 * community's own desk has written its name down, and from so many refusals on; what residents typed on the public page
 * is never shown by itself: it could be anything, a person's name included.
 */
import { sql } from 'kysely'
import type { Database } from '../../../foundation/database.ts'
import type { Request } from '../../../foundation/request.ts'
import { areaNames } from '../../areas/queries/names.ts'
import { scopeRange } from '../../areas/rules.ts'
import type { AskingEntry, EntryCorrection } from '../contract/asking.ts'
import { monthsBack, smallestShown, spanOf } from '../rules/asking.ts'
import { entriesOf, entryKey, type Counted } from '../rules/entries.ts'

export type Asked = { month?: string | undefined; district?: string | undefined }

/** NOT_EVIDENCED asks for what may be issued; it says nothing about who asked. */
async function counted(db: Database, { from, until, district }: { from: string; until: string; district?: string | undefined }): Promise<Counted[]> {
  let rows = db
    .selectFrom('proofRefusals')
    .select([
      sql<string>`to_char(refused_on, 'YYYY-MM')`.as('month'),
      'askedByKey',
      'district',
      sql<string | null>`case when item_id is null then null else title end`.as('title'),
      sql<string | null>`max(case when channel = 'desk' or asked_by_organisation_id is not null then asked_by_name end)`.as('name'),
      sql<number>`count(*)::int`.as('count'),
      sql<number>`count(*) filter (where channel = 'public')::int`.as('selfService'),
    ])
    .where('refusedOn', '>=', from)
    .where('refusedOn', '<', until)
    .where('reason', '!=', 'NOT_EVIDENCED')
  if (district) {
    const { first, last } = scopeRange(district)
    rows = rows.where('communityCode', '>=', first).where('communityCode', '<=', last)
  }
  return rows.groupBy([sql`1`, 'askedByKey', 'district', sql`4`]).execute()
}

/** Answered ones decide; an open one is told as such. The latest of an entry counts. */
export async function correctionsBy(db: Database): Promise<Map<string, EntryCorrection>> {
  const rows = await db.selectFrom('entryCorrections').selectAll().orderBy('id').execute()
  return new Map(rows.map((row) => [entryKey(row), row]))
}

export async function listAskingBodies({ db, today }: Pick<Request, 'db' | 'today'>, { month, district }: Asked) {
  const months = monthsBack(today, 12)
  const from = spanOf(month ?? months.at(-1) ?? '').from
  const { until } = spanOf(month ?? months[0] ?? '')
  const rows = await counted(db, { from, until, district })
  const names = await areaNames(
    db,
    rows.map((row) => `${row.district}000000`),
  )
  const entries: AskingEntry[] = entriesOf(rows, {
    smallest: smallestShown,
    districtName: (code) => names.get(`${code}000000`) ?? code,
    corrections: await correctionsBy(db),
  })
  return { months, smallest: smallestShown, entries }
}
