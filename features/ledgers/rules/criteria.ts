/** Criteria on what is known of a subject or follows from it: 60 or over from a birth date, 低保 from a group. */
import type { Derivation, Element, Value } from '../../elements/contract.ts'
import { derive } from '../../elements/rules/derive.ts'
import type { Subject } from '../contract.ts'

export type OneCriterion = {
  elementKey: string
  is: 'equals' | 'one_of' | 'contains' | 'at_least' | 'at_most' | 'present' | 'absent'
  value?: Value | readonly Value[] | undefined
}
export type Criteria = readonly OneCriterion[]

type Known = {
  elements: ReadonlyMap<string, Pick<Element, 'type' | 'precision'>>
  derivations: ReadonlyMap<string, readonly Pick<Derivation, 'from' | 'rule'>[]>
}

/** Looks a value up, or derives it, through as many rules as it takes; a rule that leads back to itself ends there. */
export function knownOf({ values }: Pick<Subject, 'values'>, { elements, derivations }: Known, { on, tags }: { on: string; tags: readonly string[] }) {
  const look = (key: string, asking: readonly string[]): Value | undefined => {
    const said = values[key]
    if (said !== undefined || asking.includes(key)) return said
    for (const derivation of derivations.get(key) ?? []) {
      const parts: Record<string, Value> = {}
      for (const from of derivation.from) {
        const part = look(from, [...asking, key])
        if (part !== undefined) parts[from] = part
      }
      const value = derive(derivation, parts, { on, tags, to: elements.get(key) })
      if (value !== undefined) return value
    }
    return undefined
  }
  return (key: string) => look(key, [])
}

const isKnown = (value: Value | undefined) => value !== undefined && value !== null && value !== ''

type Look = (key: string) => Value | undefined

function fitsOne({ elementKey, is, value: asked = null }: OneCriterion, value: Look, sealed: object): boolean {
  const known = value(elementKey)
  const there = isKnown(known) || elementKey in sealed
  if (is === 'present') return there
  if (is === 'absent') return !there
  // a rule that lacks what it needs gives nothing: not known is not equal
  if (known === undefined || known === null) return false
  if (Array.isArray(asked)) return asked.includes(known)
  if (is === 'equals' || is === 'one_of') return known === asked
  if (is === 'contains') return String(known).includes(String(asked))
  if (typeof known !== typeof asked) return false
  return is === 'at_least' ? known >= (asked as string | number) : known <= (asked as string | number)
}

/** `sealed`: values that are there without being readable; they fit no more than `present`. */
export const fits = (criteria: Criteria, value: Look, sealed: object = {}): boolean => criteria.every((criterion) => fitsOne(criterion, value, sealed))
