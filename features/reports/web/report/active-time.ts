/** Adds up active editing: the time between two things a person does, where the pause is no longer than a minute. */
export const longestPause = 60_000

export type Active = { total: number; last: number | null }

export const nothingYet: Active = { total: 0, last: null }

/** Milliseconds; `at` comes from a clock that only runs forward. A longer pause is left out whole. */
export function touched({ total, last }: Active, at: number): Active {
  const pause = last === null ? 0 : at - last
  return { total: total + (pause > 0 && pause <= longestPause ? pause : 0), last: at }
}
