/** One criterion of a list as SQL. Sensitive values are sealed: they can be looked up whole, or seen to be there. */
import { sql } from 'kysely'
import { addYears } from '../../../foundation/clock.ts'
import { refusal } from '../../../foundation/refusal.ts'
import type { Keyring } from '../../../foundation/sealing.ts'
import type { Element, Value } from '../../elements/contract.ts'
import type { Registry } from '../../elements/queries/registry.ts'
import { blindOf } from '../commands/keys.ts'
import { words } from '../words.ts'
import type { Condition } from './visible.ts'
import { namedElement } from '../rules/named.ts'

export type Criterion = {
  elementKey: string
  is: 'equals' | 'contains' | 'at_least' | 'at_most' | 'present' | 'absent'
  value?: string | number | boolean | undefined
}
type Given = { registry: Registry; keyring: Keyring; today: string }

export const notSearchable = (element: Element | undefined, key: string) =>
  refusal('NOT_SEARCHABLE', words.notSearchable, { status: 422, values: { element: namedElement(element, key) } })

/** `literally`: the person's % and _ are letters, not wildcards. */
export const literally = (text: string) => text.replace(/[\\%_]/g, '\\$&')

export function hasKey(elementKey: string, blinds: readonly string[]): Condition {
  return sql<boolean>`(subjects.district, subjects.id) in (select district, subject_id from subject_keys where element_key = ${elementKey} and blind in (${sql.join(blinds)}))`
}

/** An age is not kept: it is asked of the birth date it follows from, whatever the grain of that date. */
function ageCriterion({ is, value }: Criterion, from: string, today: string): Condition | undefined {
  if (typeof value !== 'number') return undefined
  const born = sql<string>`subjects.values ->> ${from}`
  const atLeast = sql<boolean>`${born} <= ${addYears(today, -value)}`
  const atMost = sql<boolean>`${born} > ${addYears(today, -value - 1)}`
  if (is === 'at_least') return atLeast
  if (is === 'at_most') return atMost
  return is === 'equals' ? sql<boolean>`(${atLeast} and ${atMost})` : undefined
}

function compared({ elementKey, is, value }: Criterion): Condition {
  const held = sql`subjects.values -> ${elementKey}`
  const asked = sql`${JSON.stringify(value ?? null)}::jsonb`
  if (is === 'equals') return sql<boolean>`${held} = ${asked}`
  if (is === 'contains') return sql<boolean>`subjects.values ->> ${elementKey} ilike ${`%${literally(String(value ?? ''))}%`}`
  const sameType = sql`jsonb_typeof(${held}) = jsonb_typeof(${asked})`
  return is === 'at_least' ? sql<boolean>`(${sameType} and ${held} >= ${asked})` : sql<boolean>`(${sameType} and ${held} <= ${asked})`
}

/** Refuses an unknown element, and part of a sensitive value (NOT_SEARCHABLE, 422). */
export function filterOf(criterion: Criterion, { registry, keyring, today }: Given): Condition {
  const { elementKey, is, value } = criterion
  const element = registry.elements.get(elementKey)
  if (!element) throw refusal('UNKNOWN_ELEMENT', words.unknownElement, { status: 422, values: { element: elementKey } })
  const present = sql<boolean>`(subjects.values ? ${elementKey} or subjects.sealed ? ${elementKey})`
  if (is === 'present') return present
  if (is === 'absent') return sql<boolean>`not ${present}`
  if (element.lookup && is === 'equals') return hasKey(elementKey, [blindOf(keyring, elementKey, value as Value)])
  if (element.sensitivity === 'sensitive') throw notSearchable(element, elementKey)
  const age = registry.derivations.get(elementKey)?.find(({ rule }) => rule.kind === 'age')?.from[0]
  return (age && ageCriterion(criterion, age, today)) || compared(criterion)
}
