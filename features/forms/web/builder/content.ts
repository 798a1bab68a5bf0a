/** Changes to a form's content, each giving a new one; ids are never used twice, so that formulas keep their meaning. */
import type { FormContent, FormField, Section, ValidationRule } from '../../contract.ts'

const next = (prefix: string, ids: readonly string[]) => `${prefix}${Math.max(0, ...ids.map((id) => Number(id.slice(1)))) + 1}`

export function changeSection(content: FormContent, id: string, change: Partial<Section>): FormContent {
  return { ...content, sections: content.sections.map((section) => (section.id === id ? { ...section, ...change } : section)) }
}

export function addSection(content: FormContent, title: string): FormContent {
  const id = next(
    's',
    content.sections.map((section) => section.id),
  )
  return { ...content, sections: [...content.sections, { id, title, kind: 'figures', population: null, fields: [] }] }
}

/** A form keeps at least one section. */
export function removeSection(content: FormContent, id: string): FormContent {
  return content.sections.length === 1 ? content : { ...content, sections: content.sections.filter((section) => section.id !== id) }
}

export function changeField(content: FormContent, id: string, change: Partial<FormField>): FormContent {
  return {
    ...content,
    sections: content.sections.map((section) => ({ ...section, fields: section.fields.map((field) => (field.id === id ? { ...field, ...change } : field)) })),
  }
}

export function addField(content: FormContent, sectionId: string, label: string): FormContent {
  const id = next(
    'f',
    content.sections.flatMap(({ fields }) => fields.map((field) => field.id)),
  )
  const section = content.sections.find((one) => one.id === sectionId)
  const field: FormField = {
    id,
    label,
    path: [],
    kind: section?.kind === 'subjects' ? 'text' : 'integer',
    unit: null,
    codeList: null,
    choices: [],
    required: true,
    onlyIf: null,
    formula: null,
    mapping: null,
    fill: 'asked',
    place: null,
    note: '',
  }
  return changeSection(content, sectionId, { fields: [...(section?.fields ?? []), field] })
}

export function removeField(content: FormContent, id: string): FormContent {
  return {
    ...content,
    sections: content.sections.map((section) => ({
      ...section,
      fields: section.fields.filter((field) => field.id !== id).map((field) => (field.onlyIf?.field === id ? { ...field, onlyIf: null } : field)),
    })),
  }
}

/** One place up (-1) or down (1) within its section; at the edge it stays. */
export function moveField(content: FormContent, id: string, by: -1 | 1): FormContent {
  return {
    ...content,
    sections: content.sections.map((section) => {
      const from = section.fields.findIndex((field) => field.id === id)
      const to = from + by
      const moved = section.fields[from]
      if (!moved || to < 0 || to >= section.fields.length) return section
      return { ...section, fields: section.fields.toSpliced(from, 1).toSpliced(to, 0, moved) }
    }),
  }
}

export function addRule(content: FormContent): FormContent {
  const id = next(
    'r',
    content.rules.map((rule) => rule.id),
  )
  return { ...content, rules: [...content.rules, { id, expression: '', severity: 'warns', sentence: '' }] }
}

export function changeRule(content: FormContent, id: string, change: Partial<ValidationRule>): FormContent {
  return { ...content, rules: content.rules.map((rule) => (rule.id === id ? { ...rule, ...change } : rule)) }
}
