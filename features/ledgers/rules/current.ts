/** A subject as it stands, computed from everything said about it and about those merged into it. */
import { addDays, civilDay } from '../../../foundation/clock.ts'
import type { Element } from '../../elements/contract.ts'
import type { Subject, TagSpan } from '../contract.ts'
import { endKeys, factsIn, isNothing, say, type Fact, type Facts, type Merging, type Said } from './facts.ts'

type Ageing = ReadonlyMap<string, Pick<Element, 'freshDays'>>
export type Current = Pick<Subject, 'values' | 'sealed' | 'origins' | 'tags' | 'tagSpans' | 'endedOn' | 'endedBecause' | 'staleOn'>
type Circumstances = { today: string; subjectId?: string | undefined; merges?: readonly Merging[] }

/**
 * In the order of time: a statement says its facts; a merger fills from the merged subject what the kept one does not know,
 * and takes what was chosen to be taken. What is said after the merger counts for both. A merger undone is none.
 */
export function factsOf(subjectId: string, statements: readonly Said[], merges: readonly Merging[]): Facts {
  const facts: Facts = new Map()
  const own = statements.filter((said) => said.subjectId === subjectId && said.retractedAt === null).map((said) => ({ at: said.saidAt, id: said.id, said }))
  const taken = merges.filter(({ keptId, undoneAt }) => keptId === subjectId && undoneAt === null).map((merge) => ({ at: merge.mergedAt, id: merge.id, merge }))
  const events = [...own, ...taken].toSorted((one, other) => (one.at === other.at ? (one.id < other.id ? -1 : 1) : one.at < other.at ? -1 : 1))
  for (const event of events) {
    if ('said' in event) say(facts, factsIn(event.said))
    else take(facts, factsOf(event.merge.mergedId, statements, merges), event.merge.takenFromMerged)
  }
  return facts
}

function take(facts: Facts, from: Facts, chosen: readonly string[]): void {
  for (const [key, fact] of from) {
    // the kept subject goes on, even where the merged one ended
    if (key.startsWith('$')) continue
    if (isNothing(facts.get(key)) || chosen.includes(key)) facts.set(key, fact)
  }
}

const within = ({ from, to }: TagSpan, day: string) => (from === null || from <= day) && (to === null || to > day)
const bySpan = (one: TagSpan, other: TagSpan) => (one.tag === other.tag ? ((one.from ?? '') < (other.from ?? '') ? -1 : 1) : one.tag < other.tag ? -1 : 1)

/** First day on which a fact of this statement is past its freshness. */
function staleOnOf(at: string, keys: readonly string[], elements: Ageing): string | null {
  let days = Infinity
  for (const key of keys) days = Math.min(days, elements.get(key)?.freshDays ?? Infinity)
  return days === Infinity ? null : addDays(civilDay(at), days + 1)
}

/** Groups a subject belongs to on a day. */
export const tagsOn = (spans: readonly TagSpan[], day: string): string[] =>
  [...new Set(spans.filter((span) => within(span, day)).map(({ tag }) => tag))].toSorted()

/** What is kept of a new subject, from the one statement that made it: the same as `shownBy` from its facts, which need not be taken apart first. */
export function shownAlone(said: Said, elements: Ageing, today: string): Current {
  const { id: statementId, saidAt: at, tags: spans, sealed } = said
  const values: Current['values'] = {}
  const keys: string[] = []
  let isWhole = true
  for (const key in said.values) {
    const value = said.values[key]
    keys.push(key)
    if (key.startsWith('$') || value === null || value === undefined) isWhole = false
    else values[key] = value
  }
  for (const key in sealed) keys.push(key)
  for (const tag of new Set(spans.map((span) => span.tag))) keys.push(`#${tag}`)
  const ended = (key: string) => (typeof said.values[key] === 'string' ? said.values[key] : null)
  return {
    values: isWhole ? said.values : values,
    sealed,
    origins: keys.length === 0 ? [] : [{ statementId, at, keys: keys.toSorted() }],
    tagSpans: spans.toSorted(bySpan),
    tags: tagsOn(spans, today),
    endedOn: ended(endKeys.on),
    endedBecause: ended(endKeys.because),
    staleOn: staleOnOf(at, keys, elements),
  }
}

/** What is kept of a subject, from its facts. */
export function shownBy(facts: Facts, elements: Ageing, today: string): Current {
  const values: Current['values'] = {}
  const sealed: Current['sealed'] = {}
  const origins = new Map<string, { statementId: string; at: string; keys: string[] }>()
  const tagSpans: TagSpan[] = []
  for (const [key, fact] of facts) {
    const origin = origins.get(fact.statementId)
    if (origin) origin.keys.push(key)
    else origins.set(fact.statementId, { statementId: fact.statementId, at: fact.at, keys: [key] })
    if (fact.spans) tagSpans.push(...fact.spans)
    else if (fact.sealed !== undefined) sealed[key] = fact.sealed
    else if (!key.startsWith('$') && fact.value !== null && fact.value !== undefined) values[key] = fact.value
  }
  const listed = [...origins.values()].map((origin) => ({ ...origin, keys: origin.keys.toSorted() }))
  const stale = listed.flatMap(({ at, keys }) => staleOnOf(at, keys, elements) ?? [])
  const ended = (fact: Fact | undefined) => (typeof fact?.value === 'string' ? fact.value : null)
  return {
    values,
    sealed,
    origins: listed.toSorted((one, other) => (one.statementId < other.statementId ? -1 : 1)),
    tagSpans: tagSpans.toSorted(bySpan),
    tags: tagsOn(tagSpans, today),
    endedOn: ended(facts.get(endKeys.on)),
    endedBecause: ended(facts.get(endKeys.because)),
    staleOn: stale.length === 0 ? null : stale.reduce((one, other) => (one < other ? one : other)),
  }
}

/**
 * For each element the value of the latest statement not retracted (by time, then id). `statements` in any order, of the subject
 * and of those merged into it; a sealed value of a merged one is still bound to the subject it was said of.
 */
export function currentOf(statements: readonly Said[], elements: Ageing, { today, subjectId = statements[0]?.subjectId, merges = [] }: Circumstances): Current {
  return shownBy(subjectId === undefined ? new Map() : factsOf(subjectId, statements, merges), elements, today)
}

const ends = new Map<string, string>()

/** When a value said at `at` should be asked again: the last day on which it is fresh; null = it does not age. */
export function freshUntil(at: string, freshDays: number | null | undefined): string | null {
  if (typeof freshDays !== 'number') return null
  // a page asks this for thousands of cells, which were said in a few batches
  const asked = `${at} ${freshDays}`
  let end = ends.get(asked)
  if (end === undefined) {
    if (ends.size > 10_000) ends.clear()
    ends.set(asked, (end = addDays(civilDay(at), freshDays)))
  }
  return end
}
