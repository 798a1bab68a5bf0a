/** What an ID number says by itself (birth date, sex) is not asked again: it is said along with the number, while the number can still be read. */
import type { Derivation, Values } from '../../elements/contract.ts'
import { derive } from '../../elements/rules/derive.ts'
import { isNothing, type Facts } from './facts.ts'

type Part = Pick<Derivation, 'to' | 'from' | 'rule'>
type Derivations = ReadonlyMap<string, readonly Part[]>

const known = new WeakMap<Derivations, readonly Part[]>()

/** Those of all derivations that read a part of an ID number; of a registry in memory picked out once. */
export function idPartsOf(derivations: Derivations): readonly Part[] {
  const parts = known.get(derivations) ?? [...derivations.values()].flat().filter(({ rule }) => rule.kind === 'id_part')
  known.set(derivations, parts)
  return parts
}

/** Adds parts nobody has said: not those said now, nor those known from elsewhere than the earlier number, which a new number corrects. */
export function withIdParts(values: Values, facts: Facts, idParts: readonly Part[], today: string): Values {
  const parts: Values = {}
  for (const derivation of idParts) {
    const [from = ''] = derivation.from
    if (typeof values[from] !== 'string' || derivation.to in values) continue
    const held = facts.get(derivation.to)
    if (!isNothing(held) && held?.statementId !== facts.get(from)?.statementId) continue
    const value = derive(derivation, values, { on: today })
    if (value !== undefined) parts[derivation.to] = value
  }
  return Object.keys(parts).length === 0 ? values : { ...values, ...parts }
}
