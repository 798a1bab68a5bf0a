import { describe, expect, test } from 'vitest'
import type { LawClause, LawSource } from './contract.ts'
import { clauseKey, clauseState, forceState, isStale, sourceFaults, sourceState, type LawIndex } from './rules.ts'

describe('a source in force on a day', () => {
  test.each([
    ['2018-12-29', null, '2018-12-28', 'not-yet'],
    ['2018-12-29', null, '2018-12-29', 'in-force'],
    ['2018-12-29', '2026-01-01', '2025-12-31', 'in-force'],
    ['2018-12-29', '2026-01-01', '2026-01-01', 'repealed'],
    ['2021', null, '2020-12-31', 'not-yet'],
    ['2021', null, '2021-06-01', 'unknown'],
    ['2021', null, '2022-01-01', 'in-force'],
    ['2020-07', null, '2020-06-30', 'not-yet'],
    ['2020-07', null, '2020-07-15', 'unknown'],
    ['2020-07', null, '2020-08-01', 'in-force'],
    [null, null, '2026-11-22', 'unknown'],
    [null, '2020-01-01', '2026-11-22', 'repealed'],
  ] as const)('from %s until %s is, on %s, %s', (effectiveFrom, repealedOn, day, state) => {
    expect(forceState({ effectiveFrom, repealedOn }, day)).toBe(state)
  })
})

const law = (id: string, more: Partial<LawSource> = {}): LawSource => ({
  id,
  title: `《${id}》`,
  titleEn: null,
  issuer: '',
  level: 'law',
  documentNumber: null,
  promulgatedOn: null,
  effectiveFrom: '2010-01-01',
  repealedOn: null,
  supersededBy: null,
  jurisdiction: '全国',
  source: '',
  confidence: null,
  note: null,
  revision: 1,
  ...more,
})
const clause = (sourceId: string, article: string, more: Partial<LawClause> = {}): LawClause => ({
  sourceId,
  article,
  gist: '…',
  validFrom: null,
  validTo: null,
  textRead: true,
  ...more,
})

const sources = [law('old', { supersededBy: 'new' }), law('new', { effectiveFrom: '2026-01-01' }), law('dateless', { effectiveFrom: null })]
const clauses = [clause('old', '第二十条'), clause('new', '第二条', { validFrom: '2026-07-01' }), clause('new', '第三条', { textRead: false })]
const index: LawIndex = {
  sources: new Map(sources.map((source) => [source.id, source])),
  clauses: new Map(clauses.map((one) => [clauseKey(one), one])),
}

describe('a citation', () => {
  test('a source without a repeal date ends when its successor begins', () => {
    expect(sourceState(sources[0] as LawSource, index, '2025-12-31')).toBe('in-force')
    expect(clauseState({ sourceId: 'old', article: '第二十条' }, index, '2026-01-01')).toMatchObject({
      state: 'repealed',
      repealedOn: '2026-01-01',
      successorId: 'new',
      successorTitle: '《new》',
    })
  })
  test('a clause may begin later than its source', () => {
    expect(clauseState({ sourceId: 'new', article: '第二条' }, index, '2026-06-30').state).toBe('not-yet')
    expect(clauseState({ sourceId: 'new', article: '第二条' }, index, '2026-07-01').state).toBe('in-force')
  })
  test('an article nobody has read is known by its source only', () => {
    expect(clauseState({ sourceId: 'new', article: '第三条' }, index, '2026-07-01')).toMatchObject({
      known: 'source-only',
      textRead: false,
      state: 'in-force',
    })
    expect(clauseState({ sourceId: 'new', article: '第九条' }, index, '2026-07-01').known).toBe('source-only')
  })
  test('an unknown source is not known, and its basis must be checked', () => {
    const state = clauseState({ sourceId: 'nowhere', article: '第一条' }, index, '2026-07-01')
    expect(state).toMatchObject({ known: 'no', state: 'unknown' })
    expect(isStale([state])).toBe(true)
  })
  test('a basis is stale when one clause is repealed or of unknown date, not when all stand', () => {
    const of = (sourceId: string, article: string) => clauseState({ sourceId, article }, index, '2026-08-01')
    expect(isStale([of('new', '第二条')])).toBe(false)
    expect(isStale([of('new', '第二条'), of('old', '第二十条')])).toBe(true)
    expect(isStale([of('dateless', '第一条')])).toBe(true)
  })
})

test('a source that contradicts itself is named by what contradicts', () => {
  expect(sourceFaults(law('x', { effectiveFrom: '2020-02', repealedOn: '2020-01-31' }), index)).toEqual(['order'])
  expect(sourceFaults(law('x', { effectiveFrom: '2020-02', repealedOn: '2020-02-10' }), index)).toEqual([])
  expect(sourceFaults(law('x', { supersededBy: 'nowhere' }), index)).toEqual(['successorUnknown'])
  expect(sourceFaults(law('x', { supersededBy: 'x' }), index)).toEqual(['successorIsItself'])
  expect(sourceFaults(law('new', { supersededBy: 'old' }), index)).toEqual(['successorCircle'])
})
