/** Starting a form: empty, or as the next version of one that was admitted. */
import { v7 as newId } from 'uuid'
import { json } from '../../../foundation/database.ts'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { sayIn } from '../../../foundation/words.ts'
import { FormContent, type FormVersion } from '../contract.ts'
import { answerOverlap } from '../queries/overlap.ts'
import { readForm } from '../queries/read.ts'
import { lockOwn } from '../queries/visible.ts'
import { rhythmOf } from '../templates/title.ts'
import { words } from '../words.ts'
import { objectOf } from './store.ts'

type Begun = Pick<FormVersion, 'formId' | 'number' | 'content' | 'layout' | 'layoutFileId'>

function empty({ actor }: Request, title: string): Begun {
  const content = FormContent.parse({
    title,
    period: rhythmOf(title) ?? 'month',
    areaCodes: actor.areaCode ? [actor.areaCode] : [],
    sections: [{ id: 's1', title: sayIn('zh', words.firstSection), kind: 'figures', population: null, fields: [] }],
  })
  return { formId: newId(), number: 1, content, layout: null, layoutFileId: null }
}

/** A copy under the next number. Refuses while another next version is under way. */
async function next(request: Request, title: string, nextOf: string): Promise<Begun> {
  const earlier = await lockOwn(request, nextOf)
  if (earlier.state !== 'admitted' && earlier.state !== 'ended') throw refusal('FORM_NOT_ADMITTED', words.notAdmitted)
  const versions = await request.db
    .selectFrom('formVersions')
    .select(['id', 'number', 'state'])
    .where('formId', '=', earlier.formId)
    .orderBy('number', 'desc')
    .execute()
  const underWay = versions.find(({ state }) => state === 'draft' || state === 'applied')
  if (underWay) throw refusal('NEXT_VERSION_UNDER_WAY', words.nextUnderWay, { details: { id: underWay.id } })
  const { formId, content, layout, layoutFileId } = earlier
  return { formId, number: (versions[0]?.number ?? 0) + 1, content: { ...content, title }, layout, layoutFileId }
}

export async function startForm(request: Request, { title, nextOf }: { title: string; nextOf: string | null }) {
  const { db, now, actor } = request
  const organisationId = actor.organisationId
  if (organisationId === null) throw refusal('NOT_YOUR_FORM', words.notYours, { status: 403 })
  const { content, layout, ...begun } = nextOf ? await next(request, title, nextOf) : empty(request, title)
  const overlap = await answerOverlap(request, content, { ownId: nextOf, organisationId })
  const form = await db
    .insertInto('formVersions')
    .values({
      ...begun,
      id: newId(),
      content: json(content),
      layout: layout === null ? null : json(layout),
      state: 'draft',
      organisationId,
      admissionNumber: null,
      itemVersionId: null,
      validFrom: null,
      validTo: null,
      minutes: overlap.minutes,
      createdBy: actor.name,
      createdAt: now,
      changedAt: now,
      revision: 1,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  await request.record({ event: 'forms.started', object: objectOf(form), after: { title, formId: form.formId, number: form.number } })
  return readForm(request, form, overlap)
}
