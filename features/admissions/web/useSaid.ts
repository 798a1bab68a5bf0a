/** How a field's value reads as plain words; used where two drafts are compared. */
import { addDays } from '../../../foundation/clock.ts'
import { useFormat } from '../../../web/format.ts'
import { useText, useWords } from '../../../web/words.ts'
import { communityTypeWords } from '../../areas/words.ts'
import type { Funding, ItemProposal } from '../../items/contract.ts'
import { type DraftField, isEmpty } from './draft.ts'
import { fundingWords, listWords, periodWords, roleWords } from './field-words.ts'
import { words } from './form-words.ts'

export function useFundingSaid() {
  const text = useText()
  return (funding: Funding | undefined) => {
    if (!funding) return ''
    const detail = funding.kind === 'budget' ? funding.line : funding.kind === 'purchase' ? funding.catalogueCode : funding.reason
    return detail ? `${text(fundingWords[funding.kind])}：${detail}` : text(fundingWords[funding.kind])
  }
}

export function useSaid(): (field: DraftField, value: unknown) => string {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const sayFunding = useFundingSaid()
  const sayers: { [Field in keyof ItemProposal]?: (value: NonNullable<ItemProposal[Field]>) => string } = {
    list: (list) => text(listWords[list]),
    communityRole: (role) => text(roleWords[role]),
    clauses: (clauses) => clauses.map(({ sourceId, article }) => `${sourceId} ${article}`).join('、'),
    communityTypes: (types) => types.map((type) => text(communityTypeWords[type])).join('、'),
    frequencyPeriod: (period) => text(periodWords[period]),
    funding: sayFunding,
    certificate: (terms) =>
      [terms.askedBy.join('、'), terms.usedFor, terms.evidence.map(({ label }) => label).join('、'), terms.competentBody, terms.route]
        .filter(Boolean)
        .join('；'),
    validFrom: format.day,
    validTo: (until) => format.day(addDays(until, -1)),
  }
  return (field, value) => {
    if (isEmpty(value)) return w('emptyValue')
    const say = sayers[field as keyof ItemProposal] as ((value: unknown) => string) | undefined
    return say ? say(value) : Array.isArray(value) ? value.join('、') : String(value)
  }
}
