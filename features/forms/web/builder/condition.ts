/** On what a field's condition may rest, and the value it waits for: pure, with the kind of value the report will hold. */
import type { Value } from '../../../elements/contract.ts'
import type { FormContent, FormField } from '../../contract.ts'

const tellable: readonly FormField['kind'][] = ['boolean', 'code', 'integer', 'number', 'text']

/** Fields before this one, in its own section or single figures: what is asked later cannot decide. */
export function conditionFields({ sections }: Pick<FormContent, 'sections'>, fieldId: string): FormField[] {
  const own = sections.find(({ fields }) => fields.some(({ id }) => id === fieldId))
  const all = sections.flatMap((section) => section.fields.map((field) => ({ field, section })))
  const place = all.findIndex(({ field }) => field.id === fieldId)
  return all
    .slice(0, Math.max(0, place))
    .filter(({ field, section }) => tellable.includes(field.kind) && (section.kind === 'figures' || section.id === own?.id))
    .map(({ field }) => field)
}

type Choice = { code: string; name: string }
/** What a new condition waits for until something else is chosen. */
export function firstValue({ kind }: Pick<FormField, 'kind'>, choices: readonly Choice[]): Value {
  if (kind === 'boolean') return true
  if (kind === 'code') return choices[0]?.code ?? null
  return kind === 'text' ? null : 0
}

/** As typed or chosen, in the kind the report holds: a figure is a number, 是 is true. */
export function conditionValue({ kind }: Pick<FormField, 'kind'>, typed: string): Value {
  if (kind === 'boolean') return typed === 'true'
  if (kind === 'integer' || kind === 'number') return typed.trim() === '' || Number.isNaN(Number(typed)) ? null : Number(typed)
  return typed === '' ? null : typed
}
