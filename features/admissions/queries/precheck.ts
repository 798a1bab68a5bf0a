/** The pre-check of a draft as it is typed: nothing is stored. */
import type { Request } from '../../../foundation/request.ts'
import { findVisible as findForm } from '../../forms/queries/visible.ts'
import { findVersion } from '../../items/queries/versions.ts'
import type { ApplicationDraft, PrecheckAnswer } from '../contract.ts'
import { authorityOf } from '../rules/authority.ts'
import { answerPrecheck } from '../rules/precheck.ts'
import { emergencyFacts, precheckFacts } from './precheck-facts.ts'

type Asked = ApplicationDraft & { itemId: string | null; regularises: string | null; formVersionId: string | null; emergency: boolean }

export async function precheckDraft(request: Request, { itemId, regularises, formVersionId, emergency, ...draft }: Asked): Promise<PrecheckAnswer> {
  const { db, actor } = request
  if (emergency) return answerPrecheck(await emergencyFacts(request, draft.proposal), draft)
  const form = formVersionId === null ? undefined : await findForm(request, formVersionId)
  const temporary = regularises ? await findVersion(db, regularises) : undefined
  const facts = await precheckFacts(request, {
    lane: temporary?.temporary ? 'regularisation' : 'ordinary',
    proposal: draft.proposal,
    applicantOrganisationId: actor.organisationId ?? '',
    within: authorityOf(actor.areaCode ?? ''),
    itemId: itemId ?? temporary?.itemId ?? null,
    formVersionId: form?.id,
  })
  return answerPrecheck(facts, draft)
}
