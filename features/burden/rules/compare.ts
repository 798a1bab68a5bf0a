/** Two times beside each other: only what was counted in the same communities is compared, and nothing is made up where it was not. */
import type { Comparison, CountMethod, Indicator, ItemChange, NotComparable } from '../contract/lifted.ts'
import { decompose } from './decompose.ts'
import { wholeOf, type Part } from './kinds.ts'

/** Communities of an area, and those where an indicator was counted. */
export type Sample = {
  communities: number
  then: number
  now: number
  both: number
  months: number | null
  methodsThen: CountMethod[]
  methodsNow: CountMethod[]
}

/** change ÷ then × 100 to one decimal; null where nothing was there to lift. */
export function percentOf(then: number, change: number): number | null {
  return then === 0 ? null : Math.round((change / then) * 1000) / 10 + 0
}

/** Fewer months than these say nothing about a longer time. */
const leastMonths = 3

function reasonOf({ then, now, both, months }: Sample, valueThen: number, asked: number): NotComparable | null {
  if (then === 0 && now === 0) return 'nothing_counted'
  if (then === 0) return 'nothing_then'
  if (now === 0) return 'nothing_now'
  if (both === 0) return 'no_common'
  if (months !== null && months < Math.min(leastMonths, asked)) return 'few_months'
  return valueThen === 0 ? 'zero_then' : null
}

/** By item, in communities counted both times; the largest change first. */
export function itemChanges(parts: readonly Part[]): Omit<ItemChange, 'title'>[] {
  const items = new Map<string, { tasksThen: number; minutesThen: number; tasksNow: number; minutesNow: number }>()
  for (const { indicator, inBoth, item, period, tasks, value } of parts) {
    if (indicator !== 'person_minutes' || !inBoth || item === '') continue
    const known = items.get(item) ?? { tasksThen: 0, minutesThen: 0, tasksNow: 0, minutesNow: 0 }
    items.set(item, known)
    known[period === 'then' ? 'tasksThen' : 'tasksNow'] += tasks
    known[period === 'then' ? 'minutesThen' : 'minutesNow'] += value
  }
  const weight = ({ minutesThen, minutesNow }: { minutesThen: number; minutesNow: number }) => Math.abs(minutesNow - minutesThen)
  return [...items]
    .map(([itemId, counted]) => ({ itemId, ...counted, ...decompose(counted) }))
    .toSorted((one, other) => weight(other) - weight(one) || one.itemId.localeCompare(other.itemId))
}

/** One indicator of one area; `parts` are those of this indicator and area, `asked` the months asked for. */
export function compare(indicator: Indicator, parts: readonly Part[], sample: Sample, asked = leastMonths): Comparison {
  const whole = (period: 'then' | 'now', bothOnly: boolean) =>
    wholeOf(
      indicator,
      parts.filter((part) => part.period === period && (!bothOnly || part.inBoth)),
    )
  const [then, now] = [whole('then', true), whole('now', true)]
  const because = reasonOf(sample, then, asked)
  const compared = sample.both > 0
  const change = compared ? now - then : null
  const real = change === null ? null : indicator === 'person_minutes' ? itemChanges(parts).reduce((sum, item) => sum + item.real, 0) : change
  return {
    indicator,
    methodsThen: sample.methodsThen,
    methodsNow: sample.methodsNow,
    communities: sample.communities,
    countedThen: sample.then,
    countedNow: sample.now,
    countedBoth: sample.both,
    months: sample.months,
    allThen: sample.then > 0 ? whole('then', false) : null,
    allNow: sample.now > 0 ? whole('now', false) : null,
    then: compared ? then : null,
    now: compared ? now : null,
    change,
    percent: change === null || because === 'few_months' ? null : percentOf(then, change),
    real,
    byMethod: change === null || real === null ? null : change - real,
    because,
  }
}
