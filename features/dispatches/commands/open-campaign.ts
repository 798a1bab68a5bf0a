/** 清理行动: a stock-taking, and later the re-check of a sample, go down through the same gate as any other work. */
import type { Request } from '../../../foundation/request.ts'
import { openRound, beginRound, type RoundAsked, type RoundBegun } from '../../cleanups/commands/round.ts'
import type { CampaignRead } from '../../cleanups/contract/campaigns.ts'
import { alsoAsked } from '../../cleanups/queries/also-asked.ts'
import { getCampaign } from '../../cleanups/queries/read-campaign.ts'
import { handDown } from '../gate/hand-down.ts'
import { passGate } from '../gate/pass.ts'
import type { CampaignPreview, DispatchAsked } from '../contract.ts'
import { previewed } from '../queries/preview.ts'

type Asked = RoundAsked & { instructions: string }

const gateOf = ({ campaign, areaCodes, dueOn }: RoundBegun, instructions: string): DispatchAsked => ({
  versionId: campaign.versionId,
  areaCodes,
  communityTypes: [],
  dueOn,
  instructions,
  fileIds: [],
})

/** What would go out, what the gate says of it, and who asks the same communities the same at this moment. Stores nothing. Refuses as the campaign does. */
export async function previewCampaign(request: Request, { instructions, ...asked }: Asked): Promise<CampaignPreview> {
  const round = await beginRound(request, asked, false)
  const { loaded, ...preview } = await previewed(request, gateOf(round, instructions))
  const codes = loaded.world.targets.map(({ code }) => code)
  return { ...preview, dueOn: round.dueOn, alsoAsked: await alsoAsked(request.db, round.campaign, codes) }
}

/** Refuses as the campaign does (another office's, stale, not in that state), and with GATE_CLOSED and every reason, as any dispatch. */
export async function openCampaign(request: Request, { instructions, ...asked }: Asked): Promise<CampaignRead> {
  const { db, record } = request
  const round = await beginRound(request, asked)
  const { campaign, dueOn } = round
  const pass = await passGate(request, gateOf(round, instructions))
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
