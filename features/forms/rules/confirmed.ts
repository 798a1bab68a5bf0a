/** Whose word a mapping carries is the house's to write: a save keeps what was confirmed, changes it without the seal, and forges none. */
import type { FormContent, FormField, Mapping } from '../contract.ts'
import { fieldsOf } from './fields.ts'

const meaning = ({ elementKey, measure, tags, criteria }: Mapping) => JSON.stringify([elementKey, measure, tags, criteria])

/** `after` with the confirmations of `before` where field and meaning are still the same, and with no others. */
export function withConfirmationsOf(before: FormContent, after: FormContent): FormContent {
  const known = new Map(fieldsOf(before).map((field) => [field.id, field]))
  const sealed = (field: FormField): FormField => {
    if (!field.mapping) return field
    const former = known.get(field.id)
    const same = former?.mapping && former.label === field.label && meaning(former.mapping) === meaning(field.mapping) ? former.mapping : null
    return { ...field, mapping: { ...field.mapping, confirmedBy: same?.confirmedBy ?? null, confirmedAt: same?.confirmedAt ?? null } }
  }
  return { ...after, sections: after.sections.map((section) => ({ ...section, fields: section.fields.map(sealed) })) }
}
