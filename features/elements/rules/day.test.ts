import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkDay } from './day.ts'
import { checkInstant } from './instant.ts'

const today = '2026-11-22'
const element = { key: 'visitDate', name: '走访日期', granularity: null } as const
const dayOf = (raw: string | number, of: Parameters<typeof checkDay>[1] = element) => {
  const checked = checkDay(raw, of, { today })
  return 'fault' in checked ? checked.fault.zh : checked.value
}

describe('a date in anyone’s habit', () => {
  test.each<readonly [string, string]>([
    ...['2024.1.5', '2024/1/5', '2024-01-05', '20240105', '2024年1月5日', '2024年1月5号', '２０２４年１月５日', '2024 1 5', '2024、1、5'].map(
      (raw) => [raw, '2024-01-05'] as const,
    ),
    ...['2024-01-05 00:00:00', '2024-01-04T16:00:00.000Z', '二〇二四年一月五日', '2024年1月5日 下午2点'].map((raw) => [raw, '2024-01-05'] as const),
    ...['2024年1月', '2024.1', '2024-01', '202401', '2024年1月份', '2024-01-00'].map((raw) => [raw, '2024-01'] as const),
    ['二零二四年十月', '2024-10'],
    ['2024年', '2024'],
    ['2024', '2024'],
  ])('%s is %s', (raw, day) => {
    expect(dayOf(raw)).toBe(day)
  })
  test.each([
    [45296, '2024-01-05'],
    [45296.75, '2024-01-05'],
    [20240105, '2024-01-05'],
    [2024.11, '2024-11'],
    [2024, '2024'],
  ])('the number %d in a cell is %s', (raw, day) => {
    expect(dayOf(raw)).toBe(day)
  })
  test.each([
    ['2024.02.30', '没有'],
    ['2023年2月29日', '没有'],
    ['2024-13', '没有'],
    ['85.3.12', '四位'],
    ['5/1/2024', '哪个是月'],
    ['3月5日', '缺少年份'],
    ['上个月', '看不懂'],
    [2024.1, '可能是 1 月，也可能是 10 月'],
  ])('%s is refused: %s', (raw, reason) => {
    expect(dayOf(raw)).toContain(reason)
  })
  test('an element that keeps months or years drops what is finer', () => {
    expect(dayOf('1998.5.3', { key: 'builtYear', name: '建设时间', granularity: 'year' })).toBe('1998')
    expect(dayOf('1998.5.3', { key: 'permitMonth', name: '月份', granularity: 'month' })).toBe('1998-05')
  })
  test('nobody is born tomorrow, a licence may last for ever', () => {
    const birth = { key: 'birthDate', name: '出生日期', granularity: 'day' } as const
    expect(dayOf('2026-11-22', birth)).toBe('2026-11-22')
    expect(dayOf('2026-11-23', birth)).toContain('还没到')
    expect(dayOf('长期', { key: 'licenseDue', name: '证照有效期', granularity: 'day' })).toBe('9999-12-31')
  })
  test('every real day comes back the same from each way of writing it', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }), (date) => {
        const day = date.toISOString().slice(0, 10)
        const [year, month, on] = day.split('-').map(Number)
        for (const raw of [day, `${year}.${month}.${on}`, `${year}/${month}/${on}`, day.replaceAll('-', ''), `${year}年${month}月${on}日`])
          expect(dayOf(raw)).toBe(day)
      }),
    )
  })
})

test.each([
  ['2024-01-05 14:30', '2024-01-05T06:30:00.000Z'],
  ['2024年1月5日下午2点半', '2024-01-05T06:30:00.000Z'],
  ['2024.1.5', '2024-01-05'],
])('the time %s is kept as %s', (raw, instant) => {
  expect(checkInstant(raw)).toEqual({ value: instant })
})
