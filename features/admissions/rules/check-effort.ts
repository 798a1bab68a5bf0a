/** 频次、经费与负担额度: work that can be counted, is paid for, and fits into what communities have left. */
import { effortWords as said } from '../finding-words.ts'
import { finding, type Check } from './finding.ts'
import { law } from './law.ts'
import { findAll, isNegated, normalise, quote } from './read-text.ts'

const vague = /经常(?:性)?|随时|不定期|按需|适时|常态化|实时|及时按要求/g

export const checkFrequency: Check = (_, { proposal }) => {
  if (!proposal.frequencyCount || !proposal.frequencyPeriod) {
    const byCase = proposal.list === 'certificate'
    return [
      finding('FREQUENCY_VAGUE', byCase ? said.frequencyByCase : said.frequencyMissing, {
        field: proposal.frequencyCount ? 'frequencyPeriod' : 'frequencyCount',
        severity: byCase ? 'notes' : 'blocks',
        clause: law.lists,
      }),
    ]
  }
  return (['content', 'communityDuties'] as const).flatMap((field) => {
    const place = findAll(normalise(proposal[field] ?? ''), vague).find((found) => !isNegated(found))
    return place ? [finding('FREQUENCY_VAGUE', said.frequencyVague, { field, severity: 'warns', clause: law.lists, values: { quoted: quote(place) } })] : []
  })
}

export const checkFunding: Check = ({ purchaseNames, purchaseNegative }, { proposal: { list, funding } }) => {
  if (!funding || funding.kind === 'none') {
    if (list === 'certificate') return []
    return [finding('FUNDING_MISSING', said.fundingMissing, { field: 'funding', severity: 'blocks', clause: law.means })]
  }
  if (funding.kind === 'budget') return []
  const code = funding.catalogueCode.toUpperCase()
  const name = purchaseNegative.get(code)
  if (name)
    return [
      finding('FUNDING_CODE_UNKNOWN', said.codeNegative, {
        field: 'funding',
        severity: 'blocks',
        clause: law.notBought,
        values: { code, name },
      }),
    ]
  if (purchaseNames.has(code)) return []
  return [finding('FUNDING_CODE_UNKNOWN', said.codeUnknown, { field: 'funding', severity: 'blocks', clause: law.catalogue, values: { code } })]
}

/** Exactly full passes; one minute more does not. */
export const checkBudget: Check = ({ budgetMinutes, plannedMinutes, occurrencesPerYear, today }, { proposal }) => {
  if (!proposal.leadOrganisationId || !proposal.minutes || occurrencesPerYear === null) return []
  const year = (proposal.validFrom ?? today).slice(0, 4)
  if (budgetMinutes === null)
    return [finding('BUDGET_NOT_SET', said.budgetNotSet, { field: 'minutes', severity: 'notes', clause: law.cancelled, values: { year } })]
  const asked = proposal.minutes * occurrencesPerYear
  const over = plannedMinutes + asked - budgetMinutes
  if (over <= 0) return []
  return [
    finding('BUDGET_EXCEEDED', said.budgetExceeded, {
      field: 'minutes',
      severity: 'blocks',
      clause: law.cancelled,
      values: { year, budget: budgetMinutes, planned: plannedMinutes, asked, over },
    }),
  ]
}
