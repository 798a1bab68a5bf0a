import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evaluate, type Given, type Reading } from './formula.ts'
import { explain } from './formula/explain.ts'
import { calculationOrder, formulasOf } from './formula/order.ts'
import { parseFormula } from './formula/parse.ts'

const reading: Reading = {
  field: (id) => ({ f1: 12, f2: 3, f3: [5, null, 7], f4: null, f5: '是', f6: true } as Record<string, Given>)[id] ?? null,
  last: (id) => (id === 'f1' ? 10 : null),
  form: (number, id) => (number === '京准〔2026〕12号' && id === 'f2' ? 15 : null),
}

function valueOf(text: string) {
  const read = parseFormula(text)
  if ('fault' in read) throw new Error(read.fault.zh)
  return evaluate(read.formula, reading)
}

test.each([
  ['f1 + f2', 15],
  ['f1 + f2 * 2', 18],
  ['(f1 + f2) * 2', 30],
  ['f1 - f2 - 1', 8],
  ['-f1 + 2', -10],
  ['f1 / f2', 4],
  ['0.1 + 0.2', 0.3],
  ['sum(f3)', 12],
  ['sum(f1, f2)', 15],
  ['count(f3)', 2],
  ['average(f3)', 6],
  ['min(f1, f2)', 3],
  ['max(f3)', 7],
  ['abs(f2 - f1)', 9],
  ['round(f1 / 7, 2)', 1.71],
  ['if(f1 > 10, f2, 0)', 3],
  ['last(f1)', 10],
  ['form("京准〔2026〕12号", f2)', 15],
  ['f1 + f2 = form(“京准〔2026〕12号”, f2)', true],
  ['abs(f1 - last(f1)) <= last(f1) * 30%', true],
  ['f1 ≥ f2 and f5 = "是"', true],
  ['f1 ＞＝ ｆ２', true],
  ['not f1 < f2', true],
  ['f6 && f1 == 12', true],
])('%s is %s', (text, expected) => {
  expect(valueOf(text)).toBe(expected)
})

test.each(['f1 + f4', 'f4 > 3', 'f1 / 0', 'last(f2) + 1', 'f3 + 1', 'if(f4 > 1, 1, 2)', 'f5 > 3', 'sum(f1, f4)', 'form("别的", f2)'])(
  'what is not known stays unknown: %s',
  (text) => {
    expect(valueOf(text)).toBeNull()
  },
)

test.each([
  '',
  '   ',
  'f1 +',
  '(f1',
  'f1 f2',
  'f1 + ; drop',
  'constructor(f1)',
  '__proto__',
  'alert("x")',
  'f1.length',
  'f1[0]',
  'sum()',
  'abs(f1, f2)',
  'last(3)',
  'form(f1, f2)',
  '`x`',
  '"x',
  `${'('.repeat(60)}f1${')'.repeat(60)}`,
])('a formula that cannot be read is told in a sentence: %s', (text) => {
  const read = parseFormula(text)
  expect('fault' in read && read.fault.zh.length > 5 && read.fault.en.length > 5).toBe(true)
})

test('whatever is typed, reading it never breaks and never runs', () => {
  const typed = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.array(fc.constantFrom('f1', 'f2', '+', '(', ')', 'sum(', ',', '>=', '"a"', '-', 'not', '3%', 'if('), { maxLength: 20 }).map((parts) => parts.join(' ')),
  )
  fc.assert(
    fc.property(typed, (text) => {
      const read = parseFormula(text)
      if ('formula' in read) expect(['number', 'string', 'boolean', 'object']).toContain(typeof evaluate(read.formula, reading))
    }),
    { numRuns: 3000 },
  )
})

test('a rule is explained with the numbers put in', () => {
  const read = parseFormula('f1 + f2 >= sum(f3) * 2')
  expect('formula' in read && explain(read.formula, reading)).toBe('12 + 3 ≥ 12 × 2')
})

test('calculated fields are worked out after what they read; a circle is named', () => {
  const fields = [
    { id: 'f3', formula: 'f2 * 2' },
    { id: 'f2', formula: 'f1 + 1' },
    { id: 'f1', formula: null },
  ]
  expect(calculationOrder(formulasOf(fields)).order.map(({ id }) => id)).toEqual(['f2', 'f3'])
  const circular = [
    { id: 'f1', formula: 'f2' },
    { id: 'f2', formula: 'f3 + 1' },
    { id: 'f3', formula: 'if(f1 > 1, 1, 2)' },
  ]
  expect(calculationOrder(formulasOf(circular))).toEqual({ order: [], circle: ['f1', 'f2', 'f3', 'f1'] })
  expect(calculationOrder(formulasOf([{ id: 'f1', formula: 'f1 + 1' }])).circle).toEqual(['f1', 'f1'])
  // last period's number of itself is no circle
  expect(calculationOrder(formulasOf([{ id: 'f1', formula: 'last(f1) + 1' }])).circle).toBeNull()
})
