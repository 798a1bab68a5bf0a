/** One row as someone wrote it into a ledger: what will be said, or what is wrong with it. */
import { say, type Text } from '../../../foundation/words.ts'
import { calculatedIn } from '../../elements/rules/calculated.ts'
import { checkValue } from '../../elements/rules/check-value.ts'
import type { CodeList, Derivation, Element, Tag, Value, Values } from '../../elements/contract.ts'
import type { Ledger, LedgerColumn, Subject, TagSpan } from '../contract.ts'
import { words } from '../words.ts'
import { calculatedNames, namedElement } from './named.ts'

export type RowFault = { elementKey: string | null; code: string } & Text
export type Written = { values: Record<string, unknown>; tags: readonly TagSpan[] }
export type Given = {
  ledger: Pick<Ledger, 'subjectKind' | 'tags'>
  columns: readonly LedgerColumn[]
  elements: ReadonlyMap<string, Element>
  codeLists: ReadonlyMap<string, CodeList>
  tags: ReadonlyMap<string, Pick<Tag, 'name' | 'subjectKind'>>
  derivations: ReadonlyMap<string, readonly Pick<Derivation, 'to' | 'from' | 'rule'>[]>
  today: string
}

const fault = (elementKey: string | null, code: string, text: Text): RowFault => ({ elementKey, code, ...text })

/** A ledger may have 250 columns, and the same list of them comes with every row. */
const allowedBy = new WeakMap<Given['columns'], ReadonlySet<string>>()

function allowedIn(columns: Given['columns']): ReadonlySet<string> {
  let allowed = allowedBy.get(columns)
  if (!allowed) allowedBy.set(columns, (allowed = new Set(columns.map(({ elementKey }) => elementKey))))
  return allowed
}

function checked(written: Written['values'], { columns, elements, codeLists, derivations, today }: Given): { values: Values; faults: RowFault[] } {
  const allowed = allowedIn(columns)
  const calculated = calculatedIn(derivations)
  const values: Values = {}
  const faults: RowFault[] = []
  const onDay = { today }
  for (const key in written) {
    const raw = written[key]
    const element = elements.get(key)
    if (!element || !allowed.has(key)) {
      faults.push(fault(key, 'NOT_A_COLUMN', say(words.notAColumn, { element: namedElement(element, key) })))
      continue
    }
    if (calculated.has(key) && raw !== null && raw !== '') {
      faults.push(fault(key, 'CALCULATED', say(words.calculated, calculatedNames(key, { elements, derivations }))))
      continue
    }
    const found = checkValue(element, codeLists.get(element.codeList ?? ''), raw, onDay)
    if ('fault' in found) faults.push(fault(key, 'VALUE', found.fault))
    else values[key] = found.value
  }
  return { values, faults }
}

/** A required column may not be emptied, nor left out of a new record. */
function missing(values: Values, { columns, elements }: Given, isNew: boolean): RowFault[] {
  const open = (value: Value | undefined) => (isNew ? value === undefined || value === null : value === null)
  return columns
    .filter(({ required, elementKey }) => required && open(values[elementKey]))
    .map(({ elementKey }) => fault(elementKey, 'REQUIRED', say(words.required, { element: namedElement(elements.get(elementKey), elementKey) })))
}

function tagFaults(spans: readonly TagSpan[], { tags, ledger }: Given): RowFault[] {
  return spans
    .filter(({ tag }) => tags.get(tag)?.subjectKind !== ledger.subjectKind)
    .map(({ tag }) => fault(null, 'UNKNOWN_TAG', say(words.unknownTag, { tag: tags.get(tag)?.name ?? tag })))
}

/** `subject` null: a new record, which gets the ledger's groups unless it says otherwise. A row is whole or not at all. */
export function readRow(written: Written, subject: Pick<Subject, 'tags'> | null, given: Given): { values: Values; tags: TagSpan[]; faults: RowFault[] } {
  const { values, faults } = checked(written.values, given)
  const isNew = subject === null
  const implied = isNew ? given.ledger.tags.filter((tag) => !written.tags.some((span) => span.tag === tag)) : []
  const tags = [...written.tags, ...implied.map((tag) => ({ tag, from: null, to: null }))]
  const emptied = missing(values, given, isNew).filter(({ elementKey }) => !faults.some((other) => other.elementKey === elementKey))
  return { values, tags, faults: [...faults, ...emptied, ...tagFaults(written.tags, given)] }
}
