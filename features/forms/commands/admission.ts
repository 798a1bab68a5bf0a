/** What admission does with a form: it stands still, comes back, gets its number. Called by admissions, in its transaction. */
import type { Request } from '../../../foundation/request.ts'
import { notFound, refusal } from '../../../foundation/refusal.ts'
import { say } from '../../../foundation/words.ts'
import type { FormVersion } from '../contract.ts'
import { readKnown } from '../queries/known.ts'
import { overlapOf } from '../queries/overlap.ts'
import { getFormVersion, lockOwn } from '../queries/visible.ts'
import { publicationFaults } from '../rules/content.ts'
import { fieldsOf } from '../rules/fields.ts'
import { byField, settled } from '../rules/proposed.ts'
import { stateWords, words } from '../words.ts'
import { objectOf, refuseFaults, saveContent, saveNext } from './store.ts'

/** Own draft, locked, for an application to begin with it. Refuses: not found, another's, not a draft, not ready (FORM_NOT_READY, with every fault). */
export async function takeUpForApplication(request: Request, formVersionId: string): Promise<FormVersion> {
  const form = await lockOwn(request, formVersionId)
  if (form.state !== 'draft') throw refusal('FORM_STANDS_STILL', words.notDraft, { values: { state: say(stateWords[form.state]) } })
  refuseFaults('FORM_NOT_READY', words.notReady, publicationFaults(form.content, await readKnown(request.db)))
  return form
}

/** From now on the form is what the meeting decides on. Every field without a meaning takes the one the engine proposes. */
export async function freezeForm(request: Request, formVersionId: string): Promise<FormVersion> {
  const form = await takeUpForApplication(request, formVersionId)
  const { findings } = await overlapOf(request, form)
  const { saved } = await saveContent(request, form, settled(form.content, byField(findings)), { state: 'applied' })
  await request.record({ event: 'forms.frozen', object: objectOf(form), before: { state: form.state }, after: { state: saved.state, minutes: saved.minutes } })
  return saved
}

/** Returned, refused or withdrawn: the department may change it again. A form that is a draft stays one. */
export async function thawForm(request: Request, formVersionId: string): Promise<void> {
  const form = await getFormVersion(request.db, formVersionId, true)
  if (form.state !== 'applied') return
  await saveNext(request, form, { state: 'draft' })
  await request.record({ event: 'forms.thawed', object: objectOf(form), before: { state: 'applied' }, after: { state: 'draft' } })
}

type Admission = { itemVersionId: string; admissionNumber: string; validFrom: string; validTo: string | null }

/** 统计法 第十七条: number and validity stand on the form from here on. The version before it ends where this one begins. */
export async function admitForm(request: Request, formVersionId: string, admission: Admission): Promise<FormVersion> {
  const { db, now } = request
  const form = await getFormVersion(db, formVersionId, true)
  if (form.state !== 'applied') throw refusal('FORM_NOT_APPLIED', words.notApplied)
  const saved = await saveNext(request, form, { ...admission, state: 'admitted' })
  const { validFrom } = admission
  await db
    .updateTable('formVersions')
    .set((column) => ({ validTo: validFrom, changedAt: now, revision: column('revision', '+', 1) }))
    .where('formId', '=', form.formId)
    .where('id', '<>', form.id)
    .where('state', '=', 'admitted')
    .where((or) => or.or([or('validTo', 'is', null), or('validTo', '>', validFrom)]))
    .execute()
  await request.record({ event: 'forms.admitted', object: objectOf(form), before: { state: form.state }, after: { ...admission, minutes: saved.minutes } })
  return saved
}

/** The joint meeting's reason why a held column may be asked all the same; said again, it replaces the earlier one. */
export async function recordException(
  request: Request,
  { formVersionId, fieldId, reason }: { formVersionId: string; fieldId: string; reason: string },
): Promise<FormVersion> {
  const { db, actor, now } = request
  const form = await getFormVersion(db, formVersionId)
  const field = fieldsOf(form.content).find(({ id }) => id === fieldId)
  if (!field) throw notFound(words.field)
  const { findings } = await overlapOf(request, form)
  const said = { label: field.label, elementKey: byField(findings).get(fieldId)?.elementKey ?? null, reason, recordedBy: actor.name, recordedAt: now }
  await db
    .insertInto('formExceptions')
    .values({ formVersionId, fieldId, ...said })
    .onConflict((conflict) => conflict.columns(['formVersionId', 'fieldId']).doUpdateSet(said))
    .execute()
  await request.record({ event: 'forms.exceptionRecorded', object: objectOf(form), after: { fieldId, ...said } })
  return form
}
