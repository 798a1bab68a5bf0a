/** What stands around a head: the heads above it, its section, its form, its population. Read once a field. */
import { featuresOf } from '../features.ts'
import { unitNamed, type Unit } from '../lexicon/units.ts'
import { readLabel, type Reading } from '../normalise.ts'
import type { Answer } from '../index.ts'
import type { AskedField } from './asked.ts'

export type Asked = {
  field: AskedField
  reading: Reading
  whose: string | null
  unit: Unit | null
  answer: Answer | null
  boolean: boolean
  /** Features of the heads above (strong) and of section and form title (weak). */
  above: ReadonlySet<string>
  around: ReadonlySet<string>
  choices: string[]
}

const byKind: Partial<Record<AskedField['kind'], Answer>> = {
  phone: 'phone',
  id_number: 'id',
  address: 'address',
  day: 'date',
  file: 'file',
  boolean: 'yes',
  integer: 'number',
  number: 'number',
  money: 'number',
}

const shapes: readonly (readonly [RegExp, Answer])[] = [
  [/^\d{17}[\dXx]$/, 'id'],
  [/^1[3-9]\d{9}$/, 'phone'],
  [/^(19|20)\d{2}[-/.年]\d{1,2}([-/.月]\d{1,2}日?)?$/, 'date'],
]
/** What most of a few sample values look like. */
function answerOfSamples(samples: readonly string[] | undefined): Answer | null {
  if (!samples || samples.length < 2) return null
  const shape = shapes.find(([pattern]) => samples.filter((value) => pattern.test(value.trim())).length >= samples.length * 0.6)
  return shape?.[1] ?? null
}

const byTheMonth = /每月|月均|月人均|按月|月(收入|工资|薪|租|补|领|养老|退休|低保|救助)/
/** 家庭月收入（元） is asked in 元/月, though its bracket does not say so; 本月慰问金（元） is not. */
function spokenUnit(unit: Unit | null, label: string): Unit | null {
  return unit?.dimension === 'money' && byTheMonth.test(label) ? (unitNamed(`${unit.name}/月`) ?? unit) : unit
}

const titles = new Map<string, ReadonlySet<string>>()
/** A draft of 200 fields has few titles; they are read once each. The store is emptied before it could grow. */
function featuresOfTitle(title: string): ReadonlySet<string> {
  if (titles.size > 2000) titles.clear()
  const known = titles.get(title) ?? new Set(featuresOf(readLabel(title).words).map(({ key }) => key))
  titles.set(title, known)
  return known
}

export function readAsked(field: AskedField, label = field.label): Asked {
  const reading = readLabel(label)
  const above = (field.path ?? []).map((head) => readLabel(head))
  const whose = reading.whose ?? above.findLast(({ whose: of }) => of !== null)?.whose ?? null
  const choices = (field.choices ?? []).map(({ name }) => readLabel(name).exact)
  return {
    field,
    reading,
    whose,
    unit: spokenUnit(unitNamed(field.unit) ?? reading.unit ?? readLabel(field.note ?? '').unit, label),
    answer: reading.answer ?? answerOfSamples(field.samples) ?? byKind[field.kind] ?? null,
    boolean: reading.boolean || field.kind === 'boolean',
    above: new Set(above.flatMap(({ words }) => featuresOf(words).map(({ key }) => key))),
    around: new Set([...featuresOfTitle(field.sectionTitle ?? ''), ...featuresOfTitle(field.formTitle ?? '')]),
    choices: choices.length > 0 ? choices : reading.choices.map((choice) => readLabel(choice).exact),
  }
}
