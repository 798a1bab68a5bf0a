/**
 * Facts: what statements say of a subject, one by one. Keys are element keys, `#tag` for a group, and `$endedOn`, `$endedBecause`
 * for its end; so everything current follows from statements, and whatever is retracted is as if it had never been said.
 */
import type { Value } from '../../elements/contract.ts'
import type { Merge } from '../contract/care.ts'
import type { Statement, Subject, TagSpan } from '../contract.ts'

export type Said = Pick<Statement, 'id' | 'subjectId' | 'values' | 'sealed' | 'tags' | 'saidAt' | 'retractedAt'>
export type Merging = Pick<Merge, 'id' | 'keptId' | 'mergedId' | 'takenFromMerged' | 'mergedAt' | 'undoneAt'>

/** One of `value`, `sealed`, `spans`; a null value was said to be nothing. */
export type Fact = { statementId: string; subjectId: string; at: string; value?: Value; sealed?: string; spans?: readonly TagSpan[] }
export type Facts = Map<string, Fact>

export const endKeys = { on: '$endedOn', because: '$endedBecause' } as const

/** True when something said at `one` is later than at `other`; ids (UUIDv7) decide within a millisecond. */
export function isLater(one: { at: string; statementId: string }, other: { at: string; statementId: string }): boolean {
  return one.at === other.at ? one.statementId > other.statementId : one.at > other.at
}

/** The facts of one statement. Spans of one group are said together. */
export function factsIn({ id, subjectId, values, sealed, tags, saidAt }: Said): [string, Fact][] {
  const said = { statementId: id, subjectId, at: saidAt }
  const facts: [string, Fact][] = []
  for (const key in values) facts.push([key, { ...said, value: values[key] ?? null }])
  for (const key in sealed) facts.push([key, { ...said, sealed: sealed[key] ?? '' }])
  for (const tag of new Set(tags.map((span) => span.tag))) facts.push([`#${tag}`, { ...said, spans: tags.filter((span) => span.tag === tag) }])
  return facts
}

/** The facts a subject stands on, read back from what is kept of it. */
export function factsHeld({ id, values, sealed, origins, tagSpans, endedOn, endedBecause }: Subject): Facts {
  const facts: Facts = new Map()
  const ends: Record<string, Value> = { [endKeys.on]: endedOn, [endKeys.because]: endedBecause }
  for (const { statementId, at, keys } of origins) {
    for (const key of keys) {
      const said = { statementId, subjectId: id, at }
      const cipher = sealed[key]
      if (key.startsWith('#')) facts.set(key, { ...said, spans: tagSpans.filter(({ tag }) => `#${tag}` === key) })
      else if (cipher !== undefined) facts.set(key, { ...said, sealed: cipher })
      else facts.set(key, { ...said, value: (key.startsWith('$') ? ends[key] : values[key]) ?? null })
    }
  }
  return facts
}

/** Adds what was said, where nothing later was said already. */
export function say(facts: Facts, said: readonly (readonly [string, Fact])[]): void {
  for (const [key, fact] of said) {
    const held = facts.get(key)
    if (!held || isLater(fact, held)) facts.set(key, fact)
  }
}

export const isNothing = (fact: Fact | undefined) => fact === undefined || fact.value === null || fact.spans?.length === 0
