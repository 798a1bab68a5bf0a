/** 负担测算: multiplied by the machine, never typed. */
import type { ApplicationDraft, Estimate } from '../contract.ts'
import type { PrecheckFacts } from './facts.ts'

/** minutes × occurrences = per community and year; × communities = in all. In person-minutes. Null where a factor is missing. */
export function estimate(
  { proposal }: Pick<ApplicationDraft, 'proposal'>,
  { communities, occurrencesPerYear }: Pick<PrecheckFacts, 'communities' | 'occurrencesPerYear'>,
): Estimate {
  const minutes = proposal.minutes ?? null
  const minutesPerCommunity = minutes === null || occurrencesPerYear === null ? null : minutes * occurrencesPerYear
  return {
    communities,
    occurrencesPerYear,
    minutes,
    minutesPerCommunity,
    personMinutesPerYear: minutesPerCommunity === null ? null : minutesPerCommunity * communities,
  }
}
