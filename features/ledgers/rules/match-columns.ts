/** Which column of a file is which element of the ledger, and why. What is not certain is asked. */
import type { HeaderColumn } from '../../../foundation/spreadsheets/types.ts'
import { say } from '../../../foundation/words.ts'
import type { ImportColumn } from '../contract/imports.ts'
import { matchWords as words } from '../import-words.ts'
import { namedElement } from './named.ts'
import { isOrdinal } from './import/labels.ts'
import { byContent, byLabel, type Matching } from './import/match-one.ts'
import { filled, fitting, tells, type Samples } from './import/samples.ts'

export type { Matching } from './import/match-one.ts'
type Column = Pick<HeaderColumn, 'index' | 'letter' | 'label' | 'path'>

/** From so many cells on, a column none of which fits its label is asked about. */
const enoughToDoubt = 5

const ignored = (pair: (typeof words)[keyof typeof words], values = {}) => ({
  elementKey: null,
  use: 'ignore' as const,
  confidence: 0,
  reasons: [say(pair, values)],
})

function matchOne(column: Column, samples: Samples, given: Matching): ImportColumn {
  const { index, letter, label, path } = column
  const place = { index, letter, label, path: [...path] }
  if (isOrdinal(label)) return { ...place, ...ignored(words.ordinal) }
  const cells = filled(samples)
  const match = byLabel(column, given) ?? byContent(cells, given)
  if (!match) return { ...place, ...ignored(words.unknown) }
  const element = given.elements.get(match.elementKey ?? '')
  if (!element || match.use === 'ignore' || !tells(element) || cells.length === 0) return { ...place, ...match }
  const fits = fitting(cells, { element, codeList: given.codeLists.get(element.codeList ?? ''), today: given.today })
  if (fits === 0 && cells.length >= enoughToDoubt) {
    const doubt = say(words.contentUnlike, { n: cells.length, element: namedElement(element, element.key) })
    return { ...place, ...match, use: 'unsure', confidence: 0.3, reasons: [...match.reasons, doubt] }
  }
  return { ...place, ...match, reasons: fits > 0 ? [...match.reasons, say(words.contentFits, { n: fits })] : match.reasons }
}

const letters = (columns: readonly ImportColumn[]) => columns.map(({ letter }) => letter).join('、')

/** Two columns of one name, or two for one element: only the person can say which is which. */
function askedTogether(columns: readonly ImportColumn[], given: Matching): ImportColumn[] {
  const live = columns.filter(({ use, elementKey }) => use !== 'ignore' && elementKey !== null)
  return columns.map((column) => {
    if (column.use === 'ignore') return column
    const named = live.filter(({ label }) => label === column.label)
    const alike = live.filter(({ elementKey }) => elementKey === column.elementKey)
    if (named.length < 2 && (column.elementKey === null || alike.length < 2)) return column
    const reason =
      named.length > 1
        ? say(words.sameLabel, { n: named.length, label: column.label, columns: letters(named) })
        : say(words.sameElement, { columns: letters(alike), element: namedElement(given.elements.get(column.elementKey ?? ''), '') })
    return { ...column, use: 'unsure' as const, confidence: Math.min(column.confidence, 0.5), reasons: [...column.reasons, reason] }
  })
}

/** `samples`: the first rows of data, by column. Columns come back in the order of the file. */
export function matchColumns(columns: readonly Column[], samples: (index: number) => Samples, given: Matching): ImportColumn[] {
  const matched = columns.map((column) => matchOne(column, samples(column.index), given))
  const certain = new Set(matched.filter(({ use }) => use === 'take').map(({ elementKey }) => elementKey))
  // a guess is not worth a question where another column says it plainly
  const guessed = matched.map((column) =>
    column.use === 'unsure' && column.confidence < 0.7 && column.elementKey !== null && certain.has(column.elementKey) && !sharesLabel(column, matched)
      ? { ...column, ...ignored(words.unknown) }
      : column,
  )
  return askedTogether(guessed, given)
}

const sharesLabel = ({ index, label }: ImportColumn, all: readonly ImportColumn[]) => all.some((other) => other.index !== index && other.label === label)
