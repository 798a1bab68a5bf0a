/** Which cycles count: one that was withdrawn gives way to the one planned in its place. */
import type { Cycle } from '../contract.ts'
import { periodOrder } from './period.ts'

/** Of cycles that were opened; in the order of their periods. */
export function standing<C extends Pick<Cycle, 'state' | 'formId' | 'period'>>(cycles: readonly C[]): C[] {
  const keyOf = ({ formId, period }: C) => `${formId} ${period}`
  const inPlace = new Set(cycles.filter(({ state }) => state !== 'withdrawn').map(keyOf))
  return cycles
    .filter((cycle) => cycle.state !== 'withdrawn' || !inPlace.has(keyOf(cycle)))
    .toSorted((one, other) => periodOrder(one.period).localeCompare(periodOrder(other.period)))
}
