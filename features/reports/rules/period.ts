/** Periods by their keys: 2026-11, 2026Q4, 2026H2, 2026, once; when each ends, and when its cycle opens and is due, in working days. */
import { addWorkingDays, isWorkingDay } from '../../../foundation/calendar.ts'
import { addDays } from '../../../foundation/clock.ts'
import type { Period } from '../../items/contract.ts'
import type { PeriodKey } from '../contract.ts'

const two = (value: number) => String(value).padStart(2, '0')
const counted = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

/** Periods that are reported in cycles; days and weeks are not. */
export const reportedPeriods = ['once', 'month', 'quarter', 'half_year', 'year'] as const satisfies readonly Period[]

/** The periods of a year, in order; empty for days and weeks. */
export function periodsOf(period: Period, year: number): PeriodKey[] {
  switch (period) {
    case 'once':
      return ['once']
    case 'month':
      return counted(12).map((month) => `${year}-${two(month)}`)
    case 'quarter':
      return counted(4).map((quarter) => `${year}Q${quarter}`)
    case 'half_year':
      return counted(2).map((half) => `${year}H${half}`)
    case 'year':
      return [String(year)]
    default:
      return []
  }
}

/** Year, first and last month of a period; undefined for `once`. */
export function monthsOf(key: PeriodKey): { year: number; first: number; last: number } | undefined {
  const [, digits, half, quarter, month] = /^(\d{4})(?:H([12])|Q([1-4])|-(\d{2}))?/.exec(key) ?? []
  if (digits === undefined) return undefined
  const year = Number(digits)
  if (half) return { year, first: Number(half) * 6 - 5, last: Number(half) * 6 }
  if (quarter) return { year, first: Number(quarter) * 3 - 2, last: Number(quarter) * 3 }
  if (month) return { year, first: Number(month), last: Number(month) }
  return { year, first: 1, last: 12 }
}

/** The last civil day of a period; null for `once`. */
export function periodEnd(key: PeriodKey): string | null {
  const months = monthsOf(key)
  if (!months) return null
  const next = months.last === 12 ? `${months.year + 1}-01-01` : `${months.year}-${two(months.last + 1)}-01`
  return addDays(next, -1)
}

/** The period before, of the same length; null for `once`. */
export function previousPeriod(key: PeriodKey): PeriodKey | null {
  const months = monthsOf(key)
  if (!months) return null
  const { year, first, last } = months
  const length = last - first + 1
  const before = first === 1 ? { year: year - 1, last: 12 } : { year, last: first - 1 }
  if (length === 12) return String(before.year)
  if (length === 6) return `${before.year}H${before.last / 6}`
  return length === 3 ? `${before.year}Q${before.last / 3}` : `${before.year}-${two(before.last)}`
}

/** A key that sorts periods by when they end; `once` comes first. */
export const periodOrder = (key: PeriodKey): string => `${periodEnd(key) ?? ''} ${key}`

/** `offset` working days after a day: 1 = the first one after it, 0 = the day itself or the next working day, −1 = the last one before. */
export function openingDay(end: string, offset: number): string {
  if (offset !== 0) return addWorkingDays(end, offset)
  return isWorkingDay(end) ? end : addWorkingDays(end, 1)
}

/** The form's working days, counted from the day after opening. */
export function dueDay(opensOn: string, workingDays: number): string {
  return addWorkingDays(opensOn, workingDays)
}
