/** What a community said when it was asked last, so that it need not say it twice. */
import { sql } from 'kysely'
import type { Database } from '../../../foundation/database.ts'
import type { EntryKind } from '../contract.ts'
import type { SaidBefore, StockTaking, Totals } from '../contract/campaigns.ts'
import { counted, nothingSaid } from '../rules/counts.ts'

type Before = { id: string; kind: EntryKind; totals: Totals }

/** Of each kind the page asks about: the community's latest other page, finished or with ticks on it, of any campaign. */
async function pagesBefore(db: Database, { id, district, communityCode }: StockTaking, kinds: readonly EntryKind[]): Promise<Before[]> {
  const { rows } = await sql<Before>`
    select distinct on (asked.kind) taken.id, asked.kind, taken.totals
    from stock_takings taken join campaigns on campaigns.id = taken.campaign_id cross join lateral unnest(campaigns.kinds) as asked (kind)
    where taken.district = ${district} and taken.community_code = ${communityCode} and taken.id <> ${id}::uuid
      and asked.kind in (select jsonb_array_elements_text(${JSON.stringify(kinds)}::jsonb))
      and (taken.state = 'done' or (taken.state = 'open' and exists (
        select 1 from stock_ticks ticks where ticks.district = taken.district and ticks.stock_taking_id = taken.id)))
    order by asked.kind, taken.done_at desc nulls first, taken.id desc`.execute(db)
  return rows
}

export const saidNothing: SaidBefore = { entryIds: [], confirmable: [], totals: nothingSaid }

/**
 * Entries ticked there, and the counts given there. `confirmable` are those of them that no decision has ended since:
 * what was ended is asked about anew, or the answer of before would be read as its return.
 */
export async function saidBefore(db: Database, taking: StockTaking, kinds: readonly EntryKind[]): Promise<SaidBefore> {
  const pages = await pagesBefore(db, taking, kinds)
  const ticks =
    pages.length === 0
      ? []
      : await db
          .selectFrom('stockTicks')
          .innerJoin('registerEntries', 'registerEntries.id', 'stockTicks.entryId')
          .select(['stockTicks.stockTakingId', 'stockTicks.kind', 'registerEntries.id', 'registerEntries.decided', 'registerEntries.state'])
          .where('stockTicks.district', '=', taking.district)
          .where(
            'stockTicks.stockTakingId',
            'in',
            pages.map(({ id }) => id),
          )
          .orderBy('stockTicks.id')
          .execute()
  const said = ticks.filter(({ stockTakingId, kind }) => pages.some((page) => page.id === stockTakingId && page.kind === kind))
  const ended = ({ decided, state }: (typeof said)[number]) => decided !== null && decided !== 'kept' && state !== 'found' && state !== 'reviewed'
  const totals: Totals = { ...nothingSaid }
  for (const { kind, totals: given } of pages) for (const field of counted[kind] ?? []) totals[field] = given[field]
  return {
    entryIds: [...new Set(said.map(({ id }) => id))],
    confirmable: [...new Set(said.filter((tick) => !ended(tick)).map(({ id }) => id))],
    totals,
  }
}
