import { expect, test } from 'vitest'
import { form, field, known, type Change } from '../testing/contents.ts'
import { contentFaults, publicationFaults } from './content.ts'

const places = (faults: readonly { field: string }[]) => faults.map(({ field: place }) => place)
const faultsOf = (change: Parameters<typeof form>[0]) => places(contentFaults(form(change), known))

test('a form with rows, figures, conditions, calculations and rules is in order', () => {
  expect(contentFaults(form(), known)).toEqual([])
  expect(publicationFaults(form(), known)).toEqual([])
})

test.each<[string, Change, string[]]>([
  ['a field twice', { figures: [field('f1'), field('f1')] }, ['f1']],
  ['a calculated field without formula', { figures: [field('f1', { fill: 'calculated' })] }, ['f1']],
  ['a formula in a field that is asked', { figures: [field('f1'), field('f2', { formula: 'f1 + 1' })] }, ['f2']],
  ['a formula that breaks off', { figures: [field('f1'), field('f2', { fill: 'calculated', formula: 'f1 +' })] }, ['f2']],
  ['a formula over a field that is not there', { figures: [field('f1', { fill: 'calculated', formula: 'f99 * 2' })] }, ['f1']],
  ['a figure that reads a column bare', { figures: [field('f1', { fill: 'calculated', formula: 'f11 + 1' })] }, ['f1']],
  ['a circle', { figures: [field('f1', { fill: 'calculated', formula: 'f2' }), field('f2', { fill: 'calculated', formula: 'f1' })] }, ['f1']],
  ['a condition on a later field', { figures: [field('f1', { onlyIf: { field: 'f2', is: 1 } }), field('f2')] }, ['f1']],
  ['a condition on itself', { figures: [field('f1', { onlyIf: { field: 'f1', is: 1 } })] }, ['f1']],
  ['a drawn field without meaning', { figures: [field('f1', { fill: 'drawn' })] }, ['f1']],
  ['an element nobody knows', { figures: [field('f1', { fill: 'drawn', mapping: { elementKey: 'nonsense', measure: 'value' } })] }, ['f1']],
  ['a choice without choices', { figures: [field('f1', { kind: 'code' })] }, ['f1']],
  ['a code list nobody knows', { figures: [field('f1', { kind: 'code', codeList: 'nonsense' })] }, ['f1']],
  ['a count in a row', { rows: [field('f11', { fill: 'drawn', mapping: { elementKey: 'name', measure: 'count' } })] }, ['f11']],
  ['a group nobody knows', { population: { subjectKind: 'person', tags: ['nobody'], criteria: [] } }, ['s2']],
  ['rows of nobody', { population: null }, ['s2']],
  ['a rule that says nothing', { rules: ['f1 + f2'] }, ['r1']],
  ['a rule that breaks off', { rules: ['f1 >='] }, ['r1']],
  ['a rule over a column', { rules: ['f11 >= 1'] }, ['r1']],
])('refused: %s', (_, change, expected) => {
  expect(faultsOf(change)).toEqual(expected)
})

test('a row’s own columns are calculated row by row', () => {
  expect(faultsOf({ rows: [field('f11'), field('f12', { fill: 'calculated', formula: 'f11 * 2 + f1' })] })).toEqual([])
})

test('a sensitive element without purpose or basis keeps the form from the joint meeting, and from nothing before', () => {
  const change = { rows: [field('f11', { fill: 'drawn', mapping: { elementKey: 'illness', measure: 'value' } })] }
  expect(faultsOf(change)).toEqual([])
  expect(places(publicationFaults(form(change), known))).toEqual(['f11'])
})

test('an ID number that no data element stands for has no purpose or basis either', () => {
  expect(places(publicationFaults(form({ rows: [field('f11', { label: '证件', kind: 'id_number' })] }), known))).toEqual(['f11'])
})

test('a form without areas, purpose, clause or fields does not go to the joint meeting', () => {
  const empty = { ...form({ figures: [], rows: [], rules: [] }), areaCodes: [], purpose: ' ', clauses: [] }
  expect(places(publicationFaults(empty, known))).toEqual(['sections', 'areaCodes', 'purpose', 'clauses'])
})
