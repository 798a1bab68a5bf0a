/** A campaign as its page shows it. */
import { sql } from 'kysely'
import type { Database } from '../../../foundation/database.ts'
import { span, type PageAsked } from '../../../foundation/paging.ts'
import type { Request } from '../../../foundation/request.ts'
import { areaNames } from '../../areas/queries/names.ts'
import { findVersion } from '../../items/queries/versions.ts'
import { minutesPerYear } from '../../items/rules.ts'
import type { Campaign, CampaignHead, CampaignRead } from '../contract/campaigns.ts'
import { campaignSteps } from '../rules/steps.ts'
import { foundBy, progressOf, roundsOf } from './campaign-found.ts'
import { sampleOf } from './sample.ts'
import { stillThere } from './still-there.ts'
import { campaignsVisibleTo, findCampaign } from './visible.ts'

/** Entries a round asks about: those of its kinds that bind here, and what it found itself. */
export async function askedEntries(db: Database, { kinds }: Pick<Campaign, 'kinds'>): Promise<string[]> {
  const rows = await db
    .selectFrom('registerEntries')
    .select('id')
    .where('kind', 'in', kinds)
    .where('elsewhere', '=', false)
    .orderBy('code', (of) => of.asc().nullsLast())
    .orderBy('id')
    .execute()
  return rows.map(({ id }) => id)
}

export async function decidedListsOf(db: Database, campaignId: string): Promise<string[]> {
  const rows = await db.selectFrom('decisionLists').select('id').where('campaignId', '=', campaignId).where('state', '=', 'decided').execute()
  return rows.map(({ id }) => id)
}

async function headsOf(db: Database, campaigns: readonly Campaign[]): Promise<CampaignHead[]> {
  const names = await areaNames(
    db,
    campaigns.flatMap(({ areaCodes }) => areaCodes),
  )
  const counts =
    campaigns.length === 0
      ? []
      : await db
          .selectFrom('stockTakings')
          .select(['campaignId', 'round', sql<number>`count(*)::int`.as('asked'), sql<number>`count(*) filter (where state = 'done')::int`.as('done')])
          .where(
            'campaignId',
            'in',
            campaigns.map(({ id }) => id),
          )
          .groupBy(['campaignId', 'round'])
          .execute()
  return campaigns.map((campaign) => {
    const round = campaign.sampleSeed === null ? 'stock_taking' : 're_check'
    const count = counts.find((one) => one.campaignId === campaign.id && one.round === round)
    return { ...campaign, areaNames: campaign.areaCodes.map((code) => names.get(code) ?? code), asked: count?.asked ?? 0, done: count?.done ?? 0 }
  })
}

export async function listCampaigns(request: Request, { state, page, size }: PageAsked & { state?: Campaign['state'] | undefined }) {
  let rows = campaignsVisibleTo(request)
  if (state) rows = rows.where('campaigns.state', '=', state)
  const { total } = await rows.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  const { limit, offset } = span({ page, size })
  const found = await rows.selectAll('campaigns').orderBy('campaigns.createdAt', 'desc').orderBy('campaigns.id', 'desc').limit(limit).offset(offset).execute()
  return { rows: await headsOf(request.db, found), total, page, size }
}

export async function readCampaign(request: Request, campaign: Campaign): Promise<CampaignRead> {
  const { db, actor } = request
  const [head] = await headsOf(db, [campaign])
  const version = await findVersion(db, campaign.versionId)
  const lists = await db
    .selectFrom('decisionLists')
    .select(['id', 'title', 'state', 'decisionNumber'])
    .where('campaignId', '=', campaign.id)
    .orderBy('id')
    .execute()
  const decided = lists.some(({ state }) => state === 'decided')
  const { names } = await db
    .selectFrom('stockTicks')
    .innerJoin('stockTakings', (join) =>
      join.onRef('stockTakings.district', '=', 'stockTicks.district').onRef('stockTakings.id', '=', 'stockTicks.stockTakingId'),
    )
    .select(sql<number>`count(distinct stock_ticks.name)::int`.as('names'))
    .where('stockTakings.campaignId', '=', campaign.id)
    .where('stockTicks.entryId', 'is', null)
    .executeTakeFirstOrThrow()
  return {
    ...(head as CampaignHead),
    versionTitle: version?.title ?? '',
    admissionNumber: version?.admissionNumber ?? null,
    minutes: version ? (version.minutes ?? minutesPerYear(version)) : null,
    progress: await progressOf(db, campaign),
    rounds: await roundsOf(db, campaign.id),
    found: await foundBy(db, campaign.id),
    stillThere: await stillThere(db, { campaignId: campaign.id }),
    names,
    sample: campaign.sampleSeed === null ? null : await sampleOf(request, campaign, { size: campaign.sampleCodes.length, seed: campaign.sampleSeed }),
    lists,
    steps: campaignSteps(campaign, decided, actor),
  }
}

export async function getCampaign(request: Request, { id }: { id: string }): Promise<CampaignRead> {
  return readCampaign(request, await findCampaign(request, id))
}
