/** A vote on a clean-up list: quorum and majority as for an application; a line one unit wants discussed apart is taken out. */
import type { ListTally, ListVote } from '../contract/lists.ts'
import { tally, type TallyAsked } from './tally.ts'

export type CastListVote = Pick<ListVote, 'organisationId' | 'choice' | 'exceptions' | 'reason'>
export type ListTallied = { tally: ListTally; quorate: boolean; adopted: boolean; takenOut: string[] }

/** Nobody is recused: the list speaks of many owners at once, and whoever sees its own on it may have the line taken out. */
export function tallyList({ votes, ...asked }: Omit<TallyAsked, 'votes' | 'applicantId'> & { votes: readonly CastListVote[] }): ListTallied {
  const counted = tally({
    ...asked,
    applicantId: '',
    votes: votes.map(({ organisationId, choice, reason }) => ({
      organisationId,
      reason,
      choice: choice === 'adopt' ? ('admit' as const) : ('refuse' as const),
    })),
  })
  const present = new Set(asked.mode === 'room' ? asked.attendance : votes.map(({ organisationId }) => organisationId))
  const members = new Set(asked.members.map(({ organisationId }) => organisationId))
  const takenOut = [
    ...new Set(votes.filter(({ organisationId }) => present.has(organisationId) && members.has(organisationId)).flatMap(({ exceptions }) => exceptions)),
  ]
  const { members: entitled, quorum, present: attending, admit, refuse } = counted.tally
  return {
    tally: {
      members: entitled,
      quorum,
      present: attending,
      adopt: admit,
      reject: refuse,
      takenOut: takenOut.length,
      dissent: counted.dissent.map(({ organisationName, reason }) => ({ organisationName, reason })),
    },
    quorate: counted.quorate,
    adopted: counted.outcome === 'admit',
    takenOut,
  }
}
