/** A round ends: after a stock-taking the office goes on to decide; after a re-check what hangs again is open anew, the rest is done. */
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import type { RegisterEntry } from '../contract.ts'
import type { Campaign, CampaignRead } from '../contract/campaigns.ts'
import { foundBy } from '../queries/campaign-found.ts'
import { readCampaign } from '../queries/read-campaign.ts'
import { findCampaign } from '../queries/visible.ts'
import { words } from '../words.ts'
import { campaignObject, lockCampaign, saveCampaignRow } from './campaign.ts'
import { saveEntryRow } from './event.ts'
import { noteReturn } from './return.ts'

/** Before the last day all must have answered; after it those who have not are left out and counted. */
async function refuseTooEarly({ db, today }: Request, campaign: Campaign, dueOn: string): Promise<void> {
  const open = await db.selectFrom('stockTakings').select('id').where('campaignId', '=', campaign.id).where('state', '=', 'open').execute()
  if (open.length > 0 && today <= dueOn) throw refusal('STILL_OPEN', words.stillOpen, { values: { n: open.length, day: dueOn } })
}

/** What the campaign's lists ended, and what of it its re-check found again. */
async function evaluate(request: Request, campaign: Campaign): Promise<{ returned: number; reChecked: number }> {
  const { db, today } = request
  const found = new Map((await foundBy(db, campaign.id)).map(({ id, again }) => [id, again]))
  const entries: RegisterEntry[] = await db
    .selectFrom('registerEntries')
    .selectAll()
    .where('id', 'in', (of) =>
      of
        .selectFrom('decisionLines')
        .innerJoin('decisionLists', 'decisionLists.id', 'decisionLines.listId')
        .select('decisionLines.entryId')
        .where('decisionLists.campaignId', '=', campaign.id),
    )
    .where('state', '=', 'carried_out')
    .orderBy('id')
    .forUpdate()
    .execute()
  let returned = 0
  for (const entry of entries) {
    const again = found.get(entry.id) ?? 0
    if (again > 0) {
      returned += 1
      await noteReturn(request, entry, { note: `抽查的 ${campaign.sampleCodes.length} 个社区中，${again} 个社区仍有` })
    } else await saveEntryRow(request, entry, { state: 're_checked', reCheckedOn: today }, { step: 're_checked' }, 'cleanups.reChecked')
  }
  return { returned, reChecked: entries.length - returned }
}

export async function closeRound(request: Request, { id, revision }: { id: string; revision: number }): Promise<CampaignRead> {
  const { db, now, record } = request
  const campaign = await lockCampaign(request, { id, revision }, ['stock_taking', 're_checking'])
  await refuseTooEarly(request, campaign, campaign.reCheckDueOn ?? campaign.dueOn)
  await db.updateTable('stockTakings').set({ state: 'not_answered' }).where('campaignId', '=', id).where('state', '=', 'open').execute()
  const result = campaign.state === 're_checking' ? await evaluate(request, campaign) : {}
  const next = campaign.state === 're_checking' ? { state: 'closed', closedAt: now } : { state: 'deciding' }
  await saveCampaignRow(request, campaign, next)
  await record({ event: 'cleanups.roundClosed', object: campaignObject(campaign), before: { state: campaign.state }, after: { ...next, ...result } })
  return readCampaign(request, await findCampaign(request, id))
}
