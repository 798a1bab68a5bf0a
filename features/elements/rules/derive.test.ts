import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Derivation } from '../contract.ts'
import { dwellingParts } from './address-parts.ts'
import { ageOn } from './age.ts'
import { cut, derive, overPeriods } from './derive.ts'

const on = '2026-11-22'
const rule = (of: Derivation['rule'], ...from: string[]) => ({ from: from.length > 0 ? from : ['from'], rule: of })

describe('age', () => {
  test.each([
    ['1966-11-22', 60],
    ['1966-11-23', 59],
    ['2026-11-22', 0],
    ['2026-11-23', undefined],
    ['1966', undefined],
    ['1966-10', 60],
    ['1966-11', undefined],
    ['1966-12', 59],
  ])('of someone born %s is %s', (birth, age) => {
    expect(ageOn(birth, on)).toBe(age)
  })
  test('grows by one on each birthday and never otherwise', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2020-12-31'), noInvalidDate: true }), (date) => {
        const birth = date.toISOString().slice(0, 10)
        const ages = ['2021-01-01', '2021-06-30', '2021-12-31', '2022-01-01'].map((day) => ageOn(birth, day) ?? -1)
        expect(ages.every((age, place) => place === 0 || age === ages[place - 1] || age === (ages[place - 1] ?? 0) + 1)).toBe(true)
        expect((ageOn(birth, '2022-01-01') ?? 0) - (ageOn(birth, '2021-01-01') ?? 0)).toBe(1)
      }),
    )
  })
})

test.each<[Derivation['rule'], Record<string, string | number | boolean | null>, unknown]>([
  [{ kind: 'age' }, { from: '1950-01-01' }, 76],
  [{ kind: 'at_least', limit: 60 }, { from: 60 }, true],
  [{ kind: 'at_least', limit: 60 }, { from: 59 }, false],
  [{ kind: 'at_least', limit: 60 }, {}, undefined],
  [{ kind: 'one_of', codes: ['01', '02'] }, { from: '02' }, true],
  [{ kind: 'present' }, { from: 'x' }, true],
  [{ kind: 'present' }, { from: null }, false],
  [{ kind: 'present' }, {}, undefined],
  [{ kind: 'id_part', part: 'birth_date' }, { from: '11010519491231002X' }, '1949-12-31'],
  [{ kind: 'id_part', part: 'sex' }, { from: '11010519491231002X' }, '2'],
  [{ kind: 'id_part', part: 'sex' }, { from: '110105194912310021' }, undefined],
  [{ kind: 'scale', factor: 0.001 }, { from: 1234 }, 1.234],
  [{ kind: 'coarser', grain: 'month', how: 'cut' }, { from: '2024-01-05' }, '2024-01'],
  [{ kind: 'coarser', grain: 'month', how: 'cut' }, { from: '2024' }, undefined],
  [{ kind: 'coarser', grain: 'year', how: 'cut' }, { from: '2024-01' }, '2024'],
  [{ kind: 'part', index: 2 }, { from: '3号楼2单元301室' }, '301'],
  [{ kind: 'part', index: 1 }, { from: '张三、李四' }, '李四'],
])('%j of %j is %s', (kind, values, derived) => {
  expect(derive(rule(kind), values, { on })).toBe(derived)
})

test('a tag answers only where the tags are known', () => {
  const living = rule({ kind: 'tag', tag: 'living_alone' })
  expect(derive(living, {}, { on, tags: ['living_alone'] })).toBe(true)
  expect(derive(living, {}, { on, tags: [] })).toBe(false)
  expect(derive(living, {}, { on })).toBeUndefined()
})

test('parts are joined without gaps, and the dwelling is read back from what was joined', () => {
  const address = rule({ kind: 'join', between: '-' }, 'building', 'unitNo', 'roomNo')
  expect(derive(address, { building: '3号楼', unitNo: null, roomNo: '301' }, { on })).toBe('3号楼-301')
  expect(derive(address, { roomNo: '301' }, { on })).toBeUndefined()
  expect(derive(address, { building: '3', unitNo: '2', roomNo: '301' }, { on })).toBe('3-2-301')
  expect(dwellingParts('和平里五区3-2-301')).toEqual({ building: '3', unit: '2', room: '301' })
  expect(dwellingParts('望京西园四区405号楼1单元1201')).toEqual({ building: '405号楼', unit: '1', room: '1201' })
  expect(dwellingParts('东四十条22号')).toBeUndefined()
})

test('a year is added up only when all its months are there', () => {
  const year = { rule: { kind: 'coarser', grain: 'year', how: 'sum' } as const }
  expect(overPeriods(year, [1.1, 2.2, 3.3])).toBe(6.6)
  expect(overPeriods(year, [1, undefined, 3])).toBeUndefined()
  expect(overPeriods({ rule: { kind: 'coarser', grain: 'year', how: 'last' } }, [3, 5])).toBe(5)
  expect(cut('2024-08-01', 'quarter')).toBe('2024-Q3')
  expect(cut('2024-08-01', 'half_year')).toBe('2024-H2')
})
