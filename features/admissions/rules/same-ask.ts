/** How much it weighs that another form asks the same. Pure; asked by the pre-check, the command and the screen. */
import type { FormForAdmission } from '../../forms/contract/admission.ts'
import type { Severity } from '../contract.ts'

/**
 * As often, or by the department itself: blocks; in part, or at another period by another department: warns. What both
 * draw from the ledgers costs nobody anything: a note.
 */
export function sameAskSeverity(ask: FormForAdmission['sameAsks'][number], { fields }: Pick<FormForAdmission, 'fields'>, applicant: string): Severity {
  const costs = fields.some(
    ({ fill, elementKey }) => fill === 'asked' && (ask.sharedElements.length === 0 || (elementKey !== null && ask.sharedElements.includes(elementKey))),
  )
  if (!costs) return 'notes'
  return ask.relation !== 'part' && (ask.relation === 'same' || ask.organisationId === applicant) ? 'blocks' : 'warns'
}
