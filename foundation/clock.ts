/**
 * Time. Instants are ISO strings in UTC; the civil day is that of Asia/Shanghai, which has had no summer time since
 * 1992, so a civil day is the instant shifted by eight hours.
 */
export type Clock = () => string

export const systemClock: Clock = () => new Date().toISOString()

const shift = 8 * 3_600_000

/** The civil day (YYYY-MM-DD) in Asia/Shanghai of an instant. */
export function civilDay(instant: string): string {
  return new Date(Date.parse(instant) + shift).toISOString().slice(0, 10)
}

/** The instant at which a civil day begins in Asia/Shanghai. */
export function startOfDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - shift).toISOString()
}

/** The civil day `days` later (negative: earlier). */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** The civil day `years` later; 29 February becomes 28 February. */
export function addYears(day: string, years: number): string {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, '0')
  const moved = `${year}${day.slice(4)}`
  return isCivilDay(moved) ? moved : `${year}-02-28`
}

/** True for a real day written YYYY-MM-DD. */
export function isCivilDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  // counted and not parsed: a page of a ledger asks this for thousands of cells
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))]
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const days = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  return month >= 1 && month <= 12 && day >= 1 && day <= days
}
