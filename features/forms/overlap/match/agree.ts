/** What speaks against a candidate besides its words: of whom, which qualifier, what kind of answer, which unit, whose list. Each gives a factor ≤ 1. */
import { factorBetween } from '../lexicon/units.ts'
import type { Answer, Entry, OverlapIndex } from '../index.ts'
import { exclusive } from '../normalise.ts'
import type { FieldKind } from '../../contract.ts'
import type { Against } from './asked.ts'
import type { Asked } from './context.ts'

/** 户籍 and 现住, 起 and 止: the one word rules the other out. */
function excludes(one: readonly string[], other: readonly string[]): boolean {
  return exclusive.some((line) => {
    const mine = line.filter((word) => one.includes(word))
    const theirs = line.filter((word) => other.includes(word))
    return mine.length > 0 && theirs.length > 0 && !mine.some((word) => theirs.includes(word))
  })
}

const strict = new Set<Answer>(['name', 'phone', 'id', 'address', 'date', 'number', 'file', 'account', 'yes'])
/** Two kinds of answer: alike, possible, or excluding one another. */
function answersAgree(asked: Answer | null, held: Answer): number {
  if (asked === null || asked === held) return 1
  if (held === 'yes' && (asked === 'code' || asked === 'title' || asked === 'called')) return 0.6
  if (asked === 'yes' || held === 'yes') return asked === 'other' || held === 'other' || held === 'code' || asked === 'code' ? 0.9 : 0.4
  if (strict.has(asked) || strict.has(held)) return asked === 'name' && held === 'other' ? 0.6 : 0.3
  return (asked === 'title' && held === 'called') || (asked === 'called' && held === 'title') ? 0.4 : 0.92
}

const numeric = new Set<FieldKind>(['integer', 'number', 'money'])
/** The kind a designer chose; `text` is chosen for everything and proves nothing. */
function kindsAgree(kind: FieldKind, held: Entry['element']['type']): number {
  if (kind === 'text' || kind === held || (kind === 'code' && held === 'boolean')) return 1
  const numericHeld = held === 'integer' || held === 'number' || held === 'money'
  if (numeric.has(kind)) return numericHeld ? 1 : 0.4
  if (kind === 'address') return held === 'text' || held === 'area' ? 0.9 : 0.4
  if (kind === 'code') return held === 'text' || held === 'area' ? 0.92 : 0.7
  if (kind === 'day') return held === 'instant' ? 1 : 0.3
  if (kind === 'boolean') return held === 'code' ? 0.9 : held === 'text' ? 0.6 : 0.4
  return held === 'text' ? 0.6 : 0.3
}

/** Money is money whether a month's or a year's, only another figure; persons are not households; kilograms are not square metres. */
function unitsAgree(held: string, asked: string): number {
  if (held.startsWith('money') && asked.startsWith('money')) return 0.95
  return held.startsWith('counted') && asked.startsWith('counted') ? 0.7 : 0.4
}

const near: Partial<Record<string, readonly string[]>> = {
  person: ['household', 'dwelling', 'building'],
  household: ['person', 'dwelling', 'building'],
  dwelling: ['building', 'household', 'person'],
  building: ['dwelling'],
}

/** Share of the asked choices that the element's code list knows. */
export function choicesShare(index: OverlapIndex, asked: Asked, entry: Entry): number {
  const { codeList } = entry.element
  if (asked.choices.length < 2 || codeList === null) return 0
  return asked.choices.filter((choice) => index.codeListsByChoice.get(choice)?.includes(codeList)).length / asked.choices.length
}

export function weigh(index: OverlapIndex, asked: Asked, entry: Entry): { factor: number; against: Against[]; choices: number } {
  const against: Against[] = []
  let factor = 1
  const speaks = (name: Against, times: number) => {
    if (times < 1) against.push(name)
    factor *= times
  }
  speaks('whose', asked.whose === entry.reading.whose ? 1 : asked.whose !== null && entry.reading.whose !== null ? 0.15 : 0.3)
  speaks('qualifier', excludes(asked.reading.qualifiers, entry.reading.qualifiers) ? 0.2 : 1)
  speaks('answer', answersAgree(asked.reading.boolean && entry.element.type === 'boolean' ? 'yes' : asked.answer, entry.answer))
  // 所患慢性病 in a text column wants the illness, not whether there is one
  if (entry.answer === 'yes' && !asked.boolean && asked.field.kind === 'text') speaks('answer', 0.85)
  speaks('kind', kindsAgree(asked.field.kind, entry.element.type))
  const held = index.units.get(entry.element.key)
  if (asked.unit && held && factorBetween(held, asked.unit) === null) speaks('unit', unitsAgree(held.dimension, asked.unit.dimension))
  const { granularity } = entry.element
  if (asked.reading.period !== null && granularity !== null && granularity !== asked.reading.period) speaks('period', 0.95)
  const choices = choicesShare(index, asked, entry)
  if (asked.field.codeList && entry.element.codeList && asked.field.codeList !== entry.element.codeList) speaks('choices', 0.6)
  else if (asked.choices.length >= 2 && entry.element.codeList && choices === 0 && index.codeLists.has(entry.element.codeList)) speaks('choices', 0.8)
  // a figure may be over any subjects; a column of a table is of the row's
  const about = asked.field.sectionKind === 'subjects' ? asked.field.population?.subjectKind : undefined
  if (about && about !== entry.element.subjectKind)
    speaks(
      'subject',
      near[about]?.includes(entry.element.subjectKind) ? 0.95 : about === 'organisation' || entry.element.subjectKind === 'organisation' ? 0.7 : 0.85,
    )
  // 个人年收入 is not that of the household
  if (entry.element.subjectKind !== 'person' && asked.reading.words.some(({ text }) => text === '个人' || text === '本人')) speaks('subject', 0.4)
  return { factor, against, choices }
}
