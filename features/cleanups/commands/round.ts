/**
 * A round of a campaign: a stock-taking of all its communities, or a re-check of a sample. Only dispatches begins one,
 * because nothing reaches a community but through the gate; what it began is answered task by task and closed here.
 */
import { refusal } from '../../../foundation/refusal.ts'
import { recordset } from '../../../foundation/recordset.ts'
import { json } from '../../../foundation/database.ts'
import type { Request } from '../../../foundation/request.ts'
import { sql } from 'kysely'
import type { Campaign, Round } from '../contract/campaigns.ts'
import { askedEntries, decidedListsOf } from '../queries/read-campaign.ts'
import { sampleOf } from '../queries/sample.ts'
import { nothingSaid } from '../rules/counts.ts'
import { words } from '../words.ts'
import { campaignObject, saveCampaignRow, seenCampaign } from './campaign.ts'

export type RoundAsked = { id: string; revision: number; round: Round; dueOn?: string | undefined; size: number; seed: string }
/** What the gate is asked: which version, of whom, until when. */
export type RoundBegun = { campaign: Campaign; round: Round; areaCodes: string[]; dueOn: string; seed: string | null }

/** Says whom the round asks. `lock` false for a preview, which waits for nobody. Refuses: another office's, stale, not in that state, no decision yet, a sample larger than the whole. */
export async function beginRound(request: Request, { id, revision, round, dueOn, size, seed }: RoundAsked, lock = true): Promise<RoundBegun> {
  const campaign = await seenCampaign(request, { id, revision }, { states: round === 'stock_taking' ? ['drafted'] : ['deciding'], lock })
  if (round === 'stock_taking') return { campaign, round, areaCodes: campaign.areaCodes, dueOn: campaign.dueOn, seed: null }
  if ((await decidedListsOf(request.db, id)).length === 0) throw refusal('NOT_DECIDED_YET', words.notDecidedYet)
  const { codes } = await sampleOf(request, campaign, { size, seed })
  return { campaign, round, areaCodes: codes, dueOn: dueOn ?? campaign.dueOn, seed }
}

/** Gives each community that was asked its page, under the id of its task. Records `cleanups.roundOpened`. */
export async function openRound(
  request: Request,
  { campaign, round, dueOn, seed }: RoundBegun,
  tasks: readonly { taskId: string; communityCode: string }[],
): Promise<void> {
  const { db, now, record } = request
  const entryIds = await askedEntries(db, campaign)
  const rows = tasks.map(({ taskId, communityCode }) => ({ id: taskId, code: communityCode }))
  await sql`
    insert into stock_takings (district, id, campaign_id, community_code, round, state, due_on, totals)
    select left(code, 6), id, ${campaign.id}::uuid, code, ${round}, 'open', ${dueOn}::date, ${JSON.stringify(nothingSaid)}::jsonb
    from ${recordset('asked', { id: 'uuid', code: 'text' }, rows)}`.execute(db)
  const opened =
    round === 'stock_taking'
      ? { state: 'stock_taking', openedAt: now }
      : { state: 're_checking', reCheckDueOn: dueOn, sampleSeed: seed, sampleCodes: json(rows.map(({ code }) => code)) }
  await saveCampaignRow(request, campaign, { ...opened, entryIds: json(entryIds) })
  await record({
    event: 'cleanups.roundOpened',
    object: campaignObject(campaign),
    before: { state: campaign.state },
    after: { round, communities: rows.length, dueOn, seed },
  })
}
