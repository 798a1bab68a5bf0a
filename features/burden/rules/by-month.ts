/** Month beside month: the first of one time beside the first of the other. */
import { addDays } from '../../../foundation/clock.ts'
import type { Indicator, LiftedBurden, Span } from '../contract/lifted.ts'
import { familyOf, wholeOf, type Part } from './kinds.ts'
import { addMonths, monthsBetween } from './spans.ts'

/** In communities counted both times; empty for what stands on a day. Months without anything are zeros. */
export function byMonth(indicator: Indicator, parts: readonly Part[], { then, now }: { then: Span; now: Span }): LiftedBurden['byMonth'] {
  if (familyOf[indicator] === 'stock') return []
  const counted = parts.filter((part) => part.indicator === indicator && part.inBoth)
  const monthOf = (span: Span, place: number) => addMonths(`${span.from.slice(0, 7)}-01`, place).slice(0, 7)
  const count = monthsBetween(now.from, addDays(now.until, -1)) + 1
  return Array.from({ length: count }, (_, place) => {
    const [before, after] = [monthOf(then, place), monthOf(now, place)]
    const of = (period: Part['period'], month: string) =>
      wholeOf(
        indicator,
        counted.filter((part) => part.period === period && part.month === month),
      )
    return { then: before, now: after, valueThen: of('then', before), valueNow: of('now', after) }
  })
}
