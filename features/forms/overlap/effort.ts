/** What asking costs: person-minutes of a community to find out and write down what no ledger holds. */
import { periodsPerYear } from '../../items/rules.ts'
import type { Period } from '../../items/contract.ts'
import type { FieldKind, Measure } from '../contract.ts'

/**
 * Person-minutes for one new fact about one subject, by kind: most of it is reaching the person, little of it typing.
 * ASSUMPTIONS of ours, not measured; shown beside every estimate in the form designer and in the pre-check, and to be
 * replaced by measured times once communities have filled forms here.
 */
export const minutesPerCell: Readonly<Record<FieldKind, number>> = {
  boolean: 0.5,
  code: 0.5,
  day: 0.75,
  integer: 0.75,
  number: 0.75,
  money: 1,
  text: 1,
  phone: 0.75,
  id_number: 1,
  address: 1,
  file: 3,
}
/** ASSUMPTION, shown in the same places: counting or adding up by hand, once for a community, takes this many minutes a figure. */
export const minutesPerFigure = 10
/** ASSUMPTION, shown in the same places: rows of a table in one community, where no ledger says how many subjects there are. */
export const subjectsAssumed = 20
/** What an estimate is over: how often, how many communities, how many subjects in each. */
export type Asking = {
  period: Period
  communities: number
  /** Rows of the section in one community; null where it is not known. */
  subjectsPerCommunity: number | null
}

/** Person-minutes of one filling in one community, with decimals; add up first and round the sum. */
export function minutesOnce(
  kind: FieldKind,
  section: 'figures' | 'subjects',
  measure: Measure,
  { subjectsPerCommunity }: Pick<Asking, 'subjectsPerCommunity'>,
): number {
  if (section === 'figures') return measure === 'value' && (kind === 'boolean' || kind === 'code' || kind === 'day') ? 2 : minutesPerFigure
  return minutesPerCell[kind] * (subjectsPerCommunity ?? subjectsAssumed)
}

/** Times a year × communities. `once` counts once. */
export const fillingsPerYear = ({ period, communities }: Pick<Asking, 'period' | 'communities'>): number => periodsPerYear[period] * communities
