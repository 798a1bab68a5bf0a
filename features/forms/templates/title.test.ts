import { expect, test } from 'vitest'
import { rhythmOf } from './title.ts'

test.each([
  ['老年人关爱服务情况季报表', 'quarter'],
  ['2026年度人口情况年报', 'year'],
  ['2026年养犬情况统计表', undefined],
  ['上半年度统计表', 'half_year'],
  ['沿街门店安全隐患排查月报表', 'month'],
  ['冬季情况登记表', undefined],
  ['独居老人探访登记表', undefined],
])('the title %s says how often: %s', (title, rhythm) => {
  expect(rhythmOf(title)).toBe(rhythm)
})
