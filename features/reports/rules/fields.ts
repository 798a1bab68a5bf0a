/** The fields of a form as reports use them. */
import type { Value } from '../../elements/contract.ts'
import type { FormContent, FormField, Section } from '../../forms/contract.ts'

export const figureSections = (content: Pick<FormContent, 'sections'>): Section[] => content.sections.filter(({ kind }) => kind === 'figures')
export const subjectSections = (content: Pick<FormContent, 'sections'>): Section[] => content.sections.filter(({ kind }) => kind === 'subjects')

/** Fields with one cell a community. */
export const figureFields = (content: Pick<FormContent, 'sections'>): FormField[] => figureSections(content).flatMap(({ fields }) => fields)

export const allFields = (content: Pick<FormContent, 'sections'>): FormField[] => content.sections.flatMap(({ fields }) => fields)

const numeric: readonly FormField['kind'][] = ['integer', 'number', 'money']
export const isNumeric = ({ kind }: Pick<FormField, 'kind'>): boolean => numeric.includes(kind)

/** A field is asked only where its condition holds; `values` by field id, of the same row or the same report. */
export function applies({ onlyIf }: Pick<FormField, 'onlyIf'>, values: (field: string) => Value): boolean {
  return onlyIf === null || values(onlyIf.field) === onlyIf.is
}

const isEmpty = (value: Value | undefined) => value === null || value === undefined || value === ''

/** Fields the community still owes: asked, required, applying, and empty. */
export function missingOf(fields: readonly FormField[], values: (field: string) => Value): FormField[] {
  return fields.filter((field) => field.fill === 'asked' && field.required && applies(field, values) && isEmpty(values(field.id)))
}
