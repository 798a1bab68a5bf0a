/** Classes of change on the map; each has a fill and a pattern of its own, and stands in words beside it. */
export const changeClasses = ['less50', 'less20', 'less0', 'more', 'noData'] as const
export type ChangeClass = (typeof changeClasses)[number]

export function classOf(percent: number | null): ChangeClass {
  if (percent === null) return 'noData'
  if (percent >= 0) return 'more'
  if (percent > -20) return 'less0'
  return percent > -50 ? 'less20' : 'less50'
}
