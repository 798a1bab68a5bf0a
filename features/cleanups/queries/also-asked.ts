/** Campaigns that ask the same communities about the same kinds at this moment. */
import { sql } from 'kysely'
import type { Database } from '../../../foundation/database.ts'
import type { EntryKind } from '../contract.ts'
import type { AlsoAsked, Campaign } from '../contract/campaigns.ts'

/** Of other campaigns, rounds with an open page in one of the communities, and the kinds both ask about; the widest first. */
export async function alsoAsked(db: Database, { id, kinds }: Pick<Campaign, 'id' | 'kinds'>, codes: readonly string[]): Promise<AlsoAsked[]> {
  const rows = await db
    .selectFrom('stockTakings')
    .innerJoin('campaigns', 'campaigns.id', 'stockTakings.campaignId')
    .select(['campaigns.id as campaignId', 'campaigns.title', 'campaigns.kinds', 'stockTakings.round'])
    .select([sql<number>`count(distinct stock_takings.community_code)::int`.as('communities'), sql<string>`max(stock_takings.due_on)::text`.as('dueOn')])
    .where('campaigns.id', '<>', id)
    .where('stockTakings.state', '=', 'open')
    .where('stockTakings.communityCode', 'in', sql<string>`(select jsonb_array_elements_text(${JSON.stringify(codes)}::jsonb))`)
    .groupBy(['campaigns.id', 'stockTakings.round'])
    .orderBy('communities', 'desc')
    .orderBy('campaigns.id')
    .execute()
  return rows.flatMap(({ kinds: theirs, ...row }) => {
    const shared: EntryKind[] = kinds.filter((kind) => theirs.includes(kind))
    return shared.length === 0 ? [] : [{ ...row, kinds: shared }]
  })
}
