/** What a campaign has brought to light: progress by street, sums of the counts, entries by how many communities have them. */
import { sql } from 'kysely'
import type { Database } from '../../../foundation/database.ts'
import { areaNames } from '../../areas/queries/names.ts'
import type { Campaign, CampaignRead, FoundEntry, Round, Totals } from '../contract/campaigns.ts'

/** By street, for the round that runs or ran last. */
export async function progressOf(db: Database, { id, sampleSeed }: Pick<Campaign, 'id' | 'sampleSeed'>): Promise<CampaignRead['progress']> {
  const round: Round = sampleSeed === null ? 'stock_taking' : 're_check'
  const rows = await db
    .selectFrom('stockTakings')
    .select([
      sql<string>`rpad(left(community_code, 9), 12, '0')`.as('code'),
      sql<number>`count(*)::int`.as('asked'),
      sql<number>`count(*) filter (where state = 'done')::int`.as('done'),
    ])
    .where('campaignId', '=', id)
    .where('round', '=', round)
    .groupBy(sql`1`)
    .orderBy(sql`1`)
    .execute()
  const names = await areaNames(
    db,
    rows.map(({ code }) => code),
  )
  return rows.map((row) => ({ ...row, name: names.get(row.code) ?? row.code }))
}

const fields: readonly (keyof Totals)[] = ['plaquesOutside', 'plaquesInside', 'wallSigns', 'paperLedgers', 'meetingsAMonth', 'groups']

/** Sums and averages over the communities that answered; a count nobody gave stays null. */
export async function roundsOf(db: Database, campaignId: string): Promise<CampaignRead['rounds']> {
  const rows = await db.selectFrom('stockTakings').select(['round', 'state', 'totals']).where('campaignId', '=', campaignId).execute()
  const rounds = (['stock_taking', 're_check'] as const).filter((round) => rows.some((row) => row.round === round))
  return rounds.map((round) => {
    const asked = rows.filter((row) => row.round === round)
    const done = asked.filter(({ state }) => state === 'done')
    const given = (field: keyof Totals) => done.map(({ totals }) => totals[field]).filter((count) => count !== null)
    const over = (of: (counts: readonly number[]) => number) =>
      Object.fromEntries(fields.map((field) => [field, given(field).length === 0 ? null : of(given(field))])) as Totals
    const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0)
    return { round, asked: asked.length, done: done.length, totals: over(sum), averages: over((counts) => Math.round(sum(counts) / counts.length)) }
  })
}

/** Entries ticked, names matched to one among them, the most widespread first. `again`: in how many of the re-checked communities. */
export async function foundBy(db: Database, campaignId: string): Promise<FoundEntry[]> {
  return db
    .selectFrom('stockTicks')
    .innerJoin('stockTakings', (join) =>
      join.onRef('stockTakings.district', '=', 'stockTicks.district').onRef('stockTakings.id', '=', 'stockTicks.stockTakingId'),
    )
    .innerJoin('registerEntries', 'registerEntries.id', 'stockTicks.entryId')
    .select([
      'registerEntries.id',
      'registerEntries.kind',
      'registerEntries.title',
      'registerEntries.titleEn',
      'registerEntries.ownerName',
      'registerEntries.state',
      'registerEntries.decided',
      'registerEntries.returnedOn',
    ])
    .select([
      sql<number>`count(distinct stock_takings.community_code) filter (where stock_takings.round = 'stock_taking')::int`.as('communities'),
      sql<number>`count(distinct stock_takings.community_code) filter (where stock_takings.round = 're_check')::int`.as('again'),
    ])
    .where('stockTakings.campaignId', '=', campaignId)
    .where('stockTakings.state', '=', 'done')
    .groupBy([
      'registerEntries.id',
      'registerEntries.kind',
      'registerEntries.title',
      'registerEntries.titleEn',
      'registerEntries.ownerName',
      'registerEntries.state',
      'registerEntries.decided',
      'registerEntries.returnedOn',
    ])
    .orderBy('communities', 'desc')
    .orderBy('registerEntries.id')
    .execute()
}
