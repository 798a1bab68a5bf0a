import { describe, expect, test } from 'vitest'
import type { Holding } from '../contract.ts'
import { minutesPerCell, minutesPerFigure } from './effort.ts'
import { buildIndex } from './index.ts'
import { matchField, type AskedField } from './match.ts'
import { readShippedRegistry } from './testing/corpus.ts'
import { judgeField, type Holdings } from './verdict.ts'

const index = buildIndex(readShippedRegistry())
const full: Holding = { ledgerTitles: ['居民台账'], ownerName: '公安局', communitiesShare: 1, freshShare: 1, subjects: 100 }
const held =
  (...keys: string[]): Holdings =>
  (key) =>
    keys.includes(key) ? full : null
const asking = { period: 'month' as const, communities: 10, subjectsPerCommunity: 50 }
const judge = (label: string, holdings: Holdings, more: Partial<AskedField> = {}) =>
  judgeField(index, matchField(index, { id: 'f1', label, kind: 'text', sectionKind: 'subjects', ...more }), holdings, asking)

describe('what is said of a column', () => {
  test.each([
    ['联系电话', held('phone'), 'held'],
    ['年龄', held('birthDate'), 'derivable'],
    ['年龄', held('idNo'), 'derivable'],
    ['是否60岁以上', held('idNo'), 'derivable'],
    ['是否低保', held('name'), 'derivable'],
    ['出生年月', held('birthDate'), 'derivable'],
    ['家庭年收入（万元）', held('familyIncome'), 'derivable'],
    ['姓名及身份证号', held('name', 'idNo'), 'derivable'],
    ['姓名及身份证号', held('name'), 'differs'],
    ['联系电话', held(), 'new'],
    ['血型', held('name', 'phone'), 'new'],
  ] as const)('%j is %j → %s', (label, holdings, verdict) => expect(judge(label, holdings).verdict).toBe(verdict))

  test('stale or sparse values are held otherwise, and only what is open costs', () => {
    const stale = judge('联系电话', () => ({ ...full, freshShare: 0.5 }))
    expect(stale.verdict).toBe('differs')
    const inFull = judge('联系电话', held()).minutesPerYear
    expect(inFull).toBe(minutesPerCell.text * 50 * 12 * 10)
    expect(stale.minutesPerYear).toBe(inFull / 2)
    expect(stale.reasons.map(({ zh }) => zh).join()).toContain('50%')
    expect(judge('联系电话', () => ({ ...full, communitiesShare: 0.25 })).verdict).toBe('differs')
  })

  test('a month asked of what is kept by the year is held otherwise', () => {
    expect(judge('本月家庭收入', held('familyIncome'), { kind: 'money', unit: '元' }).verdict).toBe('differs')
  })

  test('a figure is counted from the ledgers, or costs a count by hand', () => {
    const figure = { sectionKind: 'figures' as const, kind: 'integer' as const }
    expect(judge('60岁以上老年人数', held('name', 'birthDate'), figure)).toMatchObject({ verdict: 'derivable', measure: 'count', minutesPerYear: 0 })
    expect(judge('60岁以上老年人数', held('name'), figure).verdict).toBe('new')
    expect(judge('宣传活动场次', held('name'), figure)).toMatchObject({ verdict: 'new', minutesPerYear: minutesPerFigure * 12 * 10 })
  })

  test('what is held costs nothing, and the reason names who holds it', () => {
    const { minutesPerYear, reasons, holding } = judge('手机号码', held('phone'))
    expect(minutesPerYear).toBe(0)
    expect(holding?.ownerName).toBe('公安局')
    expect(reasons.map(({ zh }) => zh).join()).toContain('公安局')
    expect(reasons.map(({ en }) => en).join()).not.toMatch(/\{\{/)
  })
})
