/** 摸底: a community's one page. */
import { sql } from 'kysely'
import { span, type PageAsked } from '../../../foundation/paging.ts'
import type { Request } from '../../../foundation/request.ts'
import { areaNames } from '../../areas/queries/names.ts'
import { findVersion } from '../../items/queries/versions.ts'
import type { EntryKind } from '../contract.ts'
import type { Campaign, StockTaking, StockTakingHead, StockTakingRead } from '../contract/campaigns.ts'
import { saidBefore, saidNothing } from './said-before.ts'
import { findStockTaking, stockTakingsVisibleTo } from './visible.ts'

const tickCount = sql<number>`(select count(*)::int from stock_ticks ticks where ticks.district = stock_takings.district and ticks.stock_taking_id = stock_takings.id)`

type Asked = PageAsked & { campaignId?: string | undefined; state?: StockTaking['state'] | undefined; round?: StockTaking['round'] | undefined }

export async function listStockTakings(request: Request, { campaignId, state, round, page, size }: Asked) {
  const { db } = request
  let rows = stockTakingsVisibleTo(request).innerJoin('campaigns', 'campaigns.id', 'stockTakings.campaignId')
  if (campaignId) rows = rows.where('stockTakings.campaignId', '=', campaignId)
  if (state) rows = rows.where('stockTakings.state', '=', state)
  if (round) rows = rows.where('stockTakings.round', '=', round)
  const { total } = await rows.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  const { limit, offset } = span({ page, size })
  const found = await rows
    .selectAll('stockTakings')
    .select(['campaigns.title as campaignTitle', tickCount.as('ticks')])
    .orderBy('stockTakings.dueOn', 'desc')
    .orderBy('stockTakings.communityCode')
    .limit(limit)
    .offset(offset)
    .execute()
  const names = await areaNames(
    db,
    found.map(({ communityCode }) => communityCode),
  )
  const heads: StockTakingHead[] = found.map((row) => ({ ...row, communityName: names.get(row.communityCode) ?? row.communityCode }))
  return { rows: heads, total, page, size }
}

/** 又名 … or the English title: what helps to recognise it. */
const hintOf = ({ formerNames }: { formerNames: string[] }) => (formerNames.length > 0 ? formerNames.join('、') : null)

export async function readStockTaking({ db, actor }: Pick<Request, 'db' | 'actor'>, taking: StockTaking): Promise<StockTakingRead> {
  const campaign: Campaign = await db.selectFrom('campaigns').selectAll().where('id', '=', taking.campaignId).executeTakeFirstOrThrow()
  const ticks = await db
    .selectFrom('stockTicks')
    .select(['entryId', 'name', 'kind'])
    .where('district', '=', taking.district)
    .where('stockTakingId', '=', taking.id)
    .orderBy('id')
    .execute()
  const entries = await db
    .selectFrom('registerEntries')
    .select(['id', 'kind', 'title', 'titleEn', 'ownerName', 'formerNames'])
    .where('id', 'in', sql<string>`(select value::uuid from jsonb_array_elements_text(${JSON.stringify(campaign.entryIds)}::jsonb))`)
    .orderBy('code', (of) => of.asc().nullsLast())
    .orderBy('id')
    .execute()
  const names = await areaNames(db, [taking.communityCode])
  const version = await findVersion(db, campaign.versionId)
  const mine = actor.organisationKind === 'community_committee' && actor.areaCode === taking.communityCode && actor.permissions.has('cleanups.tick')
  return {
    ...taking,
    communityName: names.get(taking.communityCode) ?? taking.communityCode,
    campaignTitle: campaign.title,
    kinds: campaign.kinds,
    asked: entries.map((entry) => ({ ...entry, hint: hintOf(entry) })),
    ticked: ticks.flatMap(({ entryId, name }) => (entryId !== null && name === null ? [entryId] : [])),
    names: ticks.flatMap(({ name, kind }) => (name === null ? [] : [{ kind: kind as EntryKind, name }])),
    // only whoever is ticking needs it; nobody else reads a community's other pages here
    saidBefore: mine && taking.state === 'open' ? await saidBefore(db, taking, campaign.kinds) : saidNothing,
    ticks: ticks.length,
    minutes: version?.minutes ?? null,
    mayTick: mine && taking.state === 'open',
  }
}

export async function getStockTaking(request: Request, { id }: { id: string }): Promise<StockTakingRead> {
  return readStockTaking(request, await findStockTaking(request, id))
}
