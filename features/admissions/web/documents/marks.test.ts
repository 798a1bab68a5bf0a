import { expect, test } from 'vitest'
import { placedIn, stretches } from './marks.ts'

test('the text is cut at every mark and put together again is the text', () => {
  const text = '请各社区报送名册，并召开会议。其他事项。'
  const asks = [
    { position: 0, sentence: { start: 0, end: 15 }, words: { start: 4, end: 8 } },
    { position: 1, sentence: { start: 0, end: 15 }, words: { start: 10, end: 14 } },
  ]
  const cut = stretches(text, asks)
  expect(cut.map((one) => one.text).join('')).toBe(text)
  expect(cut.filter(({ ask }) => ask).map((one) => [one.text, one.ask?.position, one.first])).toEqual([
    ['报送名册', 0, true],
    ['召开会议', 1, true],
  ])
  expect(cut.filter(({ around }) => !around).map((one) => one.text)).toEqual(['其他事项。'])
})

test('a text without asks is one stretch, an empty one none', () => {
  expect(stretches('无。', [])).toEqual([{ text: '无。', around: false, first: false, also: [] }])
  expect(stretches('', [])).toEqual([])
})

test('a mark of the whole sentence keeps its number beside the words found within it, and two of the same words both have theirs', () => {
  const sentence = { start: 0, end: 9 }
  const asks = [
    { position: 0, sentence, words: { start: 0, end: 8 } },
    { position: 1, sentence, words: { start: 0, end: 8 } },
    { position: 2, sentence, words: { start: 4, end: 8 } },
    { position: 3, sentence, words: { start: 4, end: 8 } },
  ]
  const cut = stretches('请各社区报送名册。', asks)
  const numbered = cut.map(({ text, ask, first, also }) => [text, first ? ask?.position : undefined, also.map(({ position }) => position)])
  expect(numbered).toEqual([
    ['请各社区', 0, [1]],
    ['报送名册', 2, [3]],
    ['。', undefined, []],
  ])
})

test('in a text that was changed since, a mark goes with its sentence or goes', () => {
  const ask = { text: '请各社区报送名册。', sentence: { start: 0, end: 9 }, words: { start: 4, end: 8 } }
  const other = { text: '并召开会议。', sentence: { start: 9, end: 15 }, words: { start: 10, end: 14 } }
  expect(placedIn('请各社区报送名册。并召开会议。', [ask, other])).toEqual([ask, other])
  expect(placedIn('一、名册。请各社区报送名册。', [ask, other])).toEqual([{ ...ask, sentence: { start: 5, end: 14 }, words: { start: 9, end: 13 } }])
})
