import { expect, test } from 'vitest'
import type { FormContent } from '../../contract.ts'
import { addField, addRule, addSection, changeField, moveField, removeField, removeSection } from './content.ts'

const empty: FormContent = {
  title: '老年人情况表',
  titleEn: null,
  purpose: '',
  period: 'month',
  workingDays: 5,
  areaCodes: [],
  communityTypes: [],
  clauses: [],
  sections: [{ id: 's1', title: '基本情况', kind: 'figures', population: null, fields: [] }],
  rules: [],
}
const three = ['甲', '乙', '丙'].reduce((content, label) => addField(content, 's1', label), empty)
const labels = (content: FormContent) => content.sections[0]?.fields.map(({ label }) => label)

test('a field added gets the next number, and a number once given is not given again while later ones stand', () => {
  expect(three.sections[0]?.fields.map(({ id }) => id)).toEqual(['f1', 'f2', 'f3'])
  expect(addField(removeField(three, 'f2'), 's1', '丁').sections[0]?.fields.map(({ id }) => id)).toEqual(['f1', 'f3', 'f4'])
})

test('fields move one place, and stay at the edges', () => {
  expect(labels(moveField(three, 'f3', -1))).toEqual(['甲', '丙', '乙'])
  expect(labels(moveField(three, 'f1', -1))).toEqual(['甲', '乙', '丙'])
  expect(labels(moveField(three, 'f3', 1))).toEqual(['甲', '乙', '丙'])
})

test('a condition on a removed field goes with it', () => {
  const bound = changeField(three, 'f2', { onlyIf: { field: 'f1', is: true } })
  expect(removeField(bound, 'f1').sections[0]?.fields[0]?.onlyIf).toBeNull()
})

test('the last section stays', () => {
  expect(removeSection(empty, 's1').sections).toHaveLength(1)
  expect(removeSection(addSection(empty, '二'), 's1').sections.map(({ id }) => id)).toEqual(['s2'])
})

test('rules are numbered', () => {
  expect(addRule(addRule(empty)).rules.map(({ id }) => id)).toEqual(['r1', 'r2'])
})
