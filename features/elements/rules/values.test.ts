import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ElementType, type CodeList } from '../contract.ts'
import { checkValue, type Checkable } from './check-value.ts'
import { showValue, showWithUnit } from './show.ts'

const today = '2026-11-22'
const of = (type: ElementType, more: Partial<Checkable> = {}): Checkable => ({
  key: 'any',
  name: '任何一项',
  type,
  unit: null,
  precision: null,
  granularity: null,
  ...more,
})
const sexes: CodeList = {
  key: 'sex',
  name: '性别',
  nameEn: 'Sex',
  standard: 'GB/T 2261.1-2003',
  official: true,
  source: 'GB/T 2261.1-2003',
  entries: [
    { code: '1', name: '男', nameEn: 'Male', synonyms: ['男性', 'M'] },
    { code: '2', name: '女', nameEn: 'Female', synonyms: ['女性', 'F'] },
    { code: '09', name: '未说明', nameEn: 'Not stated', synonyms: [] },
  ],
}
const kept = (element: Checkable, raw: unknown, list?: CodeList) => {
  const checked = checkValue(element, list, raw, { today })
  return 'fault' in checked ? `refused: ${checked.fault.zh}` : checked.value
}

describe('a code', () => {
  test.each(['1', 1, '男', ' 男 ', '男性', 'm', 'Male', '1-男', '1.男', '男。'])('%s is male', (raw) => {
    expect(kept(of('code'), raw, sexes)).toBe('1')
  })
  test('a leading zero that Excel dropped is found again', () => {
    expect(kept(of('code'), 9, sexes)).toBe('09')
  })
  test('anything else is told what may be entered', () => {
    expect(kept(of('code'), '男女', sexes)).toContain('男、女')
    expect(kept(of('code'), '2-男', sexes)).toContain('refused')
    const many = {
      ...sexes,
      entries: Array.from({ length: 56 }, (_, index) => ({ code: String(100 + index), name: `第${index}族`, nameEn: `${index}`, synonyms: [] })),
    }
    expect(kept(of('code'), '火星', many)).toContain('第7族等，共 56 项')
  })
})

test.each([
  [of('boolean'), '√', true],
  [of('boolean'), '×', false],
  [of('boolean'), '有', true],
  [of('boolean'), '无', false],
  [of('boolean'), 'Ｙ', true],
  [of('boolean'), 0, false],
  [of('integer', { unit: '人' }), '３人', 3],
  [of('integer', { unit: '人' }), '1,200', 1200],
  [of('integer', { unit: '人' }), '1.2万', 12000],
  [of('number', { unit: '平方米', precision: 2 }), '85.5㎡', 85.5],
  [of('number', { unit: '平方米', precision: 2 }), 85.50000000000001, 85.5],
  [of('money', { unit: '元' }), '¥1,234.5', 123450],
  [of('money', { unit: '元' }), 0.1 + 0.2, 30],
  [of('money', { unit: '元' }), '3.5万元', 3500000],
  [of('money', { unit: '元/月' }), '300元/月', 30000],
  [of('money', { unit: '万元' }), '3.5', 3500000],
  [of('money', { unit: '万元' }), '35000元', 3500000],
  [of('phone'), '+86 138-1234-5678', '13812345678'],
  [of('phone'), '（010）65251234转805', '010-65251234-805'],
  [of('text', { name: '姓名' }), '张　三', '张三'],
  [of('text'), ' 两个  词 ', '两个 词'],
  [of('address'), '和平里 5号院 3－2－301', '和平里5号院3-2-301'],
  [of('area'), '110101001', '110101001000'],
  [of('integer', { unit: '人' }), '无', null],
  [of('text'), '无', '无'],
  [of('day'), '——', null],
  [of('day'), '/', null],
  [of('day'), undefined, null],
])('%$: $0.type written $1 is kept as $2', (element, raw, value) => {
  expect(kept(element, raw)).toBe(value)
})

test.each([
  [of('integer', { unit: '人' }), '3.5', '整数'],
  [of('integer', { unit: '人' }), '-3', '负数'],
  [of('number', { unit: '平方米', precision: 2 }), '1.234', '2 位小数'],
  [of('number'), '3-5', '一个数'],
  [of('number'), '1234567890123456', '15 位'],
  [of('money', { unit: '元' }), '1.005', '分'],
  [of('money', { unit: '元' }), '约300', '一个数'],
  [of('phone'), '1381234567', '11 位手机号'],
  [of('phone'), '13812345678/13912345678', '只填一个'],
  [of('phone'), '138****5678', '星号'],
  [of('id_number'), 110101199003070000, 'Excel'],
  [of('boolean'), '可能', '“是”或“否”'],
])('%$: $0.type written $1 is refused: $2', (element, raw, reason) => {
  expect(kept(element, raw)).toContain(reason)
})

test('an account number that fails the rule of cards is kept with a warning', () => {
  expect(checkValue(of('bank_account'), undefined, '6222 0212 3456 7890 129', { today })).toHaveProperty('warning')
  expect(checkValue(of('bank_account'), undefined, '4111111111111111', { today })).toEqual({ value: '4111111111111111' })
})

test('whatever is thrown at it, a check answers, and what it kept is kept again unchanged', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ElementType.options), fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.boolean(), fc.constant(null)), (type, raw) => {
      const checked = checkValue(of(type, { unit: type === 'money' ? '元' : null }), undefined, raw, { today })
      if ('fault' in checked) {
        expect(checked.fault.zh).not.toBe('')
        return
      }
      // money is written in 元 and kept in fen, so it is written as it is shown
      const again = type === 'money' ? showValue(of('money', { unit: '元' }), undefined, checked.value, 'zh') : checked.value
      expect(checkValue(of(type, { unit: type === 'money' ? '元' : null }), undefined, again, { today })).toMatchObject({ value: checked.value })
    }),
    { numRuns: 2000 },
  )
})

test('a value is shown as people read it', () => {
  expect(showValue(of('money', { unit: '元' }), undefined, 123450, 'zh')).toBe('1,234.50')
  expect(showValue(of('money', { unit: '万元' }), undefined, 3550000, 'zh')).toBe('3.55')
  expect(showValue(of('money', { unit: '元' }), undefined, -5, 'zh')).toBe('-0.05')
  expect(showValue(of('day'), undefined, '2024-01', 'zh')).toBe('2024年1月')
  expect(showValue(of('day'), undefined, '2024-01-05', 'en')).toBe('5 Jan 2024')
  expect(showValue(of('day'), undefined, '9999-12-31', 'zh')).toBe('长期')
  expect(showValue(of('instant'), undefined, '2024-01-05T16:30:00.000Z', 'zh')).toBe('2024年1月6日 00:30')
  expect(showValue(of('code'), sexes, '2', 'en')).toBe('Female')
  expect(showValue(of('boolean'), undefined, false, 'zh')).toBe('否')
  expect(showWithUnit(of('number', { unit: '平方米', precision: 1 }), undefined, 12345.67, 'zh')).toBe('12,345.7 平方米')
})
