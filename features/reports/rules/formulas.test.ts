import { expect, test } from 'vitest'
import { FormContent } from '../../forms/contract.ts'
import { rollUpPlan } from './additive.ts'
import { calculate } from './calculate.ts'
import { stored } from './cells.ts'
import { missingOf } from './fields.ts'
import { findingsOf } from './findings.ts'
import { formsRead, nothingAround } from './reading.ts'

const field = (id: string, change: object = {}) => ({ id, label: id, kind: 'integer', fill: 'asked', ...change })
const content = FormContent.parse({
  title: '独居老人月报',
  period: 'month',
  areaCodes: [],
  sections: [
    {
      id: 's1',
      title: '人数',
      kind: 'figures',
      fields: [
        field('f1', { fill: 'drawn', mapping: { elementKey: null, measure: 'count', confirmedBy: null, confirmedAt: null } }),
        field('f2'),
        field('f3', { fill: 'calculated', formula: 'f1 + f2' }),
        field('f4', { fill: 'calculated', kind: 'number', formula: 'f2 / f1 * 100' }),
        field('f5', { fill: 'drawn', kind: 'number', mapping: { elementKey: 'age', measure: 'average', confirmedBy: null, confirmedAt: null } }),
        field('f6', { label: '走访率', unit: '%', kind: 'number' }),
        field('f7', { fill: 'calculated', formula: 'sum(f9) + count(f8)' }),
        field('f10', { kind: 'text', onlyIf: { field: 'f2', is: 0 } }),
      ],
    },
    { id: 's2', title: '名单', kind: 'subjects', fields: [field('f8', { kind: 'text', fill: 'drawn' }), field('f9')] },
  ],
  rules: [
    { id: 'r1', expression: 'f1 >= f2', severity: 'blocks', sentence: '走访人数不能多于在册人数' },
    { id: 'r2', expression: 'abs(f1 - last(f1)) <= last(f1) * 0.3', severity: 'warns', sentence: '与上期相差超过三成' },
    { id: 'r3', expression: 'f1 = form("京准〔2026〕7号", f2)', severity: 'warns', sentence: '与另一张报表不一致' },
  ],
})
const rows = [
  { sectionId: 's2', number: 1, values: { f8: '甲', f9: 2 } },
  { sectionId: 's2', number: 2, values: { f8: '乙', f9: 3 } },
]

test('calculated cells follow from figures and columns', () => {
  const { cells } = calculate(content, { f1: 12, f2: 9 }, rows, nothingAround)
  expect(cells).toMatchObject({ f3: 21, f4: 75, f7: 7 })
})

test('a calculated cell is empty while what it needs is', () => {
  expect(calculate(content, { f1: 12 }, rows, nothingAround).cells).toMatchObject({ f3: null, f4: null, f7: 7 })
})

test('a rule that does not hold is explained with the numbers put in; one that cannot be judged says nothing', () => {
  expect(findingsOf(content, { f1: 12, f2: 15 }, rows, nothingAround)).toEqual([
    { ruleId: 'r1', severity: 'blocks', sentence: '走访人数不能多于在册人数', explained: '12 ≥ 15', fieldIds: ['f1', 'f2'] },
  ])
  expect(
    findingsOf(content, { f1: 12, f2: 9 }, rows, { last: { f1: 8 }, others: new Map([['京准〔2026〕7号', { f2: 11 }]]) }).map(({ ruleId, explained }) => [
      ruleId,
      explained,
    ]),
  ).toEqual([
    ['r2', '4 ≤ 8 × 0.3'],
    ['r3', '12 = 11'],
  ])
  expect(formsRead(content)).toEqual(['京准〔2026〕7号'])
})

test('amounts are added, averages divided again from their sums, calculated rates from the sums, typed rates not at all', () => {
  const { columns, fields } = rollUpPlan(content)
  expect(columns.map(({ figureId }) => figureId)).toEqual(['f1', 'f2', 'f3', 'f5.s', 'f5.n', 'f7'])
  const sums: Record<string, number> = { f1: 200, f2: 50, f3: 250, 'f5.s': 700, 'f5.n': 10, f7: 3 }
  expect(Object.fromEntries(fields.map(({ field: { id }, amount }) => [id, amount((figure) => sums[figure] ?? null)]))).toEqual({
    f1: 200,
    f2: 50,
    f3: 250,
    f4: 25,
    f5: 70,
    f7: 3,
  })
})

test('only what is asked, applies and is empty is missing', () => {
  const figures = content.sections[0]?.fields ?? []
  const missing = (values: Record<string, string | number>) => missingOf(figures, (id) => values[id] ?? null).map(({ id }) => id)
  expect(missing({})).toEqual(['f2', 'f6'])
  expect(missing({ f2: 0, f6: 1 })).toEqual(['f10'])
  expect(missing({ f2: 1, f6: 1 })).toEqual([])
})

test('a plain number is stored as a plain number', () => {
  expect(stored({ v: 12 })).toBe(12)
  expect(stored({ v: 70.5, n: 10, s: 705 })).toEqual({ v: 70.5, n: 10, s: 705 })
  expect(stored({ v: null })).toBe(null)
})
