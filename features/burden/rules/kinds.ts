/** What each indicator is counted from, and how its parts make a whole. */
import type { Indicator } from '../contract/lifted.ts'

/** gate: tasks · register: proofs · stock: what stands in a community. Within a family the same communities are counted. */
export type Family = 'gate' | 'register' | 'stock'

export const familyOf: Readonly<Record<Indicator, Family>> = {
  person_minutes: 'gate',
  items: 'gate',
  forms: 'gate',
  fields: 'gate',
  meetings: 'gate',
  assessments: 'gate',
  required_assessments: 'gate',
  proofs: 'register',
  plaques: 'stock',
  paper_ledgers: 'stock',
  standing_meetings: 'stock',
  standing_assessments: 'stock',
}

export const indicators = Object.keys(familyOf) as Indicator[]

/** One piece that was counted: in a unit, in one of the two times, of one indicator. */
export type Part = {
  indicator: Indicator
  unit: string
  period: 'then' | 'now'
  /** The month as written in its own time; null for what stands on a day. */
  month: string | null
  /** The item's id where it is told apart by item; '' elsewhere. */
  item: string
  /** Whether it lies in a community counted both times. */
  inBoth: boolean
  value: number
  /** Tasks behind it, where there are any. */
  tasks: number
}

/** The whole of some parts of one indicator. The same item in two communities is one item; everything else adds up. */
export function wholeOf(indicator: Indicator, parts: readonly Part[]): number {
  if (indicator === 'items') return new Set(parts.map(({ item }) => item)).size
  return parts.reduce((sum, { value }) => sum + value, 0)
}
