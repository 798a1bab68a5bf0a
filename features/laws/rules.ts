/**
 * Whether a source or a clause is in force on a day. Dates of sources are partial (2015, 2018-02, 2018-02-11): inside
 * the span that a partial date leaves open nothing is claimed, the answer is `unknown`.
 */
import type { ClauseReference, ClauseState, ForceState, LawClause, LawSource } from './contract.ts'

/** A list cites the document as a whole, without an article. */
export const wholeText = '全文'

type Dates = { effectiveFrom: string | null; repealedOn: string | null }

/** [effectiveFrom, repealedOn) judged on a civil day; a missing effective date is `unknown` until a known repeal. */
export function forceState({ effectiveFrom, repealedOn }: Dates, day: string): ForceState {
  if (repealedOn !== null && repealedOn <= day) return 'repealed'
  if (effectiveFrom === null) return 'unknown'
  const asPrecise = day.slice(0, effectiveFrom.length)
  if (asPrecise < effectiveFrom) return 'not-yet'
  return asPrecise === effectiveFrom && effectiveFrom.length < 10 ? 'unknown' : 'in-force'
}

type Source = Pick<LawSource, 'id' | 'title' | 'effectiveFrom' | 'repealedOn' | 'supersededBy'>

/**
 * The day from which a source no longer applies: its own repeal date, or else the first exact day of its successor
 * (立法法 第一百零三条: the new provision replaces the old one of the same maker).
 */
export function endOf(source: Source, successor: Source | undefined): string | null {
  if (source.repealedOn !== null) return source.repealedOn
  const from = successor?.effectiveFrom ?? null
  return from !== null && from.length === 10 ? from : null
}

/** All sources and clauses at hand, by id and by `id article`. Built by queries.ts; small enough to hold. */
export type LawIndex = { sources: ReadonlyMap<string, Source>; clauses: ReadonlyMap<string, LawClause> }

export const clauseKey = ({ sourceId, article }: ClauseReference) => `${sourceId} ${article}`

export function sourceState(source: Source, { sources }: Pick<LawIndex, 'sources'>, day: string): ForceState {
  const successor = source.supersededBy === null ? undefined : sources.get(source.supersededBy)
  return forceState({ effectiveFrom: source.effectiveFrom, repealedOn: endOf(source, successor) }, day)
}

/** How a citation stands on a day. `known: 'source-only'` = the document is known, the article's text was not read. */
export function clauseState(reference: ClauseReference, index: LawIndex, day: string): ClauseState {
  const source = index.sources.get(reference.sourceId)
  const clause = index.clauses.get(clauseKey(reference))
  if (!source) {
    return {
      ...reference,
      sourceTitle: null,
      gist: null,
      known: 'no',
      state: 'unknown',
      textRead: false,
      effectiveFrom: null,
      repealedOn: null,
      successorId: null,
      successorTitle: null,
    }
  }
  const successor = source.supersededBy === null ? undefined : index.sources.get(source.supersededBy)
  const ofSource = sourceState(source, index, day)
  const own =
    clause && (clause.validFrom !== null || clause.validTo !== null)
      ? forceState({ effectiveFrom: clause.validFrom ?? '0001-01-01', repealedOn: clause.validTo }, day)
      : 'in-force'
  const textRead = clause?.textRead ?? false
  return {
    ...reference,
    sourceTitle: source.title,
    gist: clause?.gist ?? null,
    known: textRead ? 'clause' : 'source-only',
    state: ofSource === 'in-force' ? own : ofSource,
    textRead,
    effectiveFrom: clause?.validFrom ?? source.effectiveFrom,
    repealedOn: clause?.validTo ?? endOf(source, successor),
    successorId: successor?.id ?? null,
    successorTitle: successor?.title ?? null,
  }
}

/** 依据待核: a cited clause is repealed, replaced, of an unknown effective date, or cites a document nobody knows. */
export function isStale(states: readonly Pick<ClauseState, 'state'>[]): boolean {
  return states.some(({ state }) => state === 'repealed' || state === 'unknown')
}

/** Fields of a source that contradict one another; empty when it may be saved. */
export function sourceFaults(
  source: Source & { promulgatedOn: string | null },
  index: Pick<LawIndex, 'sources'>,
): ('order' | 'successorUnknown' | 'successorIsItself' | 'successorCircle')[] {
  const faults: ReturnType<typeof sourceFaults> = []
  const { effectiveFrom, repealedOn } = source
  if (effectiveFrom !== null && repealedOn !== null && repealedOn.slice(0, effectiveFrom.length) < effectiveFrom) faults.push('order')
  if (source.supersededBy === null) return faults
  if (source.supersededBy === source.id) return [...faults, 'successorIsItself']
  if (!index.sources.has(source.supersededBy)) return [...faults, 'successorUnknown']
  const seen = new Set([source.id])
  for (let next: string | null = source.supersededBy; next !== null; next = index.sources.get(next)?.supersededBy ?? null) {
    if (seen.has(next)) return [...faults, 'successorCircle']
    seen.add(next)
  }
  return faults
}
