/** The joint meeting's reason why a form may ask what is held, or what another form asks, too. */
import { titled } from '../../../foundation/words.ts'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { recordException } from '../../forms/commands/admission.ts'
import { recordAskException } from '../../forms/commands/except-ask.ts'
import { formForAdmission } from '../../forms/queries/for-admission.ts'
import type { ApplicationRead } from '../contract.ts'
import { readApplication } from '../queries/read.ts'
import { sameAskSeverity } from '../rules/same-ask.ts'
import { words } from '../words.ts'
import { noteStep, objectOf, takeUp } from './step.ts'

type Asked = { id: string; revision: number; fieldId: string; reason: string }

/** Refuses: no form, a column that is not blocked (and has no reason yet that could be said anew), decided already. */
export async function recordFormException(request: Request, { fieldId, reason, ...step }: Asked): Promise<ApplicationRead> {
  const application = await takeUp(request, step, 'exceptField')
  const { formVersionId } = application
  if (formVersionId === null) throw refusal('NO_FORM', words.noForm)
  const { fields } = await formForAdmission(request, formVersionId)
  const field = fields.find((one) => one.fieldId === fieldId)
  if (!field || (!field.blocked && field.exception === null)) throw refusal('COLUMN_NOT_BLOCKED', words.notBlocked)
  await recordException(request, { formVersionId, fieldId, reason })
  await noteStep(request, application.id, 'columnExcepted', `${[...field.path, field.label].join('／')}：${reason}`)
  await request.record({ event: 'applications.columnExcepted', object: objectOf(application), after: { fieldId, label: field.label, reason } })
  return readApplication(request, application)
}

type AskedAgain = { id: string; revision: number; otherVersionId: string; reason: string }

/** Refuses: no form, one that does not block (and has no reason yet that could be said anew), decided already. */
export async function recordSameAskException(request: Request, { otherVersionId, reason, ...step }: AskedAgain): Promise<ApplicationRead> {
  const application = await takeUp(request, step, 'exceptField')
  const { formVersionId, applicantOrganisationId } = application
  if (formVersionId === null) throw refusal('NO_FORM', words.noForm)
  const form = await formForAdmission(request, formVersionId)
  const ask = form.sameAsks.find((one) => one.formVersionId === otherVersionId)
  const blocks = ask !== undefined && (ask.exception !== null || sameAskSeverity(ask, form, applicantOrganisationId) === 'blocks')
  if (!blocks) throw refusal('ASK_NOT_BLOCKED', words.askNotBlocked)
  await recordAskException(request, { formVersionId, otherVersionId, reason })
  await noteStep(request, application.id, 'askExcepted', `${titled(ask.title)}：${reason}`)
  await request.record({ event: 'applications.askExcepted', object: objectOf(application), after: { otherVersionId, title: ask.title, reason } })
  return readApplication(request, application)
}
