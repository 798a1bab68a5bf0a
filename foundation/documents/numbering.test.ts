import { expect, test } from 'vitest'
import { chineseNumber, documentNumber, headingNumbers } from './numbering.ts'

test.each([
  ['京民发[2026]007号', '京民发〔2026〕7号'],
  ['京民发（2026）第12号', '京民发〔2026〕12号'],
  ['京民发〔2026〕100号', '京民发〔2026〕100号'],
  ['第3期', '第3期'],
])('the document number %s is written %s', (given, written) => {
  expect(documentNumber(given)).toBe(written)
})

test('headings are numbered 一、（一）1.（1）, and a heading begins the levels below it anew', () => {
  const number = headingNumbers()
  expect(([1, 2, 3, 4, 4, 3, 2, 3, 1, 2] as const).map(number)).toEqual(['一、', '（一）', '1.', '（1）', '（2）', '2.', '（二）', '1.', '二、', '（一）'])
})

test.each([
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [99, '九十九'],
])('%i is written %s', (value, written) => {
  expect(chineseNumber(value)).toBe(written)
})
