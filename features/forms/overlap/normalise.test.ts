import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readLabel } from './normalise.ts'

describe('a head read into what it asks', () => {
  test.each([
    ['联系电话', '手机号码'],
    ['身份证号', '身 分 证\n号码'],
    ['戶籍地址', '户口所在地'],
    ['１．姓名（必填）', '★姓名'],
    ['（一）文化程度', '学历'],
    ['家庭住址', '现居住地'],
    ['房东电话', '房主联系方式'],
    ['户主', '户主姓名'],
    ['本季度补贴金额', '补助金额'],
  ])('%j asks the same as %j', (one, other) => {
    expect(readLabel(one).core).toBe(readLabel(other).core)
  })

  test.each([
    ['户籍地址', '现住址'],
    ['登记日期', '出生日期'],
    ['监护人电话', '联系电话'],
    ['子女数', '子女姓名'],
    ['租期起', '租期止'],
    ['年用水量', '年用电量'],
  ])('%j does not ask the same as %j', (one, other) => {
    expect(readLabel(one).core).not.toBe(readLabel(other).core)
  })

  test.each([
    ['建筑面积（㎡）', { unit: 'area' }],
    ['补贴金额（元/月）', { unit: 'money_per_month' }],
    ['年收入 单位：万元', { unit: 'money' }],
    ['家庭人口（人）', { unit: 'counted:人' }],
  ])('the unit of %j is read', (label, { unit }) => {
    expect(readLabel(label).unit?.dimension).toBe(unit)
  })

  test('of whom, how often, how coarsely and as which measure is read', () => {
    expect(readLabel('监护人身份证号').whose).toBe('监护人')
    expect(readLabel('法人代表电话').whose).toBe('负责人')
    expect(readLabel('本季度补贴金额合计（元）')).toMatchObject({ period: 'quarter', measure: 'sum' })
    expect(readLabel('户均年收入').measure).toBe('average')
    expect(readLabel('残疾人占比').measure).toBe('share')
    expect(readLabel('60岁以上老年人数').measure).toBe('count')
    expect(readLabel('出生年月').grain).toBe('month')
    expect(readLabel('出生年月日').grain).toBeNull()
    expect(readLabel('建成年份').grain).toBe('year')
    expect(readLabel('是否独居').boolean).toBe(true)
    expect(readLabel('有无电梯').boolean).toBe(true)
    expect(readLabel('其中：女性').within).toBe(true)
    expect(readLabel('性别（男/女）').choices).toEqual(['男', '女'])
    expect(readLabel('户籍地址').qualifiers).toEqual(['户籍'])
  })

  test('width, blanks and numbering change nothing', () => {
    const heads = fc.constantFrom('联系电话', '户籍地址', '监护人身份证号', '残疾等级', '建筑面积', '入党时间', '独居老人数')
    const dress = fc.constantFrom(
      (label: string) => ` ${label} `,
      (label: string) => `${label}*`,
      (label: string) => `3、${label}`,
      (label: string) => [...label].join('\n'),
      (label: string) => [...label].join('　'),
      (label: string) => `${label}：`,
    )
    fc.assert(
      fc.property(heads, dress, (label, dressed) => {
        expect(readLabel(dressed(label)).core).toBe(readLabel(label).core)
      }),
    )
  })

  test('any text is read without failing, and twice the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (label) => {
        expect(readLabel(label)).toEqual(readLabel(label))
      }),
    )
  })
})
