import { expect, test } from 'vitest'
import { field, form } from '../../testing/contents.ts'
import { spokenFormula } from './spoken.ts'

const content = form({
  figures: [field('f1', { label: '独居老人数' }), field('f12', { label: '本月探访人数' })],
  rows: [field('f3', { label: '次数' })],
  rules: [],
})

test.each([
  ['f12 / f1 * 100', '“本月探访人数” ÷ “独居老人数” × 100'],
  ['f1 - last(f1) >= 0', '“独居老人数” − 上期(“独居老人数”) ≥ 0'],
  ['sum(f3) = form("京准-3", f2)', '合计(“次数”) = 另表("京准-3", f2)'],
])('%s is read as labels', (formula, said) => {
  expect(spokenFormula(formula, content).zh).toBe(said)
})
