/** What a form must keep to be saved, and what more to go to the joint meeting. All faults at once, each with its place. */
import type { FormContent } from '../contract.ts'
import { calculationFaults } from './content/calculations.ts'
import { fault, nameFaults, type Fault } from './content/names.ts'
import { contentWords as words } from './content/words.ts'
import { fieldsOf, fieldTitle } from './fields.ts'
import type { Known } from './known.ts'

const twice = (ids: readonly string[]) => [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))]

function idFaults(content: FormContent): Fault[] {
  return [
    ...twice(content.sections.map(({ id }) => id)).map((id) => fault(id, words.twiceSection, { id })),
    ...twice(fieldsOf(content).map(({ id }) => id)).map((id) => fault(id, words.twiceField, { id })),
    ...twice(content.rules.map(({ id }) => id)).map((id) => fault(id, words.twiceRule, { id })),
  ]
}

function conditionFaults(content: FormContent): Fault[] {
  const fields = fieldsOf(content)
  const at = new Map(fields.map(({ id }, index) => [id, index]))
  return fields.flatMap((field, index) => {
    if (!field.onlyIf) return []
    const place = at.get(field.onlyIf.field)
    if (place === undefined || place >= index) return [fault(field.id, words.conditionLater, { label: fieldTitle(field) })]
    const { section } = fields[place] as (typeof fields)[number]
    return section.kind === 'subjects' && section.id !== field.section.id ? [fault(field.id, words.conditionOfRows, { label: fieldTitle(field) })] : []
  })
}

/** Faults that keep a draft from being saved. */
export function contentFaults(content: FormContent, known: Known): Fault[] {
  return [...idFaults(content), ...nameFaults(content, known), ...calculationFaults(content), ...conditionFaults(content)]
}

/** 个人信息保护法 第二十八条: sensitive personal information only for a stated purpose, on a legal basis: both stand with the data element. */
function sensitiveFaults(content: FormContent, { elements }: Known): Fault[] {
  return fieldsOf(content).flatMap((field) => {
    const element = field.mapping?.elementKey ? elements.get(field.mapping.elementKey) : undefined
    if (field.kind === 'id_number' && !element) return [fault(field.id, words.sensitiveUnknown, { label: fieldTitle(field) })]
    if (element?.sensitivity !== 'sensitive') return []
    const hasPurpose = element.purpose.trim() !== ''
    return hasPurpose && element.basis.length > 0 ? [] : [fault(field.id, words.sensitive, { label: fieldTitle(field), element: element.name })]
  })
}

/** Faults that keep a saved draft from going into admission; those of its content among them, for what it names may have ended since. */
export function publicationFaults(content: FormContent, known: Known): Fault[] {
  return [
    ...contentFaults(content, known),
    ...(fieldsOf(content).length === 0 ? [fault('sections', words.noFields)] : []),
    ...(content.areaCodes.length === 0 ? [fault('areaCodes', words.noAreas)] : []),
    ...(content.purpose.trim() === '' ? [fault('purpose', words.noPurpose)] : []),
    ...(content.clauses.length === 0 ? [fault('clauses', words.noClause)] : []),
    ...sensitiveFaults(content, known),
  ]
}
