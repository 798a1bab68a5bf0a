/** Number formats that mean dates, as Excel keeps them: [$-804]yyyy"年"m"月"d"日", mmm-yy, 上午/下午h"时" … */
import type { Grain } from './types.ts'

/** `time`: hours or minutes are shown. `grain` undefined: only a time of day. */
export type DateFormat = { grain: Grain | undefined; time: boolean }

const day: DateFormat = { grain: 'day', time: false }
const month: DateFormat = { grain: 'month', time: false }
const time: DateFormat = { grain: undefined, time: true }
// 27–36 and 50–58 are not written in the file: they are what they are in a Chinese Excel (ECMA-376 part 1, 18.8.30)
const builtIn = new Map<number, DateFormat>([
  ...[14, 15, 16, 28, 29, 30, 31, 51, 53, 54, 58].map((id) => [id, day] as const),
  ...[17, 27, 36, 50, 52, 57].map((id) => [id, month] as const),
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56].map((id) => [id, time] as const),
  [22, { grain: 'day', time: true }],
])
const read = new Map<string, DateFormat | undefined>()

/** What a format code shows of a date; undefined when it shows a number. */
export function dateFormatOf(code: string): DateFormat | undefined {
  if (!read.has(code)) {
    if (read.size > 5000) read.clear()
    read.set(code, understand(code))
  }
  return read.get(code)
}

function understand(code: string): DateFormat | undefined {
  // elapsed hours [h] are a duration, not a time of day
  if (/\[(h+|m+|s+)\]/i.test(code)) return undefined
  const first =
    code
      .slice(0, 500)
      .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
      .split(';')[0] ?? ''
  const shown = first.replace(/am\/pm|a\/p|上午\/下午|general/gi, (match) => (match.toLowerCase() === 'general' ? '' : 'h'))
  if (/[#?@]|0(?!s)/.test(shown.replace(/s\.0+/gi, 's'))) return undefined
  const hours = /h/i.test(shown)
  const clock = hours || /s/i.test(shown)
  // m stands for minutes beside hours or seconds
  const letters = shown.replace(/h+[^a-z]*m+|m+[^a-z]*s+/gi, '')
  const [hasYear, hasMonth, hasDay] = [/[ye]/i.test(letters), /m/i.test(letters), /d|aaa/i.test(letters)]
  if (!hasYear && !hasMonth && !hasDay) return clock ? time : undefined
  return { grain: hasDay || !hasYear ? 'day' : hasMonth ? 'month' : 'year', time: clock }
}

/** The format of a cell style: by the code written in the file, else by its number. */
export const dateFormatBy = (id: number, code: string | undefined): DateFormat | undefined => (code === undefined ? builtIn.get(id) : dateFormatOf(code))
