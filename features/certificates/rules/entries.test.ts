import { expect, test } from 'vitest'
import { monthsBack, spanOf } from './asking.ts'
import { entriesOf, entryKey, unlistedTitle, variousTitle, type Counted } from './entries.ts'

const row = (more: Partial<Counted>): Counted => ({
  month: '2026-11',
  askedByKey: '=bank',
  district: '110102',
  title: '亲属关系证明',
  name: '某银行网点',
  count: 1,
  selfService: 0,
  ...more,
})
const of = (rows: Counted[], corrections: [string, { state: 'corrected' | 'doubted'; answer: string }][] = []) =>
  entriesOf(rows, { smallest: 3, districtName: (code) => code, corrections: new Map(corrections) }).map(({ bodyName, title, count, districts }) => [
    bodyName,
    title,
    count,
    districts.join(),
  ])

test('districts are added up before a body is named', () => {
  expect(of([row({ count: 2 }), row({ district: '110105' })])).toEqual([['某银行网点', '亲属关系证明', 3, '110102,110105']])
  expect(of([row({ count: 2 })])).toEqual([[null, variousTitle, 2, '110102']])
})

test('a name no desk has confirmed, and a mere kind of body, name nobody', () => {
  expect(of([row({ name: null, count: 5 })])).toEqual([[null, '亲属关系证明', 5, '110102']])
  expect(of([row({ name: '银行', count: 5 })])).toEqual([[null, '亲属关系证明', 5, '110102']])
  expect(of([row({ name: null, count: 2, district: '110105' }), row({ count: 1 })])).toEqual([['某银行网点', '亲属关系证明', 3, '110102,110105']])
})

test('what is on no list is never shown as residents call it', () => {
  expect(of([row({ title: null, count: 4 })])).toEqual([['某银行网点', unlistedTitle, 4, '110102']])
})

test('what was corrected is shown and no longer counted; what is doubted still is', () => {
  const key = entryKey({ askedByKey: '=bank', month: '2026-11', title: '亲属关系证明' })
  expect(of([row({ count: 3 })], [[key, { state: 'corrected', answer: '是' }]])[0]?.[2]).toBe(0)
  expect(of([row({ count: 3 })], [[key, { state: 'doubted', answer: '是' }]])[0]?.[2]).toBe(3)
})

test('letters residents made by themselves are told apart, and add up over districts', () => {
  const known = { smallest: 3, districtName: (code: string) => code, corrections: new Map() }
  const rows = [row({ count: 2, selfService: 1 }), row({ district: '110105', count: 4, selfService: 4 })]
  expect(entriesOf(rows, known)).toMatchObject([{ count: 6, selfService: 5 }])
  const key = entryKey({ askedByKey: '=bank', month: '2026-11', title: '亲属关系证明' })
  expect(entriesOf(rows, { ...known, corrections: new Map([[key, { state: 'corrected' as const, answer: '是' }]]) })).toMatchObject([
    { count: 0, selfService: 0 },
  ])
})

test('latest month first, named before unnamed', () => {
  const months = of([row({ month: '2026-10', count: 9 }), row({ count: 3 }), row({ askedByKey: '=x', name: null, count: 8 })]).map(([name, , count]) => [
    name,
    count,
  ])
  expect(months).toEqual([
    ['某银行网点', 3],
    [null, 8],
    ['某银行网点', 9],
  ])
})

test('months go back over the turn of the year', () => {
  expect(monthsBack('2026-02-01', 4)).toEqual(['2026-02', '2026-01', '2025-12', '2025-11'])
  expect(spanOf('2026-12')).toEqual({ from: '2026-12-01', until: '2027-01-01' })
})
