import { describe, expect, test } from 'vitest'
import { depthOfCode, illustrate, isWithin, pathCodes, scopePrefix, scopeRange, standsOn } from './rules.ts'
import { readUnits, type KnownUnit, type Line } from './rules/file.ts'

const city = '110000000000'
const district = '110101000000'
const street = '110101001000'
const community = '110101001001'

describe('what an area holds is a prefix of its code', () => {
  test.each([
    [city, '11', 0],
    [district, '110101', 1],
    [street, '110101001', 2],
    [community, '110101001001', 3],
    ['110101100000', '110101100', 2],
    ['110110000000', '110110', 1],
  ])('%s is scoped by %s', (code, prefix, depth) => {
    expect(scopePrefix(code)).toBe(prefix)
    expect(depthOfCode(code)).toBe(depth)
  })

  test.each([
    [community, street, true],
    [community, district, true],
    [community, city, true],
    [street, street, true],
    ['110101002001', street, false],
    [district, street, false],
    ['110102001001', district, false],
  ])('%s lies in %s: %s', (code, area, inside) => expect(isWithin(code, area)).toBe(inside))

  test('a range of codes and a path follow from the code alone', () => {
    expect(scopeRange(street)).toEqual({ first: street, last: '110101001999' })
    expect(pathCodes(community)).toEqual([city, district, street, community])
    expect(pathCodes(city)).toEqual([city])
  })
})

test.each([
  [null, null, true],
  ['2026-11-22', null, true],
  ['2026-11-23', null, false],
  [null, '2026-11-22', false],
  [null, '2026-11-23', true],
])('a unit valid from %s to %s stands on 22 November 2026: %s', (validFrom, validTo, stands) =>
  expect(standsOn({ validFrom, validTo }, '2026-11-22')).toBe(stands),
)

test('the same community always gets the same made-up profile, and villages are villages', () => {
  const unit = { code: community, level: 'community', urbanRuralCode: '111', zone: 'core' } as const
  expect(illustrate(unit)).toEqual(illustrate(unit))
  expect(illustrate({ ...unit, urbanRuralCode: '220' }).communityType).toBe('nongcun')
  expect(illustrate({ ...unit, level: 'village' }).communityType).toBe('nongcun')
})

describe('a file of units', () => {
  const unit = (code: string, name: string, level: KnownUnit['level'], parentCode: string | null): KnownUnit => ({
    code,
    name,
    level,
    parentCode,
    validTo: null,
    lastDay: null,
  })
  const known = new Map(
    [
      unit(city, '北京市', 'city', null),
      unit(district, '东城区', 'district', city),
      unit(street, '东华门街道', 'street', district),
      unit(community, '多福巷社区居委会', 'community', street),
    ].map((entry) => [entry.code, entry]),
  )
  const header = ['code', 'name', 'level', 'parentCode']
  const lines = (...rows: string[][]): Line[] => [header, ...rows].map((cells, index) => ({ line: index + 1, cells }))
  const read = (...rows: string[][]) => readUnits(lines(...rows), known, '2026-11-22')

  test('new, renamed and unchanged units are told apart', () => {
    const file = read(
      [community, '多福巷社区居委会', 'community', street],
      [street, '东华门大街街道', 'subdistrict', district],
      ['110101001099', '新设社区居委会', 'community', street],
    )
    expect(file).toMatchObject({ rows: 3, added: 1, renamed: 1, unchanged: 1, faulty: 0 })
    expect(file.renamings[0]).toMatchObject({ code: street, formerName: '东华门街道' })
  })

  test('a parent may stand in the same file, above or below', () => {
    expect(read(['110101088001', '甲社区居委会', 'community', '110101088000'], ['110101088000', '甲街道', 'subdistrict', district]).faults).toEqual([])
  })

  test.each([
    ['an unknown parent', ['110101001099', '甲', 'community', '110101099000'], 'parentCode', '既不在系统中'],
    ['a parent two levels above', ['110101001099', '甲', 'community', district], 'parentCode', '上一级'],
    ['a code outside its parent', ['110101002099', '甲', 'community', street], 'parentCode', '不在上级'],
    ['a code that is not 12 digits', ['1101010010', '甲', 'community', street], 'code', '12 位'],
    ['a word that is no level', ['110101001099', '甲', 'hamlet', street], 'level', '不认识'],
    ['a level that does not fit the code', ['110101001099', '甲', 'district', city], 'level', '位数不符'],
    ['an empty name', ['110101001099', ' ', 'community', street], 'name', '不能为空'],
    ['a name of 101 characters', ['110101001099', '长'.repeat(101), 'community', street], 'name', '100'],
    ['a column too many', ['110101001099', '甲', 'community', street, '111'], '', '5 列'],
    ['a unit moved by the file', [community, '多福巷社区居委会', 'village', street], 'code', '登记区划变更'],
  ])('%s is told with its line, column and what to do', (_, row, column, words) => {
    const { faults, added } = read([street, '东华门街道', 'subdistrict', district], row)
    expect(faults).toMatchObject([{ line: 3, column, zh: expect.stringContaining(words) }])
    expect(faults[0]?.en).toMatch(/[a-z]/)
    expect(added).toBe(0)
  })

  test('a code that stands twice names the line it stood on first', () => {
    const row = ['110101001099', '甲社区居委会', 'community', street]
    expect(read(row, row).faults).toMatchObject([{ line: 3, column: 'code', zh: expect.stringContaining('第 2 行') }])
  })

  test('a file without its columns, and an empty one, say which columns are needed', () => {
    expect(readUnits([{ line: 1, cells: ['code', 'name'] }], known, '2026-11-22').faults).toMatchObject([{ line: 1, column: 'level, parentCode' }])
    expect(readUnits([], known, '2026-11-22').faulty).toBe(1)
  })

  test('of 5,000 faults the first 1,000 are shown and all are counted', () => {
    const { faulty, faults } = read(...Array.from({ length: 5000 }, () => ['x', '甲', 'community', street]))
    expect([faulty, faults.length]).toEqual([10_000, 1000])
  })
})
