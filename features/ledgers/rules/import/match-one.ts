/** One column of a file by its label, or else by what stands in it. */
import type { Cell, HeaderColumn } from '../../../../foundation/spreadsheets/types.ts'
import { say, type Text } from '../../../../foundation/words.ts'
import { normaliseLabel } from '../../../elements/rules/label.ts'
import type { CodeList, Derivation, Element, Synonym } from '../../../elements/contract.ts'
import { calculatedIn } from '../../../elements/rules/calculated.ts'
import type { ImportColumn } from '../../contract/imports.ts'
import { matchWords as words } from '../../import-words.ts'
import { calculatedNames, namedElement } from '../named.ts'
import { isPlainGroup, nearness, plainLabel } from './labels.ts'
import { fitting } from './samples.ts'

export type Matching = {
  /** Elements of the ledger's columns; others are never taken. */
  keys: readonly string[]
  elements: ReadonlyMap<string, Element>
  codeLists: ReadonlyMap<string, CodeList>
  synonyms: ReadonlyMap<string, readonly Synonym[]>
  /** Element keys by normalised label. */
  byLabel: ReadonlyMap<string, readonly string[]>
  derivations: ReadonlyMap<string, readonly Pick<Derivation, 'to' | 'from' | 'rule'>[]>
  today: string
}
export type Match = Pick<ImportColumn, 'elementKey' | 'use' | 'confidence' | 'reasons'>

const nameOf = ({ elements }: Matching, key: string): Text => namedElement(elements.get(key), key)

/** Why this label is that element. */
function reasonOf(label: string, key: string, given: Matching) {
  const element = nameOf(given, key)
  const synonym = (given.synonyms.get(key) ?? []).find((one) => normaliseLabel(one.label) === normaliseLabel(label))
  if (normaliseLabel(element.zh) === normaliseLabel(label)) return say(words.exact, { label, element })
  return synonym ? say(words.synonym, { label, element, seenIn: synonym.seenIn }) : say(words.stripped, { label, element })
}

/** The elements a label names: as written first, then without brackets and hints. */
function named(label: string, given: Matching): readonly string[] {
  return given.byLabel.get(normaliseLabel(label)) ?? given.byLabel.get(plainLabel(label)) ?? []
}

/** 出生年月 where the ledger keeps 出生日期: whole dates often stand below such a head, and a month alone is kept as a month. */
function finer(label: string, outside: string, { derivations, keys, ...given }: Matching): Match | undefined {
  const cut = (derivations.get(outside) ?? []).find(({ rule }) => rule.kind === 'coarser' && rule.how === 'cut')
  const key = cut?.from.find((one) => keys.includes(one))
  if (key === undefined) return undefined
  return { elementKey: key, use: 'unsure', confidence: 0.6, reasons: [say(words.finer, { label, element: namedElement(given.elements.get(key), key) })] }
}

function exactly(label: string, given: Matching, last: boolean): Match | undefined {
  const all = named(label, given)
  const own = all.filter((key) => given.keys.includes(key))
  const [only, ...others] = own
  if (only === undefined) {
    const [outside] = all
    return outside === undefined
      ? undefined
      : (finer(label, outside, given) ?? { elementKey: null, use: 'ignore', confidence: 0, reasons: [say(words.outside, { element: nameOf(given, outside) })] })
  }
  if (others.length > 0) {
    const names = own.map((key) => nameOf(given, key))
    const elements = { zh: names.map(({ zh }) => `“${zh}”`).join('、'), en: names.map(({ en }) => `“${en}”`).join(', ') }
    return { elementKey: null, use: 'unsure', confidence: 0.5, reasons: [say(words.several, { label, elements })] }
  }
  if (calculatedIn(given.derivations).has(only))
    return { elementKey: null, use: 'ignore', confidence: 0, reasons: [say(words.calculated, calculatedNames(only, given))] }
  const reason = last ? say(words.lastLevel, { label, element: nameOf(given, only) }) : reasonOf(label, only, given)
  return { elementKey: only, use: 'take', confidence: last ? 0.8 : 1, reasons: [reason] }
}

const nearFrom = 0.6

function nearly(label: string, given: Matching): Match | undefined {
  const plain = plainLabel(label)
  const scored = given.keys
    .filter((key) => !calculatedIn(given.derivations).has(key))
    .map((key) => {
      const called = [nameOf(given, key).zh, ...(given.synonyms.get(key) ?? []).map((synonym) => synonym.label)]
      return { key, score: Math.max(...called.map((name) => nearness(plain, plainLabel(name)))) }
    })
    .filter(({ score }) => score >= nearFrom)
    .toSorted((one, other) => other.score - one.score)
  const [best] = scored
  if (!best) return undefined
  return {
    elementKey: best.key,
    use: 'unsure',
    confidence: Math.min(0.69, best.score),
    reasons: [say(words.near, { label, element: nameOf(given, best.key) })],
  }
}

export function byLabel({ label, path }: Pick<HeaderColumn, 'label' | 'path'>, given: Matching): Match | undefined {
  const whole = exactly(label, given, false)
  const last = path.at(-1)
  if (whole || path.length < 2 || last === undefined) return whole ?? nearly(label, given)
  const found = exactly(last, given, true) ?? nearly(last, given)
  const group = path.slice(0, -1).join('／')
  if (found?.use !== 'take' || path.slice(0, -1).every((one) => isPlainGroup(one, last))) return found
  return { ...found, use: 'unsure', confidence: 0.7, reasons: [...found.reasons, say(words.group, { group })] }
}

/** Numbers of people and bodies are known by their check digits, whatever their column is called. */
export function byContent(cells: readonly Cell[], given: Matching): Match | undefined {
  if (cells.length < 3) return undefined
  for (const key of given.keys) {
    const element = given.elements.get(key)
    if (!element || (element.type !== 'id_number' && element.type !== 'credit_code')) continue
    if (fitting(cells, { element, codeList: undefined, today: given.today }) < cells.length * 0.8) continue
    return { elementKey: key, use: 'unsure', confidence: 0.6, reasons: [say(words.contentLike, { element: namedElement(element, key) })] }
  }
  return undefined
}
