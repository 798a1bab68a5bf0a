/** An element by name in both languages, for a sentence; by its key where it is not on record. */
import type { Text } from '../../../foundation/words.ts'
import type { Derivation } from '../../elements/contract.ts'
import { groundOf } from '../../elements/rules/calculated.ts'

type Name = { name: string; nameEn: string }
type Registered = {
  elements: ReadonlyMap<string, Name>
  derivations: ReadonlyMap<string, readonly Pick<Derivation, 'to' | 'from' | 'rule'>[]>
}

export const namedElement = (element: Name | undefined, key: string): Text => (element ? { zh: element.name, en: element.nameEn } : { zh: key, en: key })

/** Of an element that is never typed: its name, and the fact it follows from, which is to be corrected instead. */
export function calculatedNames(key: string, { elements, derivations }: Registered): { element: Text; ground: Text } {
  const ground = groundOf(key, derivations)
  return { element: namedElement(elements.get(key), key), ground: namedElement(elements.get(ground), ground) }
}
