/** 联席会议表决: one member unit, one vote; the applicant is recused; two thirds must take part; a tie is no. */
import type { Settings } from '../../../foundation/settings.ts'
import type { Choice, Decision, Tally, Vote } from '../contract.ts'

export type MemberUnitName = { organisationId: string; organisationName: string }
export type CastVote = Pick<Vote, 'organisationId' | 'choice' | 'reason'>
export type TallyAsked = {
  members: readonly MemberUnitName[]
  applicantId: string
  votes: readonly CastVote[]
  /** In a room: the units noted as present. In writing whoever voted has taken part. */
  attendance: readonly string[]
  mode: 'room' | 'writing'
  settings: Pick<Settings, 'quorumNumerator' | 'quorumDenominator'>
}
export type Tallied = { tally: Tally; quorate: boolean; outcome: Choice; dissent: Decision['dissent'] }

/** Two thirds of those entitled, rounded up. */
export function quorumOf(entitled: number, { quorumNumerator, quorumDenominator }: TallyAsked['settings']): number {
  return Math.ceil((entitled * quorumNumerator) / quorumDenominator)
}

/**
 * Admit together with admit-with-conditions must outweigh return and refuse; an equal number is no. Among yes the larger
 * decides, equal means conditions; among no return only when it outweighs refuse. Nobody voting is a no as well.
 */
function outcomeOf(count: Record<Choice, number>): Choice {
  const yes = count.admit + count.admit_with_conditions
  const no = count.return + count.refuse
  if (yes > no) return count.admit > count.admit_with_conditions ? 'admit' : 'admit_with_conditions'
  return count.return > count.refuse ? 'return' : 'refuse'
}

export function tally({ members, applicantId, votes, attendance, mode, settings }: TallyAsked): Tallied {
  const entitled = members.filter(({ organisationId }) => organisationId !== applicantId)
  const names = new Map(entitled.map(({ organisationId, organisationName }) => [organisationId, organisationName]))
  // a unit's later vote replaces its earlier one; who is not entitled, or not in the room, does not count
  const present = new Set(mode === 'room' ? attendance : votes.map(({ organisationId }) => organisationId))
  const counted = [...new Map(votes.map((vote) => [vote.organisationId, vote])).values()].filter(
    ({ organisationId }) => names.has(organisationId) && present.has(organisationId),
  )
  const count: Record<Choice, number> = { admit: 0, admit_with_conditions: 0, return: 0, refuse: 0 }
  for (const { choice } of counted) count[choice] += 1
  const outcome = outcomeOf(count)
  const quorum = quorumOf(entitled.length, settings)
  const presentEntitled = entitled.filter(({ organisationId }) => present.has(organisationId)).length
  return {
    tally: {
      members: entitled.length,
      quorum,
      present: presentEntitled,
      admit: count.admit,
      admitWithConditions: count.admit_with_conditions,
      return: count.return,
      refuse: count.refuse,
      recused: members.filter(({ organisationId }) => organisationId === applicantId).map(({ organisationName }) => organisationName),
    },
    quorate: entitled.length > 0 && presentEntitled >= quorum,
    outcome,
    dissent: counted
      .filter(({ choice }) => choice !== outcome)
      .map(({ organisationId, choice, reason }) => ({ organisationName: names.get(organisationId) ?? '', choice, reason })),
  }
}
