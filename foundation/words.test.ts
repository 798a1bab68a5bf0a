import fc from 'fast-check'
import { expect, test } from 'vitest'
import { say, sayIn } from './words.ts'

const pair = ['还差 {{n}} 天，{{who}}可以补交。', '{{n}} days short; {{who}} may add to it.'] as const

test('a sentence is said in both languages with its values', () => {
  expect(say(pair, { n: 3, who: { zh: '部门', en: 'the department' } })).toEqual({
    zh: '还差 3 天，部门可以补交。',
    en: '3 days short; the department may add to it.',
  })
  expect(sayIn('en', pair, { n: 1, who: '东华门街道' })).toBe('1 days short; 东华门街道 may add to it.')
})

test('a value nobody gave leaves its place empty', () => {
  expect(say(['共{{n}}件{{unit}}', '{{n}} pieces{{unit}}'], { n: 0, unit: null })).toEqual({ zh: '共0件', en: '0 pieces' })
})

test('a value is never read as a template again', () => {
  fc.assert(fc.property(fc.string(), (text) => void expect(sayIn('zh', ['「{{text}}」', ''], { text })).toBe(`「${text}」`)))
  expect(say(['{{one}}', '{{one}}'], { one: '{{two}}', two: '泄露' }).zh).toBe('{{two}}')
})

test('days, months, quarters and half years in a sentence are written as people write them', () => {
  const sentence = ['从{{from}}起，到{{until}}为止', 'From {{from}} until {{until}}'] as const
  expect(say(sentence, { from: '2026-09', until: '2026-11-02' })).toEqual({ zh: '从2026年9月起，到2026年11月2日为止', en: 'From Sep 2026 until 2 Nov 2026' })
  expect(say(sentence, { from: '2026Q4', until: '2026H1' })).toEqual({
    zh: '从2026年第四季度起，到2026年上半年为止',
    en: 'From Q4 2026 until first half of 2026',
  })
  expect(sayIn('zh', sentence, { from: '2026-13', until: '110102-01' })).toBe('从2026-13起，到110102-01为止')
})
