/** How a community of the demonstration answers: decided by its code, so that every start tells the same story. */
import type { Totals } from '../../features/cleanups/contract/campaigns.ts'

/** 0 … 99 from a code and a word; spread well enough for a story. */
export function drawOf(code: string, word: string): number {
  let value = 0x811c9dc5
  for (const letter of `${word}${code}`) value = Math.imul(value ^ letter.charCodeAt(0), 0x01000193) >>> 0
  return ((value ^ (value >>> 13)) >>> 0) % 100
}

const between = (code: string, word: string, from: number, to: number) => from + Math.floor((drawOf(code, word) / 100) * (to - from + 1))

/** From year to year: how much hangs, lies and meets. The targets are three plaques, and half the ledgers and meetings. */
const ranges: readonly Record<keyof Totals, readonly [number, number]>[] = [
  { plaquesOutside: [9, 19], plaquesInside: [8, 21], wallSigns: [18, 44], paperLedgers: [21, 38], meetingsAMonth: [10, 18], groups: [9, 22] },
  { plaquesOutside: [4, 7], plaquesInside: [6, 14], wallSigns: [9, 24], paperLedgers: [14, 26], meetingsAMonth: [7, 12], groups: [7, 14] },
  { plaquesOutside: [3, 5], plaquesInside: [5, 11], wallSigns: [6, 15], paperLedgers: [11, 19], meetingsAMonth: [6, 10], groups: [5, 10] },
  { plaquesOutside: [3, 3], plaquesInside: [4, 9], wallSigns: [4, 9], paperLedgers: [9, 15], meetingsAMonth: [4, 8], groups: [4, 8] },
]

export function totalsOf(code: string, stage: 0 | 1 | 2 | 3): Totals {
  const range = ranges[stage] as (typeof ranges)[number]
  return Object.fromEntries(Object.entries(range).map(([field, [from, to]]) => [field, between(code, field, from, to)])) as Totals
}
