/** Elements that nobody says: what passes with the days by itself would stand still once it was written down. */
import type { Derivation } from '../contract.ts'

type Rule = Pick<Derivation, 'to' | 'from' | 'rule'>
type ByElement = ReadonlyMap<string, readonly Rule[]>

/** An age, and whatever is asked of an age (60 or over …): they follow from the birth date on every day anew. */
export function calculatedOf(derivations: readonly Rule[]): ReadonlySet<string> {
  const calculated = new Set(derivations.filter(({ rule }) => rule.kind === 'age').map(({ to }) => to))
  for (let before = -1; before !== calculated.size;) {
    before = calculated.size
    for (const { to, from, rule } of derivations)
      if (rule.kind === 'at_least' && from.length > 0 && from.every((key) => calculated.has(key))) calculated.add(to)
  }
  return calculated
}

const known = new WeakMap<ByElement, ReadonlySet<string>>()

/** The same of a registry in memory, reckoned once. */
export function calculatedIn(derivations: ByElement): ReadonlySet<string> {
  const found = known.get(derivations) ?? calculatedOf([...derivations.values()].flat())
  known.set(derivations, found)
  return found
}

/** What it follows from at last: the birth date of "60 or over". */
export function groundOf(key: string, derivations: ByElement): string {
  const next = derivations.get(key)?.find(({ rule }) => rule.kind === 'age' || rule.kind === 'at_least')?.from[0]
  return next === undefined ? key : groundOf(next, derivations)
}
