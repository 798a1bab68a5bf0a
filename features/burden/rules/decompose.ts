/**
 * What of a change in person-minutes is real and what is method. Minutes are an estimate a task: where the estimate has
 * become another, the same work looks lighter or heavier without anybody having less or more to do.
 *   real   = (n now − n then) × minutes a task then
 *   method = n now × (minutes a task now − minutes a task then)
 */
export type Counted = { tasksThen: number; minutesThen: number; tasksNow: number; minutesNow: number }

/**
 * Whole minutes; real + byMethod is exactly the change. Work that is new, or gone, is real in full: there is no other
 * estimate to compare with. With several estimates in one time their mean is taken, and the rounding lies in `byMethod`.
 */
export function decompose({ tasksThen, minutesThen, tasksNow, minutesNow }: Counted): { real: number; byMethod: number } {
  const change = minutesNow - minutesThen
  const real = tasksThen === 0 || tasksNow === 0 ? change : Math.round(((tasksNow - tasksThen) * minutesThen) / tasksThen)
  // + 0: no negative zero
  return { real: real + 0, byMethod: change - real + 0 }
}
