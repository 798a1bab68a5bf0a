import { expect, test } from 'vitest'
import { titleLines } from './title-lines.ts'

test.each<[string, string[]]>([
  ['关于开展冬季用药安全宣传的通知', ['关于开展冬季用药安全宣传的通知']],
  ['关于第二批社区清理事项（回潮再清理）的通知', ['关于第二批社区清理事项', '（回潮再清理）的通知']],
  ['关于开展冬季用药安全和签约服务告知工作的通知', ['关于开展冬季用药安全', '和签约服务告知工作的通知']],
])('%s', (title, lines) => expect(titleLines(title).join('|')).toBe(lines.join('|')))

test('no word is torn, no line is longer than twenty characters, and the lines are of about one length', () => {
  for (const title of [
    '北京市社区工作事项准入联席会议办公室关于印发《社区工作事项清单（2026年版）》的通知',
    '关于做好元旦春节期间老年人健康服务和独居老人走访慰问工作的通知',
    '不予出具证明告知书',
    '社区减负增效专题联席会议纪要',
  ]) {
    const lines = titleLines(title)
    expect(lines.join('')).toBe(title)
    for (const line of lines) {
      expect([...line].length, line).toBeLessThanOrEqual(21)
      expect(line, title).not.toMatch(/^(?:知|书|要|[、，）》])|[（《]$/)
    }
    const lengths = lines.map((line) => [...line].length)
    expect(Math.max(...lengths) - Math.min(...lengths), lines.join('|')).toBeLessThanOrEqual(8)
  }
})

test('a title without a place to break stays as it is, and a long one takes no time', () => {
  expect(titleLines('甲')).toEqual(['甲'])
  expect(titleLines(`关于${'做好社区减负工作'.repeat(12)}的通知`).length).toBeGreaterThanOrEqual(1)
})
