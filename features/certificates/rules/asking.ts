/** Months as civil months of Shanghai, the number from which a body is named, and by when an objection is answered. */
import { addWorkingDays } from '../../../foundation/calendar.ts'

/** Fewer refusals than this in a month name nobody: one mistaken counter is not a body that keeps asking. */
export const smallestShown = 3
/** Of the joint-meeting office, for an objection. */
export const answerWorkingDays = 10

/** The month of a day and those before it, the latest first. */
export function monthsBack(today: string, count: number): string[] {
  const [year = 0, month = 0] = today.split('-').map(Number)
  return Array.from({ length: count }, (_, back) => {
    const at = year * 12 + (month - 1) - back
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
  })
}

/** [first day, first day of the month after). */
export function spanOf(month: string): { from: string; until: string } {
  const [year = 0, number = 0] = month.split('-').map(Number)
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
  return { from: `${month}-01`, until: `${next}-01` }
}

export function answerDay(today: string): string {
  return addWorkingDays(today, answerWorkingDays)
}
