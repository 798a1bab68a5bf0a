/** What one click can do about a reason of the gate: leave communities out, take the item's types, take the earliest day. */
import type { GateReason, GateRefusal } from '../../contract.ts'

/** Reasons that concern some communities and not others. */
const ofCommunities: readonly GateReason[] = [
  'OUTSIDE_SENDER_AREA',
  'OUTSIDE_ITEM_AREA',
  'WRONG_COMMUNITY_TYPE',
  'NOT_A_COMMUNITY',
  'FREQUENCY_USED',
  'BUDGET_EXCEEDED',
  'FUNDS_NOT_RELEASED',
]

/** The communities that could be left out, where the reason is theirs and others would remain. */
export function communitiesToLeaveOut(
  { reason, communities, communityCodes, communityCount }: GateRefusal,
  communitiesInAll: number,
): { code: string; name: string }[] {
  if (!ofCommunities.includes(reason) || (reason !== 'NOT_A_COMMUNITY' && communityCount >= communitiesInAll)) return []
  const names = new Map(communities.map(({ code, name }) => [code, name]))
  return communityCodes ? communityCodes.map((code) => ({ code, name: names.get(code) ?? code })) : communities
}
