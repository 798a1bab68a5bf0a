/** 减下来的负担: what was counted in an earlier time and now, in the same communities, and what lies between. */
import { z } from 'zod'
import { AreaCode, Day, Id } from '../../../foundation/fields.ts'
import { AreaLevel } from '../../areas/contract.ts'

/** What is counted. The first eight come about over time, the last four stand in a community on a day. */
export const Indicator = z.enum([
  'person_minutes',
  'items',
  'forms',
  'fields',
  'meetings',
  'assessments',
  'required_assessments',
  'proofs',
  'plaques',
  'paper_ledgers',
  'standing_meetings',
  'standing_assessments',
])
export type Indicator = z.output<typeof Indicator>

/** gate: tasks handed down · register: seal-use register · stock_taking: ticked by the community · re_check: looked at again by somebody else */
export const CountMethod = z.enum(['gate', 'register', 'stock_taking', 're_check'])
export type CountMethod = z.output<typeof CountMethod>

/** Why there is no percentage. None of these is 0 %. */
export const NotComparable = z.enum(['nothing_counted', 'nothing_then', 'nothing_now', 'no_common', 'few_months', 'zero_then'])
export type NotComparable = z.output<typeof NotComparable>

/** Whole days, `until` not included. */
export const Span = z.object({ from: Day, until: Day })
export type Span = z.output<typeof Span>

export const Comparison = z.object({
  indicator: Indicator,
  methodsThen: z.array(CountMethod),
  methodsNow: z.array(CountMethod),
  /** Communities in the area, and those where this was counted: then, now, in both. */
  communities: z.number().int(),
  countedThen: z.number().int(),
  countedNow: z.number().int(),
  countedBoth: z.number().int(),
  /** How many months were counted both times, always the last ones; only these are compared. null for what stands on a day, and where nothing is. */
  months: z.number().int().nullable(),
  /** Of every community counted; null = nowhere. */
  allThen: z.number().int().nullable(),
  allNow: z.number().int().nullable(),
  /** Of the communities counted both times: these are compared. */
  then: z.number().int().nullable(),
  now: z.number().int().nullable(),
  change: z.number().int().nullable(),
  /** change ÷ then × 100, to one decimal. */
  percent: z.number().nullable(),
  /** change = real + byMethod, exactly. For person-minutes byMethod is what other minutes a task make; elsewhere it is 0. */
  real: z.number().int().nullable(),
  byMethod: z.number().int().nullable(),
  because: NotComparable.nullable(),
})
export type Comparison = z.output<typeof Comparison>

/** One item's share in the person-minutes: real = (n now − n then) × minutes then, byMethod = n now × (minutes now − minutes then). */
export const ItemChange = z.object({
  itemId: Id,
  title: z.string(),
  tasksThen: z.number().int(),
  minutesThen: z.number().int(),
  tasksNow: z.number().int(),
  minutesNow: z.number().int(),
  real: z.number().int(),
  byMethod: z.number().int(),
})
export type ItemChange = z.output<typeof ItemChange>

export const Target = z.object({
  indicator: Indicator,
  kind: z.enum(['reduce_by', 'at_most_each', 'none_but_required']),
  value: z.number().int(),
  source: z.string(),
  note: z.string().nullable(),
})
export type Target = z.output<typeof Target>

/** What a frozen baseline said, where counting again says something else (something was corrected since). */
export const FrozenDifference = z.object({ indicator: Indicator, frozen: z.number().int().nullable(), recomputed: z.number().int().nullable() })
export type FrozenDifference = z.output<typeof FrozenDifference>

export const LiftedBurden = z.object({
  area: AreaCode,
  areaName: z.string(),
  communities: z.number().int(),
  indicator: Indicator,
  now: Span,
  then: Span,
  baseline: z
    .object({
      id: Id,
      name: z.string(),
      because: z.string(),
      illustrative: z.boolean(),
      frozenAt: z.string().nullable(),
      frozenHash: z.string().nullable(),
      differences: z.array(FrozenDifference),
    })
    .nullable()
    .describe('null: the same months a year (or more) earlier'),
  countingBegan: Day.nullable().describe(
    'the first task ever counted at the gate in the area; later than `then.from` means the earlier time is only partly counted',
  ),
  comparisons: z.array(Comparison),
  byUnit: z.array(z.object({ code: AreaCode, name: z.string(), level: AreaLevel, comparison: Comparison })).describe('the indicator asked, in the units below'),
  byMonth: z
    .array(z.object({ then: z.string(), now: z.string(), valueThen: z.number().int(), valueNow: z.number().int() }))
    .describe('the indicator asked, in communities counted both times; empty for what stands on a day'),
  byItem: z.array(ItemChange),
  targets: z.array(Target),
})
export type LiftedBurden = z.output<typeof LiftedBurden>
