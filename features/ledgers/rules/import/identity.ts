/** By what a record is recognised that carries no number of its own: all of these said, and said alike. */
import type { SubjectKind, Values } from '../../../elements/contract.ts'
import { birthDateOf } from '../../../elements/rules/id-number.ts'

const identities: Record<SubjectKind, readonly (readonly string[])[]> = {
  person: [['name', 'birthDate']],
  household: [['householdNo'], ['headName', 'address']],
  dwelling: [['building', 'unitNo', 'roomNo'], ['dwellingAddress']],
  building: [['building', 'address'], ['building']],
  organisation: [['subjectName']],
  place: [['placeName', 'address'], ['placeName']],
  event: [],
}

export const identityKeys = (kind: SubjectKind): readonly (readonly string[])[] => identities[kind]

/** A month is no birth date to recognise anyone by. */
function known(key: string, values: Values): string {
  const value = values[key] ?? ''
  if (key !== 'birthDate') return String(value)
  if (typeof value === 'string' && value.length === 10) return value
  return value === '' && typeof values['idNo'] === 'string' ? birthDateOf(values['idNo']) : ''
}

/** Undefined: it cannot be recognised. */
export function identityOf(kind: SubjectKind, values: Values): string | undefined {
  for (const keys of identities[kind]) {
    const parts = keys.map((key) => known(key, values))
    if (parts.every((part) => part !== '')) return `${keys[0]}\n${parts.join('\n')}`
  }
  return undefined
}
