/** How well the engine does on labelled columns. */
import type { Criterion } from '../../contract.ts'
import type { OverlapIndex } from '../index.ts'
import { matchField, type FieldMatch } from '../match.ts'
import { plainGroup } from '../match/tags.ts'
import { judgeField } from '../verdict.ts'
import { fieldOf, type Column } from './corpus.ts'

export type Miss = { column: Column; expected: string; got: string; confidence: number }
export type Quality = {
  columns: number
  expectedKnown: number
  saidKnown: number
  right: number
  rightNew: number
  expectedNew: number
  precision: number
  recall: number
  /** Share of the columns whose verdict is as labelled, were every ledger element held everywhere and fresh. */ verdicts: number
  misses: Miss[]
}

const criterionSaid = ({ elementKey, is, value }: { elementKey: string; is: string; value: unknown }) => `${elementKey} ${is} ${String(value)}`

/** Codes and tags of a label are written by name; the registry knows their keys. */
function expectedOf(index: OverlapIndex, { expected }: Column, elements: readonly string[]): string {
  const { measure, tags = [], criteria = [] } = expected
  if (elements.length === 0) return 'new'
  const keys = tags.map((name) => index.tags.find(({ words }) => words === plainGroup(name))?.tag.key ?? `?${name}`)
  const conditions = criteria.map(({ elementKey, is, value }) => {
    const list = index.codeLists.get(index.elements.get(elementKey)?.codeList ?? '')
    const code = list?.entries.find(({ name, synonyms }) => name === value || synonyms.includes(String(value)) || name.startsWith(String(value)))?.code
    return criterionSaid({ elementKey, is, value: code ?? value })
  })
  return [elements.toSorted().join('+'), measure, keys.toSorted().join(','), conditions.toSorted().join(',')].join(' | ')
}

export function saidOf({ best, parts }: FieldMatch): string {
  if (!best) return 'new'
  const elements =
    parts.length > 0
      ? parts
          .map((part) => part.best.element.key)
          .toSorted()
          .join('+')
      : best.element.key
  const criteria = best.criteria.map((criterion: Criterion) => criterionSaid(criterion)).toSorted()
  return [elements, best.measure, best.tags.toSorted().join(','), criteria.join(',')].join(' | ')
}

/** Precision: of the columns said to be held, how many are so, as labelled. Recall: of those that are held, how many were found. */
/** Every element that is not declared to follow from others is held everywhere, fresh. */
const allHeld = (index: OverlapIndex) => (key: string) =>
  key.length > 0 && !(index.derivations.get(key) ?? []).some(({ rule }) => rule.kind !== 'id_part' && rule.kind !== 'tag' && rule.kind !== 'at_least')
    ? { ledgerTitles: [], ownerName: '', communitiesShare: 1, freshShare: 1, subjects: 0 }
    : null

export function measureQuality(index: OverlapIndex, columns: readonly Column[]): Quality {
  const quality = { columns: columns.length, expectedKnown: 0, saidKnown: 0, right: 0, rightNew: 0, expectedNew: 0, misses: [] as Miss[] }
  const asking = { period: 'once' as const, communities: 1, subjectsPerCommunity: 1 }
  let verdicts = 0
  for (const [at, column] of columns.entries()) {
    const match = matchField(index, fieldOf(column, at))
    const got = saidOf(match)
    const also = (column.expected.or ?? []).map((key) => expectedOf(index, column, key.split('+')))
    const first = expectedOf(index, column, column.expected.elements)
    const expected = also.includes(got) ? got : first
    if (expected === 'new') quality.expectedNew += 1
    else quality.expectedKnown += 1
    if (judgeField(index, match, allHeld(index), asking).verdict === column.expected.verdict) verdicts += 1
    if (got !== 'new') quality.saidKnown += 1
    if (expected === got && got === 'new') quality.rightNew += 1
    else if (expected === got) quality.right += 1
    else quality.misses.push({ column, expected, got, confidence: match.best?.confidence ?? match.others[0]?.confidence ?? 0 })
  }
  return { ...quality, precision: quality.right / quality.saidKnown, recall: quality.right / quality.expectedKnown, verdicts: verdicts / columns.length }
}
