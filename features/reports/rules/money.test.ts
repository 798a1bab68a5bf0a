import { expect, test } from 'vitest'
import { sameMoneyUnit } from '../../elements/rules/money.ts'
import { FormContent, type Mapping } from '../../forms/contract.ts'
import { rollUpPlan } from './additive.ts'
import { calculate } from './calculate.ts'
import { findingsOf } from './findings.ts'
import { measured } from './measure.ts'
import { given, taken } from './money.ts'
import { nothingAround, type Row } from './reading.ts'

const field = (id: string, change: object = {}) => ({ id, label: id, kind: 'money', unit: '元', fill: 'asked', ...change })
const content = FormContent.parse({
  title: '慰问金季报',
  period: 'quarter',
  areaCodes: [],
  sections: [
    {
      id: 's1',
      title: '慰问',
      kind: 'figures',
      fields: [
        field('f1', { kind: 'integer', unit: '人' }),
        field('f2'),
        field('f3', { unit: '万元' }),
        field('f4', { fill: 'calculated', formula: 'f2 + f3 * 10000' }),
        field('f5', { kind: 'number', fill: 'calculated', formula: 'f2 / f1' }),
        field('f6', { fill: 'calculated', formula: 'sum(f7)' }),
      ],
    },
    { id: 's2', title: '名单', kind: 'subjects', fields: [field('f7'), field('f8', { fill: 'calculated', formula: 'f7 / 3' })] },
  ],
  rules: [{ id: 'r1', expression: 'f2 <= 1000', severity: 'blocks', sentence: '慰问金不超过 1000 元。' }],
})
const rows: Row[] = [
  { sectionId: 's2', number: 1, values: { f7: 10_050 } },
  { sectionId: 's2', number: 2, values: { f7: 5000 } },
]

test('formulas and rules read money in yuan, as it is written, and what they give is kept in fen', () => {
  const { cells, rows: done } = calculate(content, { f1: 3, f2: 120_030, f3: 1_000_000 }, rows, nothingAround)
  expect(cells).toMatchObject({ f4: 1_120_030, f5: 400.1, f6: 15_050 })
  expect(done.map(({ values }) => values['f8'])).toEqual([3350, 1667])
  expect(findingsOf(content, cells, rows, nothingAround)).toMatchObject([{ ruleId: 'r1', explained: '1200.3 ≤ 1000' }])
  expect(findingsOf(content, { ...cells, f2: 100_000 }, rows, nothingAround)).toEqual([])
})

test('a roll-up shows money in the unit of its column', () => {
  const sums: Record<string, number> = { f1: 6, f2: 240_060, f3: 2_500_000 }
  const { fields } = rollUpPlan(content)
  expect(Object.fromEntries(fields.map(({ field: { id }, amount }) => [id, amount((figure) => sums[figure] ?? null)]))).toMatchObject({
    f2: 2400.6,
    f3: 2.5,
    f5: 400.1,
  })
})

test('an amount of the ledgers enters a column of plain numbers in its unit, and goes back as money', () => {
  const money = { type: 'money', unit: '元' } as const
  const plain = { kind: 'number', unit: '万元' } as const
  expect(taken(plain, money, 3_500_000)).toBe(3.5)
  expect(given(plain, money, 3.5)).toBe(3_500_000)
  expect(taken({ kind: 'money', unit: '元' }, money, 12_345)).toBe(12_345)
  expect(taken({ kind: 'money', unit: null }, { type: 'number', unit: '万元' }, 0.5)).toBe(500_000)
  const mapping: Mapping = { elementKey: 'pension', measure: 'sum', tags: [], criteria: [], confirmedBy: null, confirmedAt: null }
  const people = [300_000, 400_050].map((pension) => ({ kind: 'person', tags: [], sealed: {}, value: () => pension, freshUntil: () => null }))
  expect(measured({ mapping, unit: '元', kind: 'number' }, people, money)).toEqual({ v: 7000.5, n: 2 })
  expect(measured({ mapping, unit: '元', kind: 'money' }, people, money)).toEqual({ v: 700_050, n: 2 })
})

test('元 of a monthly income is 元/月, and is said back to the ledger; 万元 or 元/年 is not', () => {
  expect(sameMoneyUnit('元', '元/月')).toBe(true)
  expect(sameMoneyUnit(null, '元')).toBe(true)
  expect(sameMoneyUnit('万元', '元/月')).toBe(false)
  expect(sameMoneyUnit('元/年', '元/月')).toBe(false)
})
