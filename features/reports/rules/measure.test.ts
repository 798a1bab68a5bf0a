import { expect, test } from 'vitest'
import type { Criterion, Mapping } from '../../forms/contract.ts'
import { inPopulation, measured, tagsNeeded, type Seen } from './measure.ts'

const someone = (values: Record<string, string | number | boolean>, tags: string[] = [], fresh: Record<string, string> = {}): Seen => ({
  kind: 'person',
  tags,
  sealed: {},
  value: (key) => values[key],
  freshUntil: (key) => fresh[key] ?? null,
})
const people = [
  someone({ age: 81, pension: 3000 }, ['dibao'], { pension: '2026-12-31' }),
  someone({ age: 70, pension: 4000, married: true }, [], { pension: '2026-10-31' }),
  someone({ age: 65, married: false }, ['dibao']),
]
const mapping = (change: Partial<Mapping>): Mapping => ({
  elementKey: null,
  measure: 'count',
  tags: [],
  criteria: [],
  confirmedBy: null,
  confirmedAt: null,
  ...change,
})
const drawn = (change: Partial<Mapping>, unit: string | null = null, kind: 'number' | 'integer' = 'number') =>
  measured({ mapping: mapping(change), unit, kind }, people)
const criterion = (is: Criterion['is'], elementKey: string, value: Criterion['value']): Criterion => ({ elementKey, is, value })

test('people are counted by group, by criterion, and by whether a fact is known and not no', () => {
  expect(drawn({})).toBe(3)
  expect(drawn({ tags: ['dibao'] })).toBe(2)
  expect(drawn({ criteria: [criterion('at_least', 'age', 70)] })).toBe(2)
  expect(drawn({ elementKey: 'married' })).toBe(1)
  // nothing known is not another value
  expect(drawn({ criteria: [criterion('not_equals', 'married', true)] })).toBe(1)
})

test('a sum and an average say of how many, and until when the oldest of them is fresh', () => {
  expect(drawn({ measure: 'sum', elementKey: 'pension' })).toEqual({ v: 7000, n: 2, u: '2026-10-31' })
  expect(drawn({ measure: 'average', elementKey: 'pension' })).toEqual({ v: 3500, n: 2, s: 7000, u: '2026-10-31' })
  expect(drawn({ measure: 'average', elementKey: 'age' }, null, 'integer')).toEqual({ v: 72, n: 3, s: 216 })
  expect(drawn({ measure: 'average', elementKey: 'height' })).toEqual({ v: null, n: 0, s: 0 })
})

test('a share is of the whole population, in the unit of the field', () => {
  expect(drawn({ measure: 'share', tags: ['dibao'] })).toMatchObject({ s: 2, n: 3 })
  expect(drawn({ measure: 'share', tags: ['dibao'] }, '%')).toMatchObject({ v: 66.6666666667 })
  expect(measured({ mapping: mapping({ measure: 'share' }), unit: null, kind: 'number' }, [])).toEqual({ v: null, n: 0, s: 0 })
})

test('who belongs to the population, and whom a section needs to read at all', () => {
  const population = { subjectKind: 'person' as const, tags: ['dibao'], criteria: [criterion('at_most', 'age', 70)] }
  expect(people.map((one) => inPopulation(population, one))).toEqual([false, false, true])
  expect(tagsNeeded({ kind: 'figures', population, fields: [] })).toEqual(['dibao'])
  expect(tagsNeeded({ kind: 'subjects', population: { ...population, tags: [] }, fields: [] })).toBe(null)
  expect(tagsNeeded({ kind: 'figures', population: null, fields: [] })).toEqual([])
})
