/** What an ID number says by itself (birth date, sex) is not asked again: it is said along with the number, while the number can still be read. */
import type { Derivation, Values } from '../../elements/contract.ts'
import { derive } from '../../elements/rules/derive.ts'
import { isNothing, type Facts } from './facts.ts'

type Derivations = ReadonlyMap<string, readonly Pick<Derivation, 'to' | 'from' | 'rule'>[]>

/** Adds parts nobody has said: not those said now, nor those known from elsewhere than the earlier number, which a new number corrects. */
export function withIdParts(values: Values, facts: Facts, derivations: Derivations, today: string): Values {
  const parts: Values = {}
  for (const derivation of [...derivations.values()].flat()) {
    const [from = ''] = derivation.from
    if (derivation.rule.kind !== 'id_part' || typeof values[from] !== 'string' || derivation.to in values) continue
    const held = facts.get(derivation.to)
    if (!isNothing(held) && held?.statementId !== facts.get(from)?.statementId) continue
    const value = derive(derivation, values, { on: today })
    if (value !== undefined) parts[derivation.to] = value
  }
  return Object.keys(parts).length === 0 ? values : { ...values, ...parts }
}
