/** What the lines of a sealed day say. Pure: the server when it proves the ledger, and anyone's browser. */
import type { BurdenRecord } from '../../dispatches/contract/burden-record.ts'

/** Undefined for a line that is no record any more: whoever edits lines may write anything. */
export function recordIn(line: string): BurdenRecord | undefined {
  try {
    return JSON.parse(line) as BurdenRecord
  } catch {
    return undefined
  }
}

/** Person-minutes handed down, from the lines themselves: the day's own figure is not under its seal and must follow from them. */
export function minutesIn(lines: readonly string[]): number {
  return lines.reduce((sum, line) => {
    const record = recordIn(line)
    return record?.kind === 'handed_down' ? sum + record.minutes : sum
  }, 0)
}
