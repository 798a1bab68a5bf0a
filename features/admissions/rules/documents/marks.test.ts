import { expect, test } from 'vitest'
import { findAsks } from './find-asks.ts'
import { sentenceAt, withMarks, type Marked } from './marks.ts'
import { sayingSentences } from './sentences.ts'

const text = '一、总体要求\n每月5日前汇总一次。请各社区报送名册。\n“。”\n每月5日前汇总一次。'
const marked = { by: '秘书', at: '2026-11-23T02:00:00.000Z' }
const [, first, , second] = sayingSentences(text)
const markOf = (sentence: { start: number; end: number; text: string } | undefined, kind: Marked['kind'] = 'form'): Marked => ({
  kind,
  audience: 'community',
  sentence: { start: sentence?.start ?? -1, end: sentence?.end ?? -1 },
  text: sentence?.text ?? '',
  marked,
})

test('a place is a sentence only from its first to its last sign, and only if it says something', () => {
  expect(sayingSentences(text).map((one) => one.text)).toEqual(['一、总体要求', '每月5日前汇总一次。', '请各社区报送名册。', '每月5日前汇总一次。'])
  expect(sentenceAt(text, markOf(first).sentence)?.text).toBe('每月5日前汇总一次。')
  expect(sentenceAt(text, { start: (first?.start ?? 0) + 1, end: first?.end ?? 0 })).toBeUndefined()
  expect(sentenceAt(text, { start: text.indexOf('“'), end: text.indexOf('”') + 1 })).toBeUndefined()
  expect(sentenceAt(text, { start: 5000, end: 5010 })).toBeUndefined()
})

test('a mark stands in the order of the text, with how often it asks; without the words of its kind the whole sentence asks', () => {
  const { asks, gone } = withMarks(findAsks(text, '各社区居委会'), [markOf(second)], text)
  expect(gone).toBe(0)
  expect(asks.map((ask) => [ask.kind, ask.because.named, ask.marked?.by])).toEqual([
    ['form', 'named', undefined],
    ['form', 'marked', '秘书'],
  ])
  expect(asks[1]).toMatchObject({ period: 'month', text: '每月5日前汇总一次。', because: { words: '每月5日前汇总一次' } })
  const [meeting] = withMarks([], [markOf({ start: 0, end: 12, text: '学习培训每周召开例会一次。' }, 'meeting')], '学习培训每周召开例会一次。').asks
  expect('学习培训每周召开例会一次。'.slice(meeting?.words.start, meeting?.words.end)).toContain('例会')
})

test('after a change a mark stays at its sentence wherever that went, the nearest of several, and is counted where it is gone', () => {
  const moved = `前言一句。${text}`
  const both = withMarks([], [markOf(second), markOf(first)], moved)
  expect(both.asks.map(({ sentence }) => sentence.start)).toEqual([(first?.start ?? 0) + 5, (second?.start ?? 0) + 5])
  const one = withMarks([], [markOf(first), markOf(second)], text.slice(0, second?.start))
  expect([one.asks.length, one.gone]).toEqual([1, 1])
  expect(withMarks([], [markOf(first)], text.replaceAll('每月5日', '每月6日'))).toEqual({ asks: [], gone: 1 })
})
