/** Which campaigns and stock-takings exist for an actor: those that reach its area; the rest is "not found". */
import { sql } from 'kysely'
import type { Actor } from '../../../foundation/actor.ts'
import { notFound } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { pathCodes, scopePrefix } from '../../areas/rules.ts'
import type { Campaign, StockTaking } from '../contract/campaigns.ts'
import type { DecisionList } from '../contract/decisions.ts'
import { words } from '../words.ts'

type Asking = Pick<Request, 'db' | 'actor'>

export function campaignsVisibleTo({ db, actor }: Asking) {
  const area = actor.areaCode
  const reaches = area
    ? sql<boolean>`exists (select 1 from unnest(campaigns.area_codes) as covered where covered in (${sql.join(pathCodes(area))}) or starts_with(covered, ${scopePrefix(area)}))`
    : sql<boolean>`false`
  // a draft is the office's own
  return db
    .selectFrom('campaigns')
    .where(reaches)
    .where(sql<boolean>`(campaigns.state <> 'drafted' or campaigns.authority = ${area})`)
}

export async function findCampaign(request: Asking, id: string, lock = false): Promise<Campaign> {
  const asked = campaignsVisibleTo(request).selectAll('campaigns').where('campaigns.id', '=', id)
  const found = await (lock ? asked.forUpdate() : asked).executeTakeFirst()
  if (!found) throw notFound(words.campaign)
  return found
}

const inArea = ({ areaCode }: Actor) => (areaCode ? sql<boolean>`starts_with(stock_takings.community_code, ${scopePrefix(areaCode)})` : sql<boolean>`false`)

export function stockTakingsVisibleTo({ db, actor }: Asking) {
  return db.selectFrom('stockTakings').where(inArea(actor))
}

export async function findStockTaking(request: Asking, id: string, lock = false): Promise<StockTaking> {
  const asked = stockTakingsVisibleTo(request).selectAll('stockTakings').where('stockTakings.id', '=', id)
  const found = await (lock ? asked.forUpdate() : asked).executeTakeFirst()
  if (!found) throw notFound(words.stockTaking)
  return found
}

/** Lists of the actor's own joint meeting, and those decided of the city's. */
export async function findList({ db, actor }: Asking, id: string, lock = false): Promise<DecisionList> {
  const asked = db.selectFrom('decisionLists').selectAll().where('id', '=', id).where(listVisible(actor))
  const found = await (lock ? asked.forUpdate() : asked).executeTakeFirst()
  if (!found) throw notFound(words.decisionList)
  return found
}

export function listVisible(actor: Actor) {
  const area = actor.areaCode ?? ''
  const path = area ? pathCodes(area) : ['']
  return sql<boolean>`(decision_lists.authority = ${path.at(-1)} or (decision_lists.authority in (${sql.join(path)}) and decision_lists.state in ('decided', 'put')))`
}
