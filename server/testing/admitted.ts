/** Versions for stories: admitted and numbered, as a decision of the joint meeting would publish them. */
import { publishAdmitted, publishTemporary } from '../../features/items/commands/admitted.ts'
import type { ItemProposal, ItemVersionRead } from '../../features/items/contract.ts'
import { ordinaryWork } from '../../features/items/rules.ts'
import { guest } from '../../foundation/actor.ts'
import { civilDay } from '../../foundation/clock.ts'
import type { Request } from '../../foundation/request.ts'
import { places } from './people.ts'
import type { Story } from './story.ts'

/** Once a month, an hour, in the whole of 东城区; no money needed. */
const usual: ItemProposal = {
  list: 'assist',
  ...ordinaryWork,
  title: '协助发放冬季用气安全提示',
  titleEn: null,
  content: '向居民发放用气安全提示，发现隐患向燃气公司报告。',
  communityDuties: '张贴提示，提醒高龄独居老人。',
  departmentDuties: '印制提示，处置隐患。',
  communityRole: 'publicise',
  clauses: [{ sourceId: 'fire-law', article: '第六条' }],
  leadOrganisationId: null,
  areaCodes: [places.district],
  communityTypes: [],
  frequencyCount: 1,
  frequencyPeriod: 'month',
  minutes: 60,
  funding: { kind: 'none', reason: '提示由部门印制，不产生费用。' },
  dataAsked: '',
  validFrom: '2026-11-01',
  validTo: '2027-11-01',
}

function requestOf({ db, clock, deployment }: Story): Request {
  const now = clock()
  return {
    db,
    deployment,
    actor: guest,
    now,
    today: civilDay(now),
    fromAddress: '',
    record: async () => undefined,
    afterCommit: () => undefined,
    start: async () => '',
    answerHeaders: new Headers(),
    askedHeaders: new Headers(),
  }
}

let numbers = 0

/** Publishes a version led by an organisation, ordinary or (with `lane`) through the emergency lane. */
export function admit(
  story: Story,
  leadOrganisationId: string,
  change: Partial<ItemProposal> = {},
  { itemId = null, lane }: { itemId?: string | null; lane?: { days: number; regulariseBy: string } } = {},
): Promise<ItemVersionRead> {
  const proposal = { ...usual, leadOrganisationId, ...change }
  numbers += 1
  if (lane) return publishTemporary(requestOf(story), proposal, { number: `测急〔2026〕${numbers}号`, reason: '寒潮橙色预警。', ...lane })
  return publishAdmitted(requestOf(story), {
    proposal,
    itemId,
    admissionNumber: `测准〔2026〕${numbers}号`,
    validFrom: proposal.validFrom ?? '2026-11-01',
    source: '联席会议决定',
  })
}
