/** Parts what was said into open and sealed values: a sensitive value never reaches the database readable. */
import { seal, unseal, type Keyring } from '../../../foundation/sealing.ts'
import type { Element, Value, Values } from '../../elements/contract.ts'

type Sensitivities = ReadonlyMap<string, Pick<Element, 'sensitivity'>>
export type Place = { district: string; subjectId: string }

const contextOf = ({ district, subjectId }: Place, elementKey: string) => `${district}/${subjectId}/${elementKey}`

/** Any value as JSON, so that a number comes back as a number. */
export const sealValue = (keyring: Keyring, place: Place, elementKey: string, value: Value) =>
  seal(keyring, JSON.stringify(value), contextOf(place, elementKey))

export const unsealValue = (keyring: Keyring, place: Place, elementKey: string, sealed: string) =>
  JSON.parse(unseal(keyring, sealed, contextOf(place, elementKey))) as Value

/** Null is not sealed: that there is nothing has to be readable without a key. */
export function sealValues(keyring: Keyring, place: Place, values: Values, elements: Sensitivities): { values: Values; sealed: Record<string, string> } {
  const open: Values = {}
  const sealed: Record<string, string> = {}
  for (const key in values) {
    const value = values[key] ?? null
    if (value !== null && elements.get(key)?.sensitivity === 'sensitive') sealed[key] = sealValue(keyring, place, key, value)
    else open[key] = value
  }
  return { values: open, sealed }
}
