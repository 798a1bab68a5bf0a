/** Where a value comes from: a ledger that holds it, or a declared derivation from what ledgers hold. */
import type { Text } from '../../../../foundation/words.ts'
import type { Period } from '../../../items/contract.ts'
import type { Holding } from '../../contract.ts'
import type { OverlapIndex } from '../index.ts'
import type { Candidate, FieldMatch } from '../match.ts'
import type { KnownDerivation } from '../registry.ts'
import { grainWords } from '../words.ts'

/** What the ledgers of the communities asked hold of an element; null = nothing. */
export type Holdings = (elementKey: string) => Holding | null
export type Found = { holding: Holding; by: KnownDerivation | null }

/** A value that changes by itself is computed on the day, even where a ledger wrote it down once. */
const better = new Set(['age', 'at_least'])

const least = (one: Holding, other: Holding): Holding => (other.communitiesShare * other.freshShare < one.communitiesShare * one.freshShare ? other : one)

/** Follows derivations three steps at most: ID number → birth date → age → is 60 or over. A tag is held wherever subjects are. */
export function heldOrDerived(index: OverlapIndex, key: string, holdings: Holdings, steps = 3): Found | null {
  const holding = holdings(key)
  const derivations = index.derivations.get(key) ?? []
  if (holding && holding.communitiesShare > 0 && !derivations.some(({ rule }) => better.has(rule.kind))) return { holding, by: null }
  if (steps > 0) {
    for (const derivation of derivations) {
      const from = derivation.rule.kind === 'tag' ? ['name'] : derivation.from
      const parts = from.map((part) => heldOrDerived(index, part, holdings, steps - 1)?.holding)
      if (parts.length > 0 && parts.every((part) => part !== undefined)) return { holding: (parts as Holding[]).reduce(least), by: derivation }
    }
  }
  return holding && holding.communitiesShare > 0 ? { holding, by: null } : null
}

const order = ['day', 'week', 'month', 'quarter', 'half_year', 'year'] as const
type Grain = (typeof order)[number]
const textOf = (grain: Grain): Text => ({ zh: grainWords[grain][0], en: grainWords[grain][1] })

/** How the asked grain stands to the held one; null where they are alike or it does not matter. */
export function grainAgainst(
  { element, measure }: Candidate,
  match: FieldMatch,
  formPeriod: Period,
): { kind: 'coarser' | 'finer'; held: Text; asked: Text } | null {
  const held = element.granularity
  if (held === null) return null
  const isDate = element.type === 'day' || element.type === 'instant'
  // a date asked in a plain date column wants the day only if the form says so; months held serve 入伍时间
  const asked: Grain = isDate ? (match.grain ?? held) : (match.period ?? (formPeriod === 'once' ? held : formPeriod))
  if (measure !== 'value' && isDate) return null
  if (asked === held) return null
  const kind = order.indexOf(asked) > order.indexOf(held) ? 'coarser' : 'finer'
  // a value a year is good for a monthly form: it is drawn as it stands, unless the head asks for the month
  if (kind === 'finer' && !isDate && match.period === null) return null
  return { kind, held: textOf(held), asked: textOf(asked) }
}
