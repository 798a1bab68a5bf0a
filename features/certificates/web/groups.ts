/** The catalogue in the order people ask: what may be issued, what is disputed, what must not, what was dropped, other places last. */
import type { Proof } from '../contract/catalogue.ts'

export const groups = ['allowed', 'disputed', 'refused', 'dropped', 'elsewhere'] as const
export type Group = (typeof groups)[number]

function groupOf({ verdict: { answer, reason } }: Proof): Group {
  if (reason === 'ELSEWHERE') return 'elsewhere'
  return reason === 'SUPERSEDED' ? 'dropped' : answer
}

export function groupsOf(proofs: readonly Proof[]): { group: Group; proofs: Proof[] }[] {
  return groups.map((group) => ({ group, proofs: proofs.filter((proof) => groupOf(proof) === group) })).filter(({ proofs: own }) => own.length > 0)
}
