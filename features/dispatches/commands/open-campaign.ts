/** 清理行动: a stock-taking, and later the re-check of a sample, go down through the same gate as any other work. */
import type { Request } from '../../../foundation/request.ts'
import { openRound, beginRound, type RoundAsked } from '../../cleanups/commands/round.ts'
import type { CampaignRead } from '../../cleanups/contract/campaigns.ts'
import { getCampaign } from '../../cleanups/queries/read-campaign.ts'
import { handDown } from '../gate/hand-down.ts'
import { passGate } from '../gate/pass.ts'

type Asked = RoundAsked & { instructions: string }

/** Refuses as the campaign does (another office's, stale, not in that state), and with GATE_CLOSED and every reason, as any dispatch. */
export async function openCampaign(request: Request, { instructions, ...asked }: Asked): Promise<CampaignRead> {
  const { db, record } = request
  const round = await beginRound(request, asked)
  const { campaign, areaCodes, dueOn } = round
  const pass = await passGate(request, { versionId: campaign.versionId, areaCodes, communityTypes: [], dueOn, instructions, fileIds: [] })
  const { id, communities } = await handDown(db, pass, campaign.id)
  const tasks = await db.selectFrom('tasks').select(['id as taskId', 'communityCode']).where('dispatchId', '=', id).orderBy('communityCode').execute()
  await openRound(request, round, tasks)
  await record({
    event: 'dispatches.sent',
    object: { kind: 'dispatch', id },
    after: { versionId: campaign.versionId, campaignId: campaign.id, round: round.round, dueOn, communities },
  })
  return getCampaign(request, { id: campaign.id })
}
