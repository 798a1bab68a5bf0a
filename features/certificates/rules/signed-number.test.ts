import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { sealNumber } from './signed-number.ts'

test('a number names street, community, year and its place in the year', () => {
  expect(sealNumber('certificate', { street: '新街口街道', community: '西里三区社区居委会' }, 2026, 12)).toBe('新街口西里三区社区证〔2026〕12号')
  expect(sealNumber('seal', { street: '渤海镇', community: '北沟村村民委员会' }, 2026, 1)).toBe('渤海北沟村印〔2026〕1号')
})

test('of all communities and villages of the city no two have the same number', () => {
  const rows: { code: string; name: string }[] = parse(readFileSync(new URL('../../../reference/areas-beijing.csv', import.meta.url)), {
    columns: true,
    bom: true,
  })
  const names = new Map(rows.map(({ code, name }) => [code, name]))
  const communities = rows.filter(({ code }) => !code.endsWith('000'))
  const numbers = communities.map(({ code, name }) =>
    sealNumber('certificate', { street: names.get(`${code.slice(0, 9)}000`) ?? '', community: name }, 2026, 1),
  )
  expect(numbers.length).toBeGreaterThan(7000)
  expect(numbers.filter((number, place) => numbers.indexOf(number) !== place)).toEqual([])
})
