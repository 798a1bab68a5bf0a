import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sayIn } from '../../../foundation/words.ts'
import { readDate, showDate } from './dates.ts'
import { fit, type SayFit } from './fit.ts'
import { fitWords } from './fit-words.ts'
import { maskOf, shownText, writtenText } from './show.ts'
import type { CellValue, Fitting } from './types.ts'

const say: SayFit = (key, values) => sayIn('zh', fitWords[key], values)
const sex: Fitting = {
  kind: 'code',
  options: [
    { code: '1', name: '男性' },
    { code: '2', name: '女性' },
    { code: '9', name: '未说明的性别', initials: 'wsm' },
  ],
}

test.each([
  ['2024.1.5', '2024-01-05'],
  ['2024年1月5日', '2024-01-05'],
  ['2024年1月5号', '2024-01-05'],
  ['2024/01/05', '2024-01-05'],
  ['20240105', '2024-01-05'],
  ['２０２４．１．５', '2024-01-05'],
  ['2024-01-05 00:00:00', '2024-01-05'],
  ['2024年1月', '2024-01'],
  ['2024年1月份', '2024-01'],
  ['2024.1', '2024-01'],
  ['202401', '2024-01'],
  ['2024年', '2024'],
  ['2024', '2024'],
  ['2024.2.30', undefined],
  ['2023.2.29', undefined],
  ['2024.13.1', undefined],
  ['1.5.2024', undefined],
  ['45296', undefined],
  ['去年', undefined],
])('the date “%s” is understood as %s', (text, value) => {
  expect(readDate(text)).toBe(value)
})

test('a month without a day stays a month, on the screen and in the value', () => {
  expect(fit('2024年1月', { kind: 'date' }, say)).toEqual({ value: '2024-01' })
  expect([showDate('zh', '2024-01'), showDate('en', '2024-01'), showDate('zh', '2024')]).toEqual(['2024年1月', 'Jan 2024', '2024年'])
  expect(fit('2024.1.5', { kind: 'date', grain: 'month' }, say)).toEqual({ sentence: '这里只填到月，请把“2024.1.5”改短。' })
})

test.each<[string, Fitting, CellValue]>([
  ['1,234.50', { kind: 'number' }, 1234.5],
  ['１２', { kind: 'number' }, 12],
  ['-0', { kind: 'number' }, 0],
  ['  ', { kind: 'number' }, null],
  ['女', sex, '2'],
  ['2', sex, '2'],
  ['wsm', sex, '9'],
  ['√', { kind: 'boolean' }, true],
  ['无', { kind: 'boolean' }, false],
  [' 张三 ', { kind: 'text' }, '张三'],
])('“%s” fits', (text, fitting, value) => {
  expect(fit(text, fitting, say)).toEqual({ value })
})

test.each<[string, Fitting, RegExp]>([
  ['三个', { kind: 'number' }, /不是数字/],
  ['12元', { kind: 'number' }, /单位在列名里/],
  ['1234567890123456', { kind: 'number' }, /超过 15 位/],
  ['1.25', { kind: 'number', decimals: 1 }, /最多 1 位小数/],
  ['1.5', { kind: 'number', decimals: 0 }, /整数/],
  ['性', sex, /男性、女性、未说明的性别/],
  ['也许', { kind: 'boolean' }, /请写“是”或“否”/],
  ['110101********1234', { kind: 'masked' }, /不是号码本身/],
  ['a', { kind: 'text', check: () => '请核对。' }, /请核对/],
])('“%s” does not fit, and the sentence says what to do', (text, fitting, sentence) => {
  expect(fit(text, fitting, say)).toEqual({ sentence: expect.stringMatching(sentence) })
})

test('what a cell is copied as is understood again as the same value', () => {
  const day = fc.date({ min: new Date('1800-01-02'), max: new Date('2199-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
  const cases: fc.Arbitrary<[Fitting, CellValue]>[] = [
    fc.integer({ min: -1e12, max: 1e12 }).map((value) => [{ kind: 'number' }, value + 0]),
    fc.integer({ min: -1e9, max: 1e9 }).map((value) => [{ kind: 'number' }, value / 100 + 0]),
    day.chain((value) => fc.constantFrom(4, 7, 10).map((length): [Fitting, CellValue] => [{ kind: 'date' }, value.slice(0, length)])),
    fc.constantFrom('1', '2', '9').map((value) => [sex, value]),
    fc.boolean().map((value) => [{ kind: 'boolean' }, value]),
  ]
  fc.assert(
    fc.property(fc.oneof(...cases), ([fitting, value]) => {
      expect(fit(writtenText(fitting, value, 'zh'), fitting, say)).toEqual({ value })
      if (fitting.kind === 'date') expect(readDate(shownText(fitting, value, 'zh'))).toBe(value)
    }),
  )
})

test('a number is masked by its length, and a mask is not masked again', () => {
  expect(maskOf('110101199003071234')).toBe('110101********1234')
  expect(maskOf('13800138000')).toBe('138****8000')
  expect(maskOf('张三')).toBe('*三')
  expect(maskOf('110101********1234')).toBe('110101********1234')
})
