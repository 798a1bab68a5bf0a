import { isCivilDay } from '../../../foundation/clock.ts'
import { valueWords as words } from '../value-words.ts'
import { faulted, type Checked } from './checked.ts'
import { withArabicDigits } from './chinese-day.ts'
import { tidyText } from './tidy.ts'

const form =
  /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})[日号]?(?:[T ]*(上午|下午|晚上|晚|中午|am|pm)? ?(\d{1,2})[:：时点](?:(\d{1,2}|半)分?)?(?:[:：]\d{1,2})?)?$/i

/** Stored in UTC to the minute; a day without a time stays a day. */
export function checkInstant(raw: string): Checked {
  const text = tidyText(raw)
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/.test(text) && !Number.isNaN(Date.parse(text)))
    return { value: new Date(Date.parse(text)).toISOString() }
  const found = form.exec(withArabicDigits(text).replace(/(?<=[年月]) /g, ''))
  if (!found) return faulted(text, words.instant)
  const [, year, month = '', date = '', half, hour, minute = '0'] = found
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  if (!isCivilDay(day)) return faulted(text, words.noSuchDay, { day: text })
  if (hour === undefined) return { value: day }
  const afternoon = /下午|晚|pm/i.test(half ?? '') && Number(hour) < 12
  const [hours, minutes] = [Number(hour) + (afternoon ? 12 : 0), minute === '半' ? 30 : Number(minute)]
  if (hours > 23 || minutes > 59) return faulted(text, words.instant)
  const clock = `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
  return { value: new Date(Date.parse(`${day}T${clock}:00+08:00`)).toISOString() }
}
