/** A form as admission judges it: what it asks although it is held, what asks the same, what it costs. */
import type { Database } from '../../../foundation/database.ts'
import type { Request } from '../../../foundation/request.ts'
import { askedField } from '../overlap/answer.ts'
import { matchField } from '../overlap/match.ts'
import type { FormVersion } from '../contract.ts'
import type { FormException, FormForAdmission, JudgedField } from '../contract/admission.ts'
import { publicationFaults } from '../rules/content.ts'
import { dataAsked } from '../rules/data-asked.ts'
import { fieldsOf, isAsked } from '../rules/fields.ts'
import { byField, isHeld } from '../rules/proposed.ts'
import { askExceptionsOf } from './ask-exceptions.ts'
import { readAdmittedIndex } from './admitted-index.ts'
import { readKnown } from './known.ts'
import { readOverlapIndex } from './overlap-index.ts'
import { overlapOf } from './overlap.ts'
import { getFormVersion } from './visible.ts'

type Asking = Pick<Request, 'db' | 'today'>

/** Those that still hold: a column that has changed since is no longer the one the meeting spoke of. */
async function exceptionsOf(db: Database, { id, content }: FormVersion, elementOf: (fieldId: string) => string | null): Promise<Map<string, FormException>> {
  const rows = await db.selectFrom('formExceptions').selectAll().where('formVersionId', '=', id).execute()
  const labels = new Map(fieldsOf(content).map((field) => [field.id, field.label]))
  const standing = rows.filter(({ fieldId, label, elementKey }) => labels.get(fieldId) === label && elementOf(fieldId) === elementKey)
  return new Map(standing.map(({ fieldId, reason, recordedBy, recordedAt }) => [fieldId, { fieldId, reason, recordedBy, recordedAt }]))
}

/** Where the department's own word makes something new of what the engine, left alone, finds held. */
async function overruledIn(request: Asking, form: FormVersion): Promise<Map<string, NonNullable<JudgedField['overruled']>>> {
  const spoken = fieldsOf(form.content).filter(({ mapping, fill }) => fill === 'asked' && mapping?.confirmedBy)
  if (spoken.length === 0) return new Map()
  const index = await readOverlapIndex(request.db)
  const left = form.content.sections.map((section) => ({ ...section, fields: section.fields.map((field) => ({ ...field, mapping: null })) }))
  const { findings } = await overlapOf(request, { ...form, content: { ...form.content, sections: left } })
  const free = byField(findings)
  return new Map(
    spoken.flatMap(({ id, mapping, section, ...field }) => {
      const finding = free.get(id)
      if (!finding || !isHeld(finding) || finding.elementKey === null || finding.elementKey === mapping?.elementKey) return []
      const { best } = matchField(index, askedField({ ...field, id, mapping: null }, { ...section, fields: [] }, form.content.title))
      if (best?.how === 'learned') return []
      return [
        [id, { by: mapping?.confirmedBy ?? '', elementName: finding.elementName ?? finding.elementKey, ownerName: finding.holding?.ownerName ?? '' }] as const,
      ]
    }),
  )
}

async function sameAsksOf({ db }: Asking, sameAsks: readonly { formVersionId: string }[]): Promise<Map<string, string>> {
  if (sameAsks.length === 0) return new Map()
  return new Map((await readAdmittedIndex(db)).map(({ id, organisationId }) => [id, organisationId]))
}

export async function judgeForm(request: Asking, form: FormVersion): Promise<FormForAdmission> {
  const { db } = request
  const overlap = await overlapOf(request, form)
  const findings = byField(overlap.findings)
  const exceptions = await exceptionsOf(db, form, (fieldId) => findings.get(fieldId)?.elementKey ?? null)
  const overruled = await overruledIn(request, form)
  const owners = await sameAsksOf(request, overlap.sameAsks)
  const askedAllTheSame = await askExceptionsOf(db, form.id, overlap.sameAsks)
  const fields = fieldsOf(form.content).flatMap((field): JudgedField[] => {
    const finding = findings.get(field.id)
    if (!finding) return []
    const { others: _others, criteria: _criteria, tags: _tags, ...said } = finding
    const exception = exceptions.get(field.id) ?? null
    const { path, section, kind, fill } = field
    const blocked = isAsked(field) && isHeld(finding) && exception === null
    return [{ ...said, path, sectionTitle: section.title, kind, fill, blocked, overruled: overruled.get(field.id) ?? null, exception }]
  })
  return {
    id: form.id,
    formId: form.formId,
    number: form.number,
    state: form.state,
    title: form.content.title,
    period: form.content.period,
    areaCodes: form.content.areaCodes,
    minutes: overlap.minutes,
    split: overlap.split,
    rows: overlap.rows,
    minutesPerYear: overlap.minutesPerYear,
    minutesPerYearAskedInFull: overlap.minutesPerYearAskedInFull,
    fields,
    sameAsks: overlap.sameAsks.map((ask) => ({
      ...ask,
      organisationId: owners.get(ask.formVersionId) ?? null,
      exception: askedAllTheSame.get(ask.formVersionId) ?? null,
    })),
    notReady: publicationFaults(form.content, await readKnown(db)),
    dataAsked: dataAsked(form.content),
  }
}

/** For an application that carries it, whoever reads the application. Refuses an unknown id. */
export async function formForAdmission(request: Asking, formVersionId: string): Promise<FormForAdmission> {
  return judgeForm(request, await getFormVersion(request.db, formVersionId))
}

/** The item an earlier version of the same form was admitted as; null for a form that never was. */
export async function itemVersionBefore(db: Database, { formId, number }: Pick<FormVersion, 'formId' | 'number'>): Promise<string | null> {
  const earlier = await db
    .selectFrom('formVersions')
    .select('itemVersionId')
    .where('formId', '=', formId)
    .where('number', '<', number)
    .where('itemVersionId', 'is not', null)
    .orderBy('number', 'desc')
    .executeTakeFirst()
  return earlier?.itemVersionId ?? null
}

/** The form whose admitted versions are versions of this item; undefined for ordinary work. */
export function formAmong(db: Database, itemVersionIds: readonly string[]): Promise<{ id: string; formId: string } | undefined> {
  if (itemVersionIds.length === 0) return Promise.resolve(undefined)
  return db
    .selectFrom('formVersions')
    .select(['id', 'formId'])
    .where('itemVersionId', 'in', [...itemVersionIds])
    .orderBy('number', 'desc')
    .executeTakeFirst()
}
