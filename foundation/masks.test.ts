import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mask, maskKinds, type MaskKind } from './masks.ts'

const cases: readonly [kind: MaskKind, whole: string, shown: string][] = [
  ['id_number', '110101199003071234', '110101********1234'],
  ['id_number', '11010119900307123X', '110101********123X'],
  ['id_number', '110101900307123', '110101*****7123'],
  ['id_number', '1101011990030712', '****'],
  ['id_number', 'E12345678', '****'],
  ['id_number', ' 110101199003071234 ', '110101********1234'],
  ['phone', '13812345678', '138****5678'],
  ['phone', '+86 13812345678', '+86 138****5678'],
  ['phone', '138 1234 5678', '138****5678'],
  ['phone', '010-65123456', '010-****3456'],
  ['phone', '65123456', '****3456'],
  ['phone', '010-65123456-801', '010-****3456'],
  ['phone', '家里没有电话', '****'],
  ['bank_card', '6222021234567890123', '***************0123'],
  ['bank_card', '6222 0212 3456 7890', '************7890'],
  ['bank_card', '6222', '****'],
  ['name', '王伟', '王*'],
  ['name', '王小明', '王**'],
  ['name', '欧阳修', '欧阳*'],
  ['name', '司马相如', '司马**'],
  ['name', '欧阳', '欧*'],
  ['name', '王', '王*'],
  ['name', '买买提·艾力', '买**·艾*'],
  ['name', 'John Smith', 'J*** S****'],
  ['name', '𠮷田', '𠮷*'],
  ['address', '北京市东城区东四十条甲22号3单元501', '北京市东城区东四十条***'],
  ['address', '北京市东城区东华门街道多福巷12号', '北京市东城区东华门街道多福巷***'],
  ['address', '朝阳区建国路丽景大厦东门', '朝阳区建国路***'],
  ['address', '昌平区回龙观龙泽苑小区3号楼2单元101室', '昌平区回龙观龙泽苑小区***'],
  ['address', '金鱼胡同三号院', '金鱼胡同***'],
  ['address', '怀柔区雁栖镇范各庄村', '怀柔区雁栖镇范各庄村'],
  ['address', '怀柔区雁栖镇范各庄村１２号', '怀柔区雁栖镇范各庄村***'],
  ['address', '团结湖A座1201', '团结湖***'],
  ['address', '老王家', '****'],
  ['credit_code', '91110000100000001X', '91110000100000001X'],
  ['generic', '乙型肝炎', '****'],
]

test.each(cases)('%s %s is shown as %s', (kind, whole, shown) => {
  expect(mask(kind, whole)).toBe(shown)
})

test('what is empty stays empty', () => {
  for (const kind of maskKinds) expect(mask(kind, '  ')).toBe('')
})

test('whatever is put in a number’s place, no seven of its letters in a row are shown', () => {
  fc.assert(
    fc.property(fc.constantFrom<MaskKind>('id_number', 'phone', 'bank_card', 'generic'), fc.stringMatching(/^[0-9Xx -]{1,24}$/), (kind, whole) => {
      const runs = mask(kind, whole).match(/[0-9Xx]+/g) ?? []
      expect(runs.filter((run) => run.length > 6)).toEqual([])
    }),
  )
})

test('a name never shows more than its family name', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\u4e00-\u9fa5]{1,6}$/), (name) => {
      const shown = mask('name', name)
      expect(shown).toMatch(/^[\u4e00-\u9fa5]{1,2}\*+$/)
      if (name.length > 1) expect(shown.replaceAll('*', '').length).toBeLessThan(name.length)
    }),
  )
})
