/** What exists in a community on a day, as it said itself: for the burden dashboard. */
import { sql } from 'kysely'
import { addDays, civilDay, startOfDay } from '../../../foundation/clock.ts'
import type { Database } from '../../../foundation/database.ts'
import type { EntryKind } from '../contract.ts'
import type { Totals } from '../contract/campaigns.ts'

export type CleanupCount = { communityCode: string; kind: EntryKind; count: number; method: 'stock_taking' | 're_check'; asOf: string }

/** Kinds that are counted by their number; of the others the ticks are counted. Of plaques those that hang outside. */
const totalOf: Partial<Record<EntryKind, keyof Totals>> = {
  plaque: 'plaquesOutside',
  wall_sign: 'wallSigns',
  paper_ledger: 'paperLedgers',
  regular_meeting: 'meetingsAMonth',
  group_app: 'groups',
}

/** By community and kind, the latest answer given by the end of `on` in the area of `prefix`; `asOf` is its civil day. A kind never asked about is absent. */
export async function cleanupCounts(db: Database, { prefix, on }: { prefix: string; on: string }): Promise<CleanupCount[]> {
  const { rows } = await sql<{ communityCode: string; kind: EntryKind; round: CleanupCount['method']; doneAt: string; totals: Totals; ticks: number }>`
    with latest as (
      select distinct on (taken.community_code, asked.kind) taken.district, taken.id, taken.community_code, taken.round, taken.done_at, taken.totals, asked.kind
      from stock_takings taken join campaigns on campaigns.id = taken.campaign_id cross join lateral unnest(campaigns.kinds) as asked (kind)
      where taken.state = 'done' and taken.done_at < ${startOfDay(addDays(on, 1))}::timestamptz and starts_with(taken.community_code, ${prefix})
      order by taken.community_code, asked.kind, taken.done_at desc, taken.id desc)
    select latest.community_code, latest.kind, latest.round, latest.done_at, latest.totals,
      (select count(*)::int from stock_ticks ticks where ticks.district = latest.district and ticks.stock_taking_id = latest.id and ticks.kind = latest.kind) as ticks
    from latest order by latest.community_code, latest.kind`.execute(db)
  return rows.flatMap(({ communityCode, kind, round, doneAt, totals, ticks }) => {
    const field = totalOf[kind]
    const count = field ? totals[field] : ticks
    return count === null || count === undefined ? [] : [{ communityCode, kind, count, method: round, asOf: civilDay(doneAt) }]
  })
}
