import { expect, test } from 'vitest'
import { looksLikeWork } from './work-words.ts'

test.each([
  ['填写垃圾分类周报表', true],
  ['反诈 App 打卡', true],
  ['monthly survey', true],
  ['张三', false],
  ['玉桃园', false],
  ['qwxyz', false],
  ['登记结婚证明', false],
])('“%s” speaks of work: %s', (words, expected) => {
  expect(looksLikeWork(words)).toBe(expected)
})
