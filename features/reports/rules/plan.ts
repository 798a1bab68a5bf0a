/** The year's plan of a form: which cycles, and when each opens and is due. */
import type { Period } from '../../items/contract.ts'
import type { PeriodKey } from '../contract.ts'
import { dueDay, openingDay, periodEnd, periodsOf } from './period.ts'

export type Planned = { period: PeriodKey; opensOn: string; dueOn: string }
type Form = { period: Period; workingDays: number; validFrom: string | null; validTo: string | null }

/**
 * Cycles still to come: those that open today or later, and while the form is in force ([validFrom, validTo)). `offset` is in
 * working days after the period's end; `once` has none and counts from today.
 */
export function planYear(
  { period, workingDays, validFrom, validTo }: Form,
  { year, offset, today }: { year: number; offset: number; today: string },
): Planned[] {
  return periodsOf(period, year)
    .map((key) => {
      const opensOn = openingDay(periodEnd(key) ?? (validFrom !== null && validFrom > today ? validFrom : today), offset)
      return { period: key, opensOn, dueOn: dueDay(opensOn, workingDays) }
    })
    .filter(({ opensOn }) => opensOn >= today && (validFrom === null || opensOn >= validFrom) && (validTo === null || opensOn < validTo))
}
