/** Which days are compared: months up to the day asked, and just as long a time earlier, to the day. */
import { addDays } from '../../../foundation/clock.ts'
import type { Span } from '../contract/lifted.ts'

/** The same day of a month `months` later (negative: earlier); where the month is shorter, its last day. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const place = year * 12 + (month - 1) + months
  const first = (at: number) => `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}-01`
  const days = Number(addDays(first(place + 1), -1).slice(8))
  return `${first(place).slice(0, 8)}${String(Math.min(date, days)).padStart(2, '0')}`
}

/** Months between the months of two days. */
export function monthsBetween(earlier: string, later: string): number {
  return (Number(later.slice(0, 4)) - Number(earlier.slice(0, 4))) * 12 + Number(later.slice(5, 7)) - Number(earlier.slice(5, 7))
}

/** How many of the months compared had been counted then already, for what is counted from `first` on; a begun month counts. */
export function monthsCounted(then: Span, first: string): number {
  const from = first > then.from ? first : then.from
  return Math.max(0, monthsBetween(from, addDays(then.until, -1)) + 1)
}

/**
 * `months` months, the running one counted up to and with `last`; and the time compared with, exactly as long: by
 * default the same months a year (or more, where they are longer than a year) earlier, or from the baseline's first day.
 */
export function spansOf({ months, last, baselineFrom }: { months: number; last: string; baselineFrom?: string | undefined }): { now: Span; then: Span } {
  const until = addDays(last, 1)
  const from = `${addMonths(last, 1 - months).slice(0, 8)}01`
  const back = baselineFrom === undefined ? 12 * Math.ceil(months / 12) : monthsBetween(baselineFrom, from)
  return { now: { from, until }, then: { from: addMonths(from, -back), until: addMonths(until, -back) } }
}
