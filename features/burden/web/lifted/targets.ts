/** A target as a line in the chart, and in words beside what is counted. Targets are compared with, never counted in. */
import type { LiftedBurden, Target } from '../../contract/lifted.ts'

/** On the scale of the chart: −50 for "half"; null where the target is no percentage. */
export const lineOf = (target: Target | undefined): number | null => (target?.kind === 'reduce_by' ? -target.value : null)

/** Average in one community, to one decimal; null where nothing was counted. */
export function eachNow({ comparisons }: Pick<LiftedBurden, 'comparisons'>, { indicator }: Target): number | null {
  const found = comparisons.find((comparison) => comparison.indicator === indicator)
  if (!found || found.allNow === null || found.countedNow === 0) return null
  return Math.round((found.allNow / found.countedNow) * 10) / 10
}

/** Assessments handed down that no register entry requires. */
export function notRequired({ comparisons }: Pick<LiftedBurden, 'comparisons'>): number | null {
  const of = (name: string) => comparisons.find(({ indicator }) => indicator === name)?.allNow ?? null
  const [all, required] = [of('assessments'), of('required_assessments')]
  return all === null || required === null ? null : all - required
}
