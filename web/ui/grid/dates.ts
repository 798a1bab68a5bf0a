/** Dates as people type them: 2024.1.5, 2024年1月, 20240105. A month without a day stays a month, a year a year. */
import { dayIn, type Language } from '../../../foundation/words.ts'

const habits = [
  /^(\d{4})\s*年(?:\s*(\d{1,2})\s*月(?:份|\s*(\d{1,2})\s*[日号]?)?)?$/,
  /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/,
  /^(\d{4})(\d{2})(\d{2})?$/,
]
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** 'YYYY-MM-DD', 'YYYY-MM' or 'YYYY'; undefined when it is no date, or none that exists (30 February). */
export function readDate(text: string): string | undefined {
  // an office program may copy a day with an empty clock; full-width figures count as figures
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/[。．]/g, '.')
    .replace(/[T ]+0{1,2}:00(:00(\.0+)?)?$/, '')
  for (const habit of habits) {
    const [found, year, month, day] = habit.exec(plain) ?? []
    if (!found || !year) continue
    if (Number(year) < 1800 || Number(year) > 2200) return undefined
    if (!exists(Number(year), Number(month ?? 1), Number(day ?? 1))) return undefined
    return [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter(Boolean).join('-')
  }
  return undefined
}

/** As people read it: 2024年1月5日, 2024年1月; anything else as it stands. */
export function showDate(language: Language, value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dayIn(language, value)
  const [found, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(value) ?? []
  if (!found) return value
  if (language === 'zh') return month ? `${year}年${Number(month)}月` : `${year}年`
  return month ? `${monthNames[Number(month) - 1]} ${year}` : `${year}`
}
