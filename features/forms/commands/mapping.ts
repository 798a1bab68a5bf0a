/** What a field means, in a person's word: kept with its author, and learned from. */
import { v7 as newId } from 'uuid'
import { json } from '../../../foundation/database.ts'
import { notFound, refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { labelHolder } from '../../elements/commands/refuse.ts'
import { recordSynonym } from '../../elements/commands/synonym.ts'
import { readRegistry } from '../../elements/queries/registry.ts'
import type { FormContent, FormField, Mapping } from '../contract.ts'
import { readKnown } from '../queries/known.ts'
import { readForm } from '../queries/read.ts'
import { contentFaults } from '../rules/content.ts'
import { fieldsOf, fieldTitle } from '../rules/fields.ts'
import { words } from '../words.ts'
import { objectOf, refuseFaults, saveContent, takeUpDraft, type Seen } from './store.ts'

type Asked = Seen & { field: string; mapping: Omit<Mapping, 'confirmedBy' | 'confirmedAt'>; fill: 'drawn' | 'asked' }

function withField(content: FormContent, id: string, change: Partial<FormField>): FormContent {
  return {
    ...content,
    sections: content.sections.map((section) => ({ ...section, fields: section.fields.map((field) => (field.id === id ? { ...field, ...change } : field)) })),
  }
}

/**
 * The label becomes another name of the element where it names it plainly: the value of the row, under no other head.
 * A count or a narrowed figure says nothing about the element's name.
 */
const teaches = ({ path }: FormField, { elementKey, measure, tags, criteria }: Asked['mapping']) =>
  elementKey !== null && measure === 'value' && path.length === 0 && tags.length === 0 && criteria.length === 0

/** Refuses: no such field (404), a calculated one, an element that is not in force (FORM_FAULTS). */
export async function confirmMapping(request: Request, { field: fieldId, mapping, fill, ...seen }: Asked) {
  const { db, actor, now } = request
  const before = await takeUpDraft(request, seen)
  const field = fieldsOf(before.content).find(({ id }) => id === fieldId)
  if (!field) throw notFound(words.field)
  if (field.fill === 'calculated') throw refusal('FIELD_CALCULATED', words.notCalculatedMapping)
  const confirmed: Mapping = { ...mapping, confirmedBy: actor.name, confirmedAt: now }
  const content = withField(before.content, fieldId, { mapping: confirmed, fill })
  const faults = contentFaults(content, await readKnown(db)).filter((fault) => fault.field === fieldId)
  refuseFaults('FORM_FAULTS', words.faults, faults)
  const { label } = field
  await db
    .insertInto('mappingConfirmations')
    .values({
      id: newId(),
      formVersionId: before.id,
      fieldId,
      label,
      mapping: json(confirmed),
      fill,
      confirmedBy: actor.name,
      organisationId: actor.organisationId,
      at: now,
    })
    .execute()
  const element = teaches(field, mapping) ? (await readRegistry(db)).elements.get(mapping.elementKey ?? '') : undefined
  // a label that already names another element is not learned: one form's word does not change what all others mean
  if (element && !(await labelHolder(db, label, element)))
    await recordSynonym(db, { elementKey: element.key, label, seenIn: before.content.title, addedBy: actor.name, at: now })
  const { saved, overlap } = await saveContent(request, before, content)
  await request.record({
    event: 'forms.mappingConfirmed',
    object: objectOf(before),
    before: { field: fieldId, mapping: field.mapping, fill: field.fill },
    after: { field: fieldId, label: fieldTitle(field), mapping: confirmed, fill },
  })
  return readForm(request, saved, overlap)
}
