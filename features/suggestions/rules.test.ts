import { describe, expect, test } from 'vitest'
import { answerDay, availableSteps, codeAsTyped, codeLength, codeLetters, codeOf, isLate, maskContact, stateOf } from './rules.ts'

describe('the code', () => {
  test('twelve draws become three groups of four, without letters that are mistaken for others', () => {
    expect(codeOf([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30])).toBe('2345-6789-ABCZ')
    expect(codeLetters).toHaveLength(31)
    expect(codeLetters).not.toMatch(/[01OIL]/)
    expect(codeLength).toBe(12)
  })
  test.each([['2345-6789-ABCZ'], ['2345 6789 abcz'], [' 23456789abcz '], ['２３４５－６７８９－ＡＢＣＺ'], ['2345—6789—abcz']])(
    '%s is read as the one that was given',
    (typed) => {
      expect(codeAsTyped(typed)).toBe('2345-6789-ABCZ')
    },
  )
  test.each([[''], ['2345-6789'], ['2345-6789-ABCZ-2'], ['0345-6789-ABCZ'], ['%_%_%_%_%_%_'], ['查询编号查询编号查询编号']])('%s cannot be a code', (typed) => {
    expect(codeAsTyped(typed)).toBeUndefined()
  })
})

describe('the clock', () => {
  test('counts working days from the day after sending', () => {
    expect(answerDay('2026-11-23', 15)).toBe('2026-12-14')
    expect(answerDay('2026-11-28', 1)).toBe('2026-11-30')
  })
  test('what is not answered is late from the day after its last day; what is answered never is', () => {
    const waiting = { answeredAt: null, answerBy: '2026-12-14' }
    expect(isLate(waiting, '2026-12-14')).toBe(false)
    expect(isLate(waiting, '2026-12-15')).toBe(true)
    expect(isLate({ ...waiting, answeredAt: '2026-12-20T02:00:00Z' }, '2026-12-21')).toBe(false)
    expect(stateOf(waiting)).toBe('waiting')
    expect(stateOf({ answeredAt: '2026-12-20T02:00:00Z' })).toBe('answered')
  })
})

test.each([
  ['13800005678', '138****5678'],
  ['+86 138-0000-5678', '138****5678'],
  ['6519 2233', '****33'],
  ['zhang@example.com', 'z***@example.com'],
  ['a@b.cn', 'a***@b.cn'],
])('%s is shown as %s', (contact, shown) => {
  expect(maskContact(contact)).toBe(shown)
})

test('an answer is given once, and a contact is there only before it', () => {
  expect(availableSteps({ answeredAt: null, contactGiven: true })).toEqual(['answer', 'revealContact'])
  expect(availableSteps({ answeredAt: null, contactGiven: false })).toEqual(['answer'])
  expect(availableSteps({ answeredAt: '2026-12-01T02:00:00Z', contactGiven: false })).toEqual([])
})
