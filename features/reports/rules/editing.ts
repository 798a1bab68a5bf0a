/**
 * How long filling in took: coarse classes, and a median only where nobody can be seen behind it. No instant, community,
 * post or person belongs to a count; what is shown needs at least ten fillings (k ≥ 10).
 */
import type { EditingBucket } from '../contract/editing.ts'

export const fewest = 10

const bounds: Readonly<Record<EditingBucket, readonly [from: number, to: number | null]>> = {
  '0-1': [0, 1],
  '1-2': [1, 2],
  '2-5': [2, 5],
  '5-10': [5, 10],
  '10-20': [10, 20],
  '20-40': [20, 40],
  '40-80': [40, 80],
  '80+': [80, null],
}

/** In order of time. */
export const editingBuckets = Object.keys(bounds) as EditingBucket[]

/** The class of a time in minutes. */
export function bucketOf(minutes: number): EditingBucket {
  return editingBuckets.find((bucket) => (bounds[bucket][1] ?? Number.POSITIVE_INFINITY) > minutes) ?? '80+'
}

/**
 * Minutes, interpolated within the class in which the middle one lies; `over` where that class has no upper end and only
 * its lower end is known. `n` is rounded down to tens, so that two readings do not tell what came between. Null below ten.
 */
export function medianOf(counts: Partial<Record<EditingBucket, number>>): { n: number; median: number; over: boolean } | null {
  const n = editingBuckets.reduce((sum, bucket) => sum + (counts[bucket] ?? 0), 0)
  if (n < fewest) return null
  let below = 0
  for (const bucket of editingBuckets) {
    const here = counts[bucket] ?? 0
    const [from, to] = bounds[bucket]
    if (below + here >= n / 2 && here > 0) {
      const median = to === null ? from : from + ((n / 2 - below) / here) * (to - from)
      return { n: Math.floor(n / 10) * 10, median: Math.round(median * 10) / 10, over: to === null }
    }
    below += here
  }
  return null
}
