/** Arithmetic shown beside the figures. */
import type { BurdenSummary } from '../contract.ts'

const shown = 6

/** The total as a sum of departments, the largest first; what is not named is one line. */
export function partsOfTotal(byDepartment: BurdenSummary['byDepartment'], total: number): { name: string | null; personMinutes: number }[] {
  const largest = byDepartment.toSorted((one, other) => other.personMinutes - one.personMinutes).filter(({ personMinutes }) => personMinutes > 0)
  const named = largest.slice(0, shown).map(({ name, personMinutes }) => ({ name, personMinutes }))
  const rest = total - named.reduce((sum, { personMinutes }) => sum + personMinutes, 0)
  return rest > 0 ? [...named, { name: null, personMinutes: rest }] : named
}

/** Share of a budget as percent for a bar: 0 to 100. */
export function shareOf(used: number, budget: number): number {
  return budget === 0 ? 100 : Math.min(100, Math.round((used / budget) * 100))
}
