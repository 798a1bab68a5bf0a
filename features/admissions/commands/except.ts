/** The joint meeting's reason why a form may ask what is held. */
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { recordException } from '../../forms/commands/admission.ts'
import { formForAdmission } from '../../forms/queries/for-admission.ts'
import type { ApplicationRead } from '../contract.ts'
import { readApplication } from '../queries/read.ts'
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
