/** The twelve months of a year, those without tasks as zeros: a gap would look like a missing figure. */
import type { BurdenSummary } from '../contract.ts'

export type MonthFigures = BurdenSummary['byMonth'][number]

export function twelveMonths(year: number, given: readonly MonthFigures[]): MonthFigures[] {
  return Array.from({ length: 12 }, (_, place) => {
    const month = `${year}-${String(place + 1).padStart(2, '0')}`
    return (
      given.find((one) => one.month === month) ?? {
        month,
        tasks: 0,
        personMinutes: 0,
        communities: 0,
        completed: 0,
        refused: 0,
        withdrawn: 0,
      }
    )
  })
}
