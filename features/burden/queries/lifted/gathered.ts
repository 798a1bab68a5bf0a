/** What is asked of an area, and what a source gives back: parts that were counted, and the communities in which they were. */
import type { Database } from '../../../../foundation/database.ts'
import type { CountMethod, Indicator, Span } from '../../contract/lifted.ts'
import type { Part } from '../../rules/kinds.ts'

export type GatherAsked = { db: Database; area: string; digits: 6 | 9 | 12; then: Span; now: Span; communities: readonly string[] }

/** By which methods a community was counted in a time; absent = it was not. */
/** `months`: of what comes about over time, how many months of both times were counted: always the last ones. */
export type CountedIn = { then?: CountMethod; now?: CountMethod; months?: number }

export type Gathered = {
  parts: Part[]
  /** For each indicator, by community. */
  counted: ReadonlyMap<Indicator, ReadonlyMap<string, CountedIn>>
  /** The day of the first task ever counted at the gate in the area. */
  began: string | null
  /** Titles of items by id. */
  titles: ReadonlyMap<string, string>
}

export const inBoth = (counted: CountedIn | undefined): boolean => counted?.then !== undefined && counted.now !== undefined
