/** A campaign is drafted; the gate hands it down (features/dispatches); its rounds are closed here. */
import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { lastChange } from '../../../foundation/audit.ts'
import { json, textArray } from '../../../foundation/database.ts'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { changedMeanwhileRefusal } from '../../../foundation/revision.ts'
import { say, type Pair, type Values } from '../../../foundation/words.ts'
import { areaNames } from '../../areas/queries/names.ts'
import { isWithin } from '../../areas/rules.ts'
import { getPublishedVersion } from '../../items/queries/versions.ts'
import type { Campaign, CampaignRead, CampaignWritten } from '../contract/campaigns.ts'
import { readCampaign } from '../queries/read-campaign.ts'
import { findCampaign } from '../queries/visible.ts'
import { words } from '../words.ts'

export const campaignObject = ({ id }: { id: string }) => ({ kind: 'campaign', id })

/** One field that does not fit, said beside it. */
function fault(code: string, field: string, pair: Pair, values: Values = {}) {
  return refusal(code, pair, { status: 422, values, fields: [{ field, text: say(pair, values) }] })
}

async function refuseWritten({ db, actor, today }: Request, { areaCodes, versionId, dueOn }: CampaignWritten): Promise<void> {
  const names = await areaNames(db, areaCodes)
  for (const code of areaCodes) {
    if (!names.has(code)) throw fault('AREA_UNKNOWN', 'areaCodes', words.areaUnknown, { code })
    if (!isWithin(code, actor.areaCode ?? '')) throw fault('OUTSIDE_AREA', 'areaCodes', words.outsideArea, { name: names.get(code) })
  }
  if (dueOn <= today) throw fault('DUE_IN_PAST', 'dueOn', words.dueInPast)
  await getPublishedVersion(db, versionId)
}

type Seen = { id: string; revision: number }

/** The campaign as the reader saw it. Refuses: not visible, another office's, stale, in another state. */
export async function seenCampaign(request: Request, { id, revision }: Seen, { states, lock }: { states: readonly Campaign['state'][]; lock: boolean }) {
  const campaign = await findCampaign(request, id, lock)
  if (campaign.authority !== request.actor.areaCode) throw refusal('CAMPAIGN_NOT_NOW', words.campaignNotNow, { status: 403 })
  if (campaign.revision !== revision)
    throw changedMeanwhileRefusal({ current: campaign, sent: {}, ...(await lastChange(request.db, campaignObject(campaign))) })
  if (!states.includes(campaign.state)) throw refusal('CAMPAIGN_NOT_NOW', words.campaignNotNow)
  return campaign
}

/** The same, held until the transaction ends. */
export const lockCampaign = (request: Request, seen: Seen, states: readonly Campaign['state'][]) => seenCampaign(request, seen, { states, lock: true })

export async function saveCampaignRow({ db }: Request, { id }: Pick<Campaign, 'id'>, changes: Partial<Record<keyof Campaign, unknown>>): Promise<void> {
  await db
    .updateTable('campaigns')
    .set({ ...(changes as object), revision: sql<number>`revision + 1` })
    .where('id', '=', id)
    .execute()
}

/** Refuses areas that do not exist or lie outside the office's own, a day that has passed, and a version that is not published. */
export async function draftCampaign(request: Request, written: CampaignWritten): Promise<CampaignRead> {
  const { db, actor, now, record } = request
  await refuseWritten(request, written)
  const id = newId()
  await db
    .insertInto('campaigns')
    .values({
      ...written,
      id,
      authority: actor.areaCode ?? '',
      areaCodes: textArray(written.areaCodes),
      kinds: textArray(written.kinds) as never,
      entryIds: json([]),
      state: 'drafted',
      openedAt: null,
      sampleSeed: null,
      sampleCodes: json([]),
      reCheckDueOn: null,
      closedAt: null,
      createdBy: actor.name,
      revision: 1,
      createdAt: now,
    })
    .execute()
  await record({ event: 'cleanups.campaignDrafted', object: campaignObject({ id }), after: { ...written } })
  return readCampaign(request, await findCampaign(request, id))
}

export async function saveCampaign(request: Request, { id, revision, ...written }: CampaignWritten & { id: string; revision: number }): Promise<CampaignRead> {
  const before = await lockCampaign(request, { id, revision }, ['drafted'])
  await refuseWritten(request, written)
  await saveCampaignRow(request, before, { ...written, areaCodes: textArray(written.areaCodes), kinds: textArray(written.kinds) })
  const { title, areaCodes, kinds, versionId, dueOn } = before
  await request.record({
    event: 'cleanups.campaignSaved',
    object: campaignObject(before),
    before: { title, areaCodes, kinds, versionId, dueOn },
    after: written,
  })
  return readCampaign(request, await findCampaign(request, id))
}

/** Only a draft: what reached a community stays. Refuses as `lockCampaign`. */
export async function deleteCampaign(request: Request, seen: Seen): Promise<{ deleted: true }> {
  const before = await lockCampaign(request, seen, ['drafted'])
  await request.db.deleteFrom('campaigns').where('id', '=', before.id).execute()
  const { title, areaCodes, kinds, versionId, dueOn } = before
  await request.record({ event: 'cleanups.campaignDeleted', object: campaignObject(before), before: { title, areaCodes, kinds, versionId, dueOn } })
  return { deleted: true }
}
