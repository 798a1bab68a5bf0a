import { expect, test } from 'vitest'
import type { Cell } from '../types.ts'
import { sayIn } from '../../words.ts'
import { cellFault } from './cell-fault.ts'
import { readDate } from './dates.ts'
import { readNumber } from './numbers.ts'
import { codeOf, textOf, trimmed } from './text.ts'
import { habitFaults } from './words.ts'
import { readYesNo } from './yes-no.ts'

const number = (value: number): Cell => ({ type: 'number', value, raw: String(value) })

test.each<[string | Cell, string]>([
  ['2024-01-05', '2024-01-05 day'],
  ['2024.1.5', '2024-01-05 day'],
  ['2024/1/5', '2024-01-05 day'],
  ['20240105', '2024-01-05 day'],
  ['2024年1月5日', '2024-01-05 day'],
  ['2024年01月05号', '2024-01-05 day'],
  ['２０２４年１月５日', '2024-01-05 day'],
  ['　2024 年 1 月 5 日 ', '2024-01-05 day'],
  ['2024－1－5', '2024-01-05 day'],
  ['2024．1．5', '2024-01-05 day'],
  ['2024-01-05 08:30', '2024-01-05 day'],
  ['2024-01-05T00:00:00Z', '2024-01-05 day'],
  ['2024年1月', '2024-01 month'],
  ['2024-1', '2024-01 month'],
  ['2024.10', '2024-10 month'],
  ['202401', '2024-01 month'],
  ['2024', '2024 year'],
  ['1953年', '1953 year'],
  [number(2024), '2024 year'],
  [number(20240105), '2024-01-05 day'],
  [number(45296), '2024-01-05 day'],
  ['45296', '2024-01-05 day'],
  [{ type: 'date', value: '2024-01', grain: 'month', raw: '45292' }, '2024-01 month'],
  [number(2024.1), 'month or decimal'],
  ['2024-02-30', 'no such day'],
  ['2023年2月29日', 'no such day'],
  ['2024-13', 'no such day'],
  ['24.1.5', 'two-digit year'],
  ['85年3月', 'two-digit year'],
  ['1/5/2024', 'day or month first'],
  ['不详', 'not a date'],
  ['138', 'not a date'],
  ['', 'empty'],
  [{ type: 'error', value: '#N/A', raw: '#N/A' }, 'empty'],
])('a date written %j is read as %s', (typed, wanted) => {
  const found = readDate(typed)
  expect('fault' in found ? found.fault : `${found.value} ${found.grain}`).toBe(wanted)
})

test('a bare day number is marked as such, and counts from 1904 where the workbook does', () => {
  expect(readDate(number(45296))).toEqual({ value: '2024-01-05', grain: 'day', fromNumber: true })
  expect(readDate('43834', 1904)).toMatchObject({ value: '2024-01-05' })
})

test.each<[string | Cell, unknown]>([
  ['1234.5', { value: 1234.5 }],
  ['１，２３４．５', { value: 1234.5 }],
  ['1,234,567', { value: 1234567 }],
  ['1,2345,6789', { value: 123456789 }],
  ['1 234 567', { value: 1234567 }],
  ['－12', { value: -12 }],
  ['3.2万元', { value: 3.2, unit: '万元' }],
  ['5万', { value: 5, unit: '万' }],
  ['￥100元', { value: 100, unit: '元' }],
  ['12.5%', { value: 12.5, unit: '%' }],
  ['12.5％', { value: 12.5, unit: '%' }],
  ['20户', { value: 20, unit: '户' }],
  [number(7), { value: 7 }],
  ['12,3', { fault: 'separators' }],
  ['110101199001011234', { fault: 'lost precision' }],
  [{ ...number(110101199001011200), lostPrecision: true }, { fault: 'lost precision' }],
  ['十二', { fault: 'not a number' }],
  ['1-2', { fault: 'not a number' }],
  ['1.2.3', { fault: 'not a number' }],
  ['', { fault: 'empty' }],
  [{ type: 'boolean', value: true, raw: 'TRUE' }, { fault: 'not a number' }],
])('a number written %j is read with its unit, never converted', (typed, wanted) => expect(readNumber(typed)).toEqual(wanted))

test.each([
  ['是', true],
  ['√', true],
  ['有', true],
  ['ｙ', true],
  ['1', true],
  ['否', false],
  ['×', false],
  ['无', false],
  [' 否　', false],
  ['FALSE', false],
  ['', 'empty'],
  ['也许', 'neither'],
])('%j is read as %s', (typed, wanted) => {
  const found = readYesNo(typed)
  expect('fault' in found ? found.fault : found.value).toBe(wanted)
})

test('what nobody sees around a text goes, codes come out half-width and closed up, numbers keep their digits', () => {
  expect(trimmed('　\u00a0张 三\u200b ')).toBe('张 三')
  expect(codeOf('１１０１０１ 19900101 123ｘ')).toBe('11010119900101123X')
  expect(codeOf('138-0013-8000')).toBe('13800138000')
  expect(textOf(number(1e21))).toBe('1000000000000000000000')
  expect(textOf(number(0.0000001))).toBe('0.0000001')
})

test('every way a cell cannot be read has a sentence that shows what stands there', () => {
  const faults = [
    readDate('不详'),
    readDate('2024-02-30'),
    readDate('24.1.5'),
    readDate('1/5/2024'),
    readDate(number(2024.1)),
    readNumber('x'),
    readNumber('1,2'),
    readYesNo('?'),
  ]
  const said = faults.map((found) => ('fault' in found && found.fault !== 'empty' ? sayIn('zh', habitFaults[found.fault], { text: '甲' }) : ''))
  expect(said.every((sentence) => sentence.includes('甲'))).toBe(true)
  expect(cellFault({ ...number(1.1e17), lostPrecision: true })).toBe(habitFaults['lost precision'])
  expect([cellFault({ type: 'error', value: '#N/A', raw: '#N/A' })?.[0].includes('公式错误'), cellFault(number(1))]).toEqual([true, undefined])
})
