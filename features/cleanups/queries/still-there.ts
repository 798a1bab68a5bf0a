/** 回潮 as soon as it is ticked: what was ended and communities say is still there, before the round is over. */
import { sql } from 'kysely'
import type { Database } from '../../../foundation/database.ts'
import type { StillThere } from '../contract.ts'

type Asked = { entryId?: string; campaignId?: string }

/**
 * Entries cancelled or merged whose decision stands, ticked in a re-check or in a stock-taking opened since the decision,
 * with the number of communities, and how many of them have not finished. Of one entry or of one campaign. Decisions of the reference data have no number and no day.
 */
export async function stillThere(db: Database, { entryId, campaignId }: Asked): Promise<StillThere[]> {
  const ticked = db
    .selectFrom('stockTicks')
    .innerJoin('stockTakings', (join) =>
      join.onRef('stockTakings.district', '=', 'stockTicks.district').onRef('stockTakings.id', '=', 'stockTicks.stockTakingId'),
    )
    .innerJoin('campaigns', 'campaigns.id', 'stockTakings.campaignId')
    .innerJoin('registerEntries', 'registerEntries.id', 'stockTicks.entryId')
    .select(['registerEntries.id as entryId', 'registerEntries.title', 'registerEntries.state'])
    .select(sql<number>`count(distinct stock_takings.community_code)::int`.as('communities'))
    .select(sql<number>`count(distinct stock_takings.community_code) filter (where stock_takings.state = 'open')::int`.as('open'))
    .where('registerEntries.decided', 'in', ['cancelled', 'merged'])
    .where('registerEntries.state', 'in', ['cancelled', 'merged', 'carried_out', 're_checked'])
    .where('registerEntries.decisionNumber', 'is not', null)
    .where('stockTakings.state', 'in', ['open', 'done'])
    .where(
      sql<boolean>`(stock_takings.round = 're_check' and campaigns.state = 're_checking'
        or stock_takings.round = 'stock_taking' and (campaigns.opened_at at time zone 'Asia/Shanghai')::date >= register_entries.decided_on)`,
    )
  const of = entryId === undefined ? ticked : ticked.where('registerEntries.id', '=', entryId)
  return (campaignId === undefined ? of : of.where('stockTakings.campaignId', '=', campaignId))
    .groupBy(['registerEntries.id', 'registerEntries.title', 'registerEntries.state'])
    .orderBy('registerEntries.id')
    .execute()
}
