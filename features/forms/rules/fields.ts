/** Fields of a form with the section they stand in, in the order of the form. */
import type { FormContent, FormField, Section } from '../contract.ts'

export type PlacedField = FormField & { section: Pick<Section, 'id' | 'title' | 'kind' | 'population'> }

export function fieldsOf({ sections }: Pick<FormContent, 'sections'>): PlacedField[] {
  return sections.flatMap(({ fields, ...section }) => fields.map((field) => ({ ...field, section })))
}

/** What the community fills itself. */
export const isAsked = ({ fill }: Pick<FormField, 'fill'>) => fill === 'asked'

/** 「家庭成员／姓名」 as people read it. */
export function fieldTitle({ path, label }: Pick<FormField, 'path' | 'label'>): string {
  return [...path, label].join('／')
}
