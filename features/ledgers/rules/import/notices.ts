/** What the person should know about the file, each thing once, with how many rows it concerns. */
import { say, type Text } from '../../../../foundation/words.ts'
import type { ImportNotice } from '../../contract/imports.ts'
import { noticeWords } from '../../import-words.ts'

export type NoticeCode = keyof typeof noticeWords
const named = 50

export const noticeOf = (code: NoticeCode, values: Readonly<Record<string, string>> = {}): ImportNotice => ({
  code,
  sentence: say(noticeWords[code], values),
  rows: [],
  count: 0,
})

/** Adds rows to the notice of this code; the first fifty are named. */
export function withRows(
  notices: readonly ImportNotice[],
  code: NoticeCode,
  numbers: readonly number[],
  sentence: Text = say(noticeWords[code]),
): ImportNotice[] {
  if (numbers.length === 0) return [...notices]
  const held = notices.find((notice) => notice.code === code) ?? { code, sentence, rows: [], count: 0 }
  const added = { ...held, rows: [...held.rows, ...numbers].slice(0, named), count: held.count + numbers.length }
  return [...notices.filter((notice) => notice.code !== code), added]
}

export const noticeOfColumns = (code: 'hiddenColumn' | 'unlabelled', letters: readonly string[]): ImportNotice[] =>
  letters.length === 0 ? [] : [noticeOf(code, { columns: letters.join('、') })]
