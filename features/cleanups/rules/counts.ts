/** What can be counted of a kind, and what is a count. Pure; the page and the server ask the same. */
import type { EntryKind } from '../contract.ts'
import type { Totals } from '../contract/campaigns.ts'

/** Of the kinds left out the ticks are enough. */
export const counted: Partial<Record<EntryKind, readonly (keyof Totals)[]>> = {
  plaque: ['plaquesOutside', 'plaquesInside'],
  wall_sign: ['wallSigns'],
  paper_ledger: ['paperLedgers'],
  regular_meeting: ['meetingsAMonth'],
  group_app: ['groups'],
}

export const nothingSaid: Totals = { plaquesOutside: null, plaquesInside: null, wallSigns: null, paperLedgers: null, meetingsAMonth: null, groups: null }

/** Counts asked for and not given, in the order of the page. None is 0, and 0 is given: an empty field would wipe the community's figure. */
export function missingCounts(kinds: readonly EntryKind[], totals: Totals): (keyof Totals)[] {
  return kinds.flatMap((kind) => counted[kind] ?? []).filter((field) => totals[field] === null)
}

export const mostCounted = 9999

/** What was typed, as a count; null = left empty; undefined = no whole number from 0 to 9999, which is refused and never mended. */
export function countTyped(typed: string): number | null | undefined {
  const text = typed.trim()
  if (text === '') return null
  const count = /^\d+$/.test(text) ? Number(text) : -1
  return count >= 0 && count <= mostCounted ? count : undefined
}
