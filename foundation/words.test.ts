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
