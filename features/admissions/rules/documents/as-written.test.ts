import { expect, test } from 'vitest'
import { asWritten, inQuotes } from './as-written.ts'

const sentence = '社区工作人员须全员下载“平安通”App并实名注册。'

test('what is quoted keeps its capitals, and quotation marks inside are single', () => {
  const said = { zh: '这里写了“…下载“平安通”app并实名…”，不得强制。', en: 'It says “下载“平安通”app”, which may not be compelled.' }
  expect(asWritten(said, sentence)).toEqual({
    zh: '这里写了“…下载‘平安通’App并实名…”，不得强制。',
    en: 'It says “下载‘平安通’App”, which may not be compelled.',
  })
})

test('what quotes nothing of the sentence stays as it is', () => {
  const said = { zh: '属于清单中的“别的事”。', en: 'Nothing quoted.' }
  expect(asWritten(said, sentence)).toEqual(said)
  expect(inQuotes('“一”')).toBe('‘一’')
})
