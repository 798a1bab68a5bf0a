import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildIndex } from './index.ts'
import { matchField, type AskedField } from './match.ts'
import { fieldOf, readCorpus, readShippedRegistry } from './testing/corpus.ts'
import { saidOf } from './testing/quality.ts'

const registry = readShippedRegistry()
const index = buildIndex(registry)
const field = (label: string, more: Partial<AskedField> = {}): AskedField => ({ id: 'f1', label, kind: 'text', sectionKind: 'subjects', ...more })
const found = (label: string, more: Partial<AskedField> = {}) => matchField(index, field(label, more)).best?.element.key ?? null

describe('decoys are told apart', () => {
  test.each([
    ['户籍地址', 'hukouAddress'],
    ['现居住地址', 'address'],
    ['出生日期', 'birthDate'],
    ['登记日期', 'permitDate'],
    ['联系电话', 'phone'],
    ['监护人电话', 'guardianPhone'],
    ['户主身份证号', 'headIdNo'],
    ['身份证号', 'idNo'],
    ['房主姓名', 'ownerName'],
    ['子女数', 'childrenCount'],
    ['子女姓名', 'childName'],
    ['楼长电话', null],
    ['户籍迁入日期', null],
    ['身份证有效期限', null],
    ['工作单位电话', null],
    ['个人年收入', null],
    ['水表编号', null],
  ])('%j is %j', (label, key) => expect(found(label)).toBe(key))

  test('the head above says whose it is', () => {
    expect(found('姓名', { path: ['监护人信息'] })).toBe('guardianName')
    expect(found('身份证号', { path: ['户主'] })).toBe('headIdNo')
    expect(found('姓名', { path: ['楼门长'] })).toBeNull()
  })

  test('a type that excludes the element speaks against it', () => {
    expect(found('户籍地址', { kind: 'day' })).toBeNull()
    expect(found('联系电话', { kind: 'boolean' })).toBeNull()
    expect(found('号码', { samples: ['13800000000', '13900000000'] })).not.toBe('idNo')
  })

  test('an amount by the month in 元 is one in 元 a month; what was spent this month is not', () => {
    const unitOf = (label: string) => matchField(index, field(label, { kind: 'money', unit: '元' })).best?.against.includes('unit')
    expect(unitOf('家庭月收入（元）')).toBe(false)
    expect(matchField(index, field('家庭月收入', { kind: 'money', unit: '万元' })).scale).toMatchObject({ factor: 1 / 10_000 })
    expect(found('家庭月收入', { kind: 'money', unit: '元' })).toBe('householdIncomeMonthly')
  })

  test('choices that are the codes of an element name it', () => {
    const choices = ['男', '女'].map((name, at) => ({ code: String(at), name }))
    expect(found('男/女', { kind: 'code', choices })).toBe('sex')
  })
})

describe('figures', () => {
  const figure = (label: string, path: string[] = []) => saidOf(matchField(index, field(label, { path, sectionKind: 'figures', kind: 'integer' })))
  test.each([
    ['60岁以上老年人数', [], 'name | count |  | age at_least 60'],
    ['60-69岁人数', [], 'name | count |  | age at_least 60,age at_most 69'],
    ['不满18周岁人数', [], 'name | count |  | age at_most 17'],
    ['低保户数', [], 'householdNo | count | dibao | '],
    ['独居老人数', [], 'name | count | living_alone | '],
    ['残疾人数（其中：一级）', [], 'name | count | disabled | disabilityLevel equals 1'],
    ['女', ['常住人口'], 'name | count |  | sex equals 2'],
    ['出租房屋套数', [], 'roomNo | count | rented | '],
    ['补贴金额合计', [], 'subsidyAmount | sum |  | '],
    ['残疾人占比', [], 'name | share | disabled | '],
    ['独居老人数（人）', ['人口情况'], 'name | count | living_alone | '],
    ['其中：失能', ['老年人口'], 'name | count | incapacitated | age at_least 60'],
    ['出租房屋户数', [], 'roomNo | count | rented | '],
    ['出租房屋建筑面积合计', [], 'buildingArea | sum | rented | '],
    ['志愿服务总时长', [], 'serviceHours | sum |  | '],
    ['男', ['户籍人口'], 'name | count | registered | sex equals 1'],
    ['人均年收入', [], 'new'],
    ['宣传活动场次', [], 'new'],
    ['参加培训人次', [], 'new'],
    ['下沉干部人数', [], 'new'],
  ])('%j under %j is %j', (label, path, said) => expect(figure(label, path)).toBe(said))
})

describe('several facts in one column', () => {
  test.each([
    ['姓名及身份证号', ['name', 'idNo']],
    ['监护人姓名、电话', ['guardianName', 'guardianPhone']],
    ['租赁起止日期', ['leaseStart', 'leaseEnd']],
    ['楼栋/单元/房间号', ['building', 'unitNo', 'roomNo']],
    ['与户主关系', []],
    ['产权性质/年限', []],
  ])('%j holds %j', (label, keys) => {
    const { parts } = matchField(index, field(label, { population: { subjectKind: label.startsWith('楼') ? 'dwelling' : 'person', tags: [], criteria: [] } }))
    expect(parts.map(({ best }) => best.element.key)).toEqual(keys)
  })
})

describe('always', () => {
  const columns = [...readCorpus('development'), ...readCorpus('found')].map(fieldOf)
  const anyColumn = fc.constantFrom(...columns)

  test('the same field gives the same answer, whatever was asked before it and however the registry is ordered', () => {
    const turned = buildIndex({ ...registry, elements: registry.elements.toReversed(), synonyms: registry.synonyms.toReversed() })
    fc.assert(
      fc.property(anyColumn, fc.array(anyColumn, { maxLength: 5 }), (asked, before) => {
        const first = matchField(index, asked)
        for (const other of before) matchField(index, other)
        expect(matchField(index, asked)).toEqual(first)
        expect(saidOf(matchField(turned, asked))).toBe(saidOf(first))
      }),
    )
  })

  test('a label a person confirmed is held with certainty from then on, and only that label moves', () => {
    fc.assert(
      fc.property(anyColumn, fc.constantFrom(...registry.elements), (asked, element) => {
        fc.pre(asked.sectionKind === 'subjects' && (asked.path ?? []).length === 0)
        const synonym = { elementKey: element.key, label: asked.label, seenIn: '确认的映射', addedBy: '王某' }
        const { best, reasons } = matchField(buildIndex({ ...registry, synonyms: [...registry.synonyms, synonym] }), asked)
        expect([best?.element.key, best?.confidence, best?.how]).toEqual([element.key, 1, 'learned'])
        expect(reasons[0]?.zh).toContain('确认')
      }),
      { numRuns: 15 },
    )
  })

  test('where a person is registered is never where they live, nor the other way', () => {
    const words = fc
      .array(fc.constantFrom('详细', '地址', '所在地', '（省市区）', '*', '1.', '本人', '信息', '住址', ' '), { maxLength: 4 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(words, fc.constantFrom('户籍', '户口'), (rest, registered) => {
        expect(found(`${registered}${rest}`)).not.toBe('address')
      }),
    )
    fc.assert(
      fc.property(words, fc.constantFrom('现住', '现居住', '实际居住'), (rest, living) => {
        expect(found(`${living}${rest}`)).not.toBe('hukouAddress')
      }),
    )
  })

  test('confidence stays within 0 and 1, and every answer gives a reason in both languages', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyColumn,
          fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map((label) => field(label)),
        ),
        (asked) => {
          const { best, others, reasons } = matchField(index, asked)
          for (const { confidence } of [...(best ? [best] : []), ...others]) expect(confidence >= 0 && confidence <= 1).toBe(true)
          expect(reasons.length).toBeGreaterThan(0)
          for (const { zh, en } of reasons) expect(zh !== '' && en !== '' && !/\{\{/.test(zh + en)).toBe(true)
        },
      ),
    )
  })
})
