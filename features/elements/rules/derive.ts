/** How one element follows from others. A rule that lacks what it needs answers undefined: not known is not no. */
import type { Derivation, Element, Value, Values } from '../contract.ts'
import { partOf } from './address-parts.ts'
import { ageOn } from './age.ts'
import { birthDateOf, isIdNumber, sexOf } from './id-number.ts'

/** `on` = civil day for ages; `tags` of the subject, undefined where they are not known; `to` rounds a scaled figure. */
export type Circumstances = { on: string; tags?: readonly string[] | undefined; to?: Pick<Element, 'type' | 'precision'> | undefined }

const rounded = (number: number, to: Circumstances['to']) => {
  const places = to?.type === 'integer' || to?.type === 'money' ? 0 : (to?.precision ?? 6)
  return Math.round((number + Number.EPSILON) * 10 ** places) / 10 ** places
}

export function derive({ from, rule }: Pick<Derivation, 'from' | 'rule'>, values: Values, { on, tags, to }: Circumstances): Value | undefined {
  const first = values[from[0] ?? '']
  switch (rule.kind) {
    case 'tag':
      return tags?.includes(rule.tag)
    case 'present':
      return first === undefined ? undefined : first !== null && first !== ''
    case 'join':
      return joined(
        from.map((key) => values[key]),
        rule.between,
      )
  }
  if (first === undefined || first === null) return undefined
  switch (rule.kind) {
    case 'age':
      return typeof first === 'string' ? ageOn(first, on) : undefined
    case 'at_least':
      return typeof first === 'number' ? first >= rule.limit : undefined
    case 'one_of':
      return rule.codes.includes(String(first))
    case 'id_part':
      if (typeof first !== 'string' || !isIdNumber(first)) return undefined
      return rule.part === 'sex' ? sexOf(first) : birthDateOf(first)
    case 'scale':
      return typeof first === 'number' ? rounded(first * rule.factor, to) : undefined
    case 'coarser':
      return rule.how === 'cut' && typeof first === 'string' ? cut(first, rule.grain) : undefined
    case 'part':
      return typeof first === 'string' ? partOf(first, rule.index) : undefined
  }
}

/** The first part has to be there; others that are empty leave no gap. */
function joined(parts: readonly (Value | undefined)[], between: string): string | undefined {
  if (parts[0] === undefined || parts[0] === null) return undefined
  const there = parts.flatMap((part) => (part === undefined || part === null || part === '' ? [] : [String(part)]))
  return there.join(between)
}

type Grain = 'month' | 'quarter' | 'half_year' | 'year'

/** A day or month seen as its month, quarter (2024-Q1), half-year (2024-H1) or year; undefined when it is known too coarsely. */
export function cut(day: string, grain: Grain): string | undefined {
  const [year = '', month] = day.split('-')
  if (grain === 'year') return year
  if (month === undefined) return undefined
  if (grain === 'month') return `${year}-${month}`
  return grain === 'quarter' ? `${year}-Q${Math.ceil(Number(month) / 3)}` : `${year}-H${Number(month) <= 6 ? 1 : 2}`
}

/**
 * A figure of a longer period from those of its parts, in the order of the periods (twelve months for a year).
 * Undefined while one of them is missing: a sum of eleven months is not a year.
 */
export function overPeriods({ rule }: Pick<Derivation, 'rule'>, series: readonly (Value | undefined)[]): Value | undefined {
  if (rule.kind !== 'coarser' || rule.how === 'cut' || series.length === 0) return undefined
  if (rule.how === 'last') return series.at(-1) ?? undefined
  const numbers = series.filter((value) => typeof value === 'number')
  return numbers.length === series.length
    ? rounded(
        numbers.reduce((sum, value) => sum + value, 0),
        undefined,
      )
    : undefined
}
