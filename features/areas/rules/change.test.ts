import { describe, expect, test } from 'vitest'
import type { Area, RecordChange } from '../contract.ts'
import { changeFaults, successorProfile, type Standing } from './change.ts'

const street = '110101001000'
const [a, b, fresh] = ['110101001001', '110101001002', '110101001099']

const area = (code: string, more: Partial<Area> = {}): Area => ({
  code,
  name: `名称${code.slice(-3)}`,
  level: code === street ? 'street' : 'community',
  parentCode: code === street ? '110101000000' : street,
  urbanRuralCode: '111',
  zone: null,
  validFrom: null,
  validTo: null,
  vintage: 2016,
  stillListed: true,
  doubt: null,
  source: '',
  ...more,
})
const standing = (more: Partial<Standing> = {}): Standing => ({
  before: new Map([
    [a, area(a)],
    [b, area(b)],
  ]),
  parent: area(street),
  taken: new Set(),
  stillBelow: new Map(),
  lastChange: new Map(),
  ...more,
})
const only = (code: string, more: Partial<Area> = {}) => new Map([[code, area(code, more)]])
const change = (more: Partial<RecordChange>): RecordChange => ({
  kind: 'split',
  effectiveOn: '2026-12-01',
  beforeCodes: [a],
  after: [],
  basis: '批复',
  ...more,
})
const codes = (asked: RecordChange, known: Standing) => changeFaults(asked, known).map(({ code }) => code)

describe('a change that may be recorded', () => {
  const unit = (code: string) => ({ code, name: '新名称' })
  test.each<[string, RecordChange, Standing]>([
    ['a split into two new units', change({ after: [unit(fresh), unit('110101001098')] }), standing({ before: only(a) })],
    ['a split whose main part keeps its code', change({ after: [unit(a), unit(fresh)] }), standing({ before: only(a) })],
    ['a merger into a new unit', change({ kind: 'merge', beforeCodes: [a, b], after: [unit(fresh)] }), standing()],
    ['a merger into one of the two', change({ kind: 'merge', beforeCodes: [a, b], after: [unit(a)] }), standing()],
    ['a renaming', change({ kind: 'rename', after: [unit(a)] }), standing({ before: only(a) })],
    [
      'a transfer to another street',
      change({ kind: 'transfer', parentCode: '110101002000', after: [unit('110101002099')] }),
      standing({ before: only(a), parent: area('110101002000', { level: 'street' }) }),
    ],
    ['an abolition', change({ kind: 'abolish' }), standing({ before: only(a) })],
    ['an establishment', change({ kind: 'establish', beforeCodes: [], parentCode: street, after: [unit(fresh)] }), standing({ before: new Map() })],
  ])('%s', (_, asked, known) => expect(codes(asked, known)).toEqual([]))
})

describe('a change that may not', () => {
  const unit = (code: string, name = '新名称') => ({ code, name })
  test.each<[string, string, RecordChange, Standing]>([
    ['a split into one', 'WRONG_COUNT', change({ after: [unit(fresh)] }), standing({ before: only(a) })],
    ['an establishment that ends something', 'WRONG_COUNT', change({ kind: 'establish', after: [unit(fresh)] }), standing({ before: only(a) })],
    ['an unknown unit', 'UNKNOWN_UNIT', change({ kind: 'abolish', beforeCodes: [fresh] }), standing({ before: new Map() })],
    ['a unit that has ended', 'ENDED_ALREADY', change({ kind: 'abolish' }), standing({ before: only(a, { validTo: '2025-01-01' }) })],
    ['a day before its beginning', 'BEFORE_ITS_BEGINNING', change({ kind: 'abolish' }), standing({ before: only(a, { validFrom: '2026-12-01' }) })],
    [
      'a day before its last change',
      'BEFORE_LAST_CHANGE',
      change({ kind: 'abolish' }),
      standing({ before: only(a), lastChange: new Map([[a, '2026-12-05']]) }),
    ],
    [
      'units still below',
      'UNITS_BELOW',
      change({ kind: 'abolish', beforeCodes: [street] }),
      standing({ before: only(street), stillBelow: new Map([[street, 12]]) }),
    ],
    ['a code in use', 'CODE_TAKEN', change({ after: [unit(a), unit(b)] }), standing({ before: only(a), taken: new Set([b]) })],
    ['one code twice', 'SAME_CODE_TWICE', change({ after: [unit(fresh), unit(fresh)] }), standing({ before: only(a) })],
    ['a code outside the parent', 'OUTSIDE_PARENT', change({ after: [unit(a), unit('110101002099')] }), standing({ before: only(a) })],
    ['a street’s code for a community', 'OUTSIDE_PARENT', change({ after: [unit(a), unit('110101009000')] }), standing({ before: only(a) })],
    [
      'a level that is not the one below the parent',
      'LEVEL_DOES_NOT_FIT',
      change({ after: [unit(a), { ...unit(fresh), level: 'street' }] }),
      standing({ before: only(a) }),
    ],
    [
      'no parent said',
      'PARENT_MISSING',
      change({ kind: 'establish', beforeCodes: [], after: [unit(fresh)] }),
      standing({ before: new Map(), parent: undefined }),
    ],
    [
      'a parent that does not exist',
      'PARENT_UNKNOWN',
      change({ kind: 'establish', beforeCodes: [], parentCode: '110101077000', after: [unit(fresh)] }),
      standing({ before: new Map(), parent: undefined }),
    ],
    [
      'a parent that has ended',
      'PARENT_NOT_STANDING',
      change({ after: [unit(a), unit(fresh)] }),
      standing({ before: only(a), parent: area(street, { validTo: '2026-12-01' }) }),
    ],
    ['a new name that is the old one', 'NOTHING_CHANGES', change({ kind: 'rename', after: [unit(a, '名称001')] }), standing({ before: only(a) })],
    [
      'a street merged with a community',
      'LEVELS_DIFFER',
      change({ kind: 'merge', beforeCodes: [a, street], after: [unit(a)] }),
      standing({
        before: new Map([
          [a, area(a)],
          [street, area(street)],
        ]),
      }),
    ],
  ])('%s: %s', (_, code, asked, known) => expect(codes(asked, known)).toContain(code))
})

describe('what is known of the old communities', () => {
  const known = (households: number | null, communityType: 'pingfang' | 'danwei' = 'pingfang') => ({
    communityType,
    households,
    staff: 6,
    illustrative: false,
  })
  test('a merger adds it up, unless a part is unknown', () => {
    expect(successorProfile('merge', [known(100), known(50)])).toMatchObject({ communityType: 'pingfang', households: 150, staff: 12 })
    expect(successorProfile('merge', [known(100), known(null, 'danwei')])).toMatchObject({ communityType: 'hunhe', households: null })
  })
  test('a split keeps the type and leaves the numbers to be counted', () => {
    expect(successorProfile('split', [known(100)])).toEqual({
      communityType: 'pingfang',
      households: null,
      staff: null,
      illustrative: false,
    })
  })
  test('nothing known stays nothing known', () => expect(successorProfile('merge', [])).toBeUndefined())
})
