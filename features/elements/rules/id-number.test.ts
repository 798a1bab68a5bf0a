import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkCreditCode, creditCheckCharacter } from './credit-code.ts'
import { checkIdNumber, idCheckDigit, isIdNumber } from './id-number.ts'

const today = '2026-11-22'
const idFault = (raw: string) => {
  const checked = checkIdNumber(raw, { today })
  return 'fault' in checked ? checked.fault.zh : `kept ${String(checked.value)}`
}

describe('an ID number', () => {
  // the two specimens printed in GB 11643-1999
  test.each(['11010519491231002X', '11010519491231002x', '１１０１０５１９４９１２３１００２Ｘ', ' 110105 19491231 002X', "'11010519491231002X"])(
    '%s is the specimen of the standard, however it is typed',
    (raw) => {
      expect(checkIdNumber(raw, { today })).toEqual({ value: '11010519491231002X' })
    },
  )
  test('the other specimen fits its check digit, but nobody born in 1880 is asked for it', () => {
    expect(isIdNumber('440524188001010014')).toBe(true)
    expect(idFault('440524188001010014')).toContain('出生日期')
  })
  test.each([
    ['110105491231002', '15 位旧身份证号'],
    ['1101051949123100', '这里是 16 位'],
    ['110105194912310021', '校验码'],
    ['110101199003070000', 'Excel'],
    ['1.10101E+17', 'Excel'],
    ['110101********1234', '星号'],
    ['99010519491231002X', '校验码'],
    ['00010519491231002X', '省级区划代码'],
    ['11010519490230002X', '出生日期'],
    ['110105203012310029', '出生日期'],
    ['1101O519491231002X', '17 位数字'],
    ['E12345678', '护照'],
    ['11010519491231002X/440524188001010014', '只填一个'],
  ])('%s is refused: %s', (raw, reason) => {
    expect(idFault(raw)).toContain(reason)
  })

  const numbers = fc
    .tuple(fc.date({ min: new Date('1900-01-01'), max: new Date('2026-11-22'), noInvalidDate: true }), fc.integer({ min: 0, max: 999 }))
    .map(([birth, order]) => `110101${birth.toISOString().slice(0, 10).replaceAll('-', '')}${String(order).padStart(3, '0')}`)
    .map((first) => first + idCheckDigit(first))
  test('one wrong digit, or two neighbours changed about, never passes', () => {
    fc.assert(
      fc.property(numbers, fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (id, place, shift) => {
        expect(checkIdNumber(id, { today })).toEqual({ value: id })
        const wrong = id.slice(0, place) + ((Number(id[place]) + shift) % 10) + id.slice(place + 1)
        expect('fault' in checkIdNumber(wrong, { today })).toBe(true)
        const swapped = id.slice(0, place) + (id[place + 1] ?? '') + id[place] + id.slice(place + 2)
        if (swapped !== id) expect('fault' in checkIdNumber(swapped, { today })).toBe(true)
      }),
    )
  })
})

describe('a unified social credit code', () => {
  // published by their holders on their own sites and licences
  test.each(['91350100M000100Y43', '914403001922038216', '9144030071526726XG', '91330100799655058B', '91110108551385082Q', ' 9111 0108 5513 85082q'])(
    '%s fits',
    (raw) => {
      expect('fault' in checkCreditCode(raw)).toBe(false)
    },
  )
  test.each([
    ['110108013222222', '15 位旧注册号'],
    ['9144030019220382', '16 位'],
    ['91440300I922038216', '写成了字母'],
    ['914403001922038217', '校验码'],
  ])('%s is refused: %s', (raw, reason) => {
    const checked = checkCreditCode(raw)
    expect('fault' in checked && checked.fault.zh).toContain(reason)
  })
  test('a wrong character never passes', () => {
    const signs = '0123456789ABCDEFGHJKLMNPQRTUWXY'
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...signs), { minLength: 17, maxLength: 17 }),
        fc.integer({ min: 0, max: 16 }),
        fc.integer({ min: 1, max: 30 }),
        (first, place, shift) => {
          const code = first.join('') + creditCheckCharacter(first.join(''))
          expect(checkCreditCode(code)).toEqual({ value: code })
          const wrong = code.slice(0, place) + signs[(signs.indexOf(code[place] ?? '') + shift) % 31] + code.slice(place + 1)
          expect('fault' in checkCreditCode(wrong)).toBe(true)
        },
      ),
    )
  })
})
