/** Dates in every habit, kept as finely as they were written: 2024年1月 stays the month 2024-01. */
import { civilDay, isCivilDay } from '../../../foundation/clock.ts'
import type { Element } from '../contract.ts'
import { valueWords as words } from '../value-words.ts'
import { faulted, type Checked } from './checked.ts'
import { withArabicDigits } from './chinese-day.ts'
import { compact } from './tidy.ts'

type Dated = Pick<Element, 'key' | 'name' | 'granularity'>

/** What Excel means by 45296: days since 30 December 1899. */
const fromSerial = (serial: number) => new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10)

/** A day that never ends, as licences have it. */
export const forever = '9999-12-31'

const forms = [
  /^(\d{4})年(?:(\d{1,2})月份?(?:(\d{1,2})[日号]?)?)?$/,
  /^(\d{4})[-./\\、,]?$/,
  /^(\d{4})([-./\\、,])(\d{1,2})(?:\2(\d{1,2}))?[日号]?$/,
  /^(\d{4})(\d{2})(\d{2})?$/,
]

/** Year, month and day as written; undefined parts were not written, 00 counts as not written. */
function partsOf(text: string): [string, string?, string?] | undefined {
  for (const form of forms) {
    const found = form.exec(text)
    if (!found) continue
    const [year = '', month, day] = found.slice(1).filter((part) => part === undefined || /^\d/.test(part))
    const known = (part: string | undefined) => (part === undefined || Number(part) === 0 ? undefined : part.padStart(2, '0'))
    return [year, known(month), known(month) === undefined ? undefined : known(day)]
  }
  return undefined
}

function faultOf(text: string): Checked {
  if (/^\d{1,2}[-./]\d{1,2}[-./]\d{4}$/.test(text)) return faulted(text, words.dayOrMonth, { day: text })
  if (/^['’]?\d{2}(年|[-./]\d{1,2}[-./]\d{1,2}$)/.test(text)) return faulted(text, words.shortYear)
  if (/^\d{1,2}([-./]|月)\d{1,2}[日号]?$/.test(text)) return faulted(text, words.noYear)
  return faulted(text, words.day)
}

function fromNumber(raw: number): string {
  if (Number.isInteger(raw) && raw >= 1900 && raw <= 2200) return String(raw)
  // 1927 to 2173: before and after, a five-digit number is no date anyone writes
  return raw >= 10_000 && raw < 100_000 ? fromSerial(raw) : String(raw)
}

const asFine = { month: 7, year: 4 } as const

/** The day as YYYY-MM-DD, YYYY-MM or YYYY, never finer than the element keeps it. A birth date lies in the past. */
export function checkDay(raw: string | number, element: Dated, { today }: { today: string }): Checked {
  if (typeof raw === 'number' && /^\d{4}\.1$/.test(String(raw))) return faulted(String(raw), words.tenthMonth)
  const written = typeof raw === 'number' ? fromNumber(raw) : raw.trim()
  const text = withArabicDigits(compact(withoutTime(written).replace(/(?<=\d)[ \u3000]+(?=\d)/g, '-'))).replace(/[。]$/, '')
  if (/^(长期|永久|无固定期限|长期有效)$/.test(text) && /有效|期|止/.test(element.name)) return { value: forever }
  const parts = partsOf(text)
  if (!parts) return faultOf(text)
  const [year, month, day] = parts
  const whole = `${year}-${month ?? '01'}-${day ?? '01'}`
  if (!isCivilDay(whole) || Number(year) < 1850 || Number(year) > 2200) return faulted(text, words.noSuchDay, { day: text })
  if (whole > today && isPast(element)) return faulted(text, words.future)
  const value = [year, month, day].filter((part) => part !== undefined).join('-')
  const { granularity } = element
  return { value: granularity === 'month' || granularity === 'year' ? value.slice(0, asFine[granularity]) : value }
}

const isPast = ({ key, name }: Dated) => key === 'birthDate' || /出生|死亡|退役时间|入伍|入党/.test(name)

/** An instant in UTC is shown on its civil day in Shanghai; a time beside the day is dropped. */
function withoutTime(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text)) return civilDay(text)
  return text.replace(/(?<=\d|日|号)[T\s\u3000]+(上午|下午|晚上?)?\d{1,2}[:：时点].*$/, '')
}
