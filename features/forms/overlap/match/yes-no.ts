/** 是否60岁以上: yes or no, by a condition on what is held. */
import type { OverlapIndex } from '../index.ts'
import { readHints } from '../label/hints.ts'
import { plainCharacters } from '../lexicon/characters.ts'
import { countedBy, type KnownElement } from '../registry.ts'
import type { Criterion } from '../../contract.ts'
import type { AskedField, Candidate } from './asked.ts'
import { readConditions } from './conditions.ts'

/** The element that is declared to follow from just this condition: isOver60 from an age of at least 60. */
function declaredAs(index: OverlapIndex, tags: readonly string[], criteria: readonly Criterion[]): KnownElement | undefined {
  if (tags.length + criteria.length !== 1) return undefined
  const [criterion] = criteria
  const found = [...index.derivations.values()]
    .flat()
    .find(({ rule, from }) =>
      rule.kind === 'tag'
        ? rule.tag === tags[0]
        : rule.kind === 'at_least' && criterion?.is === 'at_least' && from.includes(criterion.elementKey) && rule.limit === criterion.value,
    )
  return found && index.elements.get(found.to)
}

/** 是否60岁以上, 是否残疾人: yes or no by a condition on what is held. */
export function conditionOf(index: OverlapIndex, field: AskedField): Candidate | null {
  const { text } = readHints(plainCharacters(field.label))
  const { tags, criteria, left } = readConditions(index, text, '')
  const [criterion] = criteria
  if (left.length > 0 || tags.length + criteria.length === 0) return null
  const declared = declaredAs(index, tags, criteria)
  const element = declared ?? index.elements.get(criterion && tags.length === 0 ? criterion.elementKey : countedBy.person)
  if (!element) return null
  const shape = { element, how: 'condition', label: field.label, seenIn: '', measure: 'value', against: [], choicesShare: 0 } as const
  return declared ? { ...shape, confidence: 0.95, tags: [], criteria: [], against: [] } : { ...shape, confidence: 0.9, tags, criteria, against: [] }
}
