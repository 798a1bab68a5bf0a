/** The period of a frequency (n 次/月 …): which one a civil day lies in, from when until when. */
import { addDays } from '../../../foundation/clock.ts'
import type { Period } from '../../items/contract.ts'

/** `from` inclusive, `until` exclusive, civil days; null = unbounded (once means once ever). */
export type Span = { key: string; from: string | null; until: string | null }

const two = (value: number) => String(value).padStart(2, '0')

/** The first day of a month; month 13 is January of the next year. */
function firstOfMonth(year: number, month: number): string {
  const index = year * 12 + (month - 1)
  return `${Math.floor(index / 12)}-${two((index % 12) + 1)}-01`
}

/** Weeks begin on Monday and are numbered as in GB/T 7408 (ISO 8601): the week belongs to the year of its Thursday. */
function weekOf(day: string): Span {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
  const from = addDays(day, -weekday)
  const thursday = addDays(from, 3)
  const dayOfYear = (Date.parse(`${thursday}T00:00:00Z`) - Date.parse(`${thursday.slice(0, 4)}-01-01T00:00:00Z`)) / 86_400_000
  return { key: `${thursday.slice(0, 4)}-W${two(Math.floor(dayOfYear / 7) + 1)}`, from, until: addDays(from, 7) }
}

export function periodOf(period: Period, day: string): Span {
  const year = Number(day.slice(0, 4))
  const month = Number(day.slice(5, 7))
  const months = (length: number, key: string, first: number): Span => ({
    key,
    from: firstOfMonth(year, first),
    until: firstOfMonth(year, first + length),
  })
  switch (period) {
    case 'once':
      return { key: 'once', from: null, until: null }
    case 'day':
      return { key: day, from: day, until: addDays(day, 1) }
    case 'week':
      return weekOf(day)
    case 'month':
      return months(1, day.slice(0, 7), month)
    case 'quarter': {
      const quarter = Math.ceil(month / 3)
      return months(3, `${year}Q${quarter}`, quarter * 3 - 2)
    }
    case 'half_year': {
      const half = month <= 6 ? 1 : 2
      return months(6, `${year}H${half}`, half * 6 - 5)
    }
    case 'year':
      return months(12, String(year), 1)
  }
}
