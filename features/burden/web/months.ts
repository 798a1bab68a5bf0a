/** The twelve months of a year: past ones without tasks as zeros, a gap would look like a missing figure; those to come have none. */
import type { BurdenSummary } from '../contract.ts'

export type MonthFigures = BurdenSummary['byMonth'][number] & { toCome: boolean }

/** @param present the running month, `2026-11` */
export function twelveMonths(year: number, given: BurdenSummary['byMonth'], present: string): MonthFigures[] {
  return Array.from({ length: 12 }, (_, place) => {
    const month = `${year}-${String(place + 1).padStart(2, '0')}`
    const found = given.find((one) => one.month === month)
    const none = { month, tasks: 0, personMinutes: 0, communities: 0, completed: 0, refused: 0, withdrawn: 0 }
    return { ...(found ?? none), toCome: !found && month > present }
  })
}
