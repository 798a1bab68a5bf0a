/** Dates as people write them: 2024.1.5, 2024/1/5, 20240105, 2024年1月5日, 2024年1月, 2024, and Excel's own day numbers. */
import { fromSerial, type DateSystem } from '../serials.ts'
import type { Grain } from '../types.ts'
import { halfWidth, textOf, type Typed } from './text.ts'

/** `fromNumber`: read from a bare day number such as 45292; worth showing to the person. */
export type ReadDate = { value: string; grain: Grain; time?: string; fromNumber?: true }
export type DateFault = 'empty' | 'not a date' | 'no such day' | 'two-digit year' | 'day or month first' | 'month or decimal'

const clock = String.raw`(?:[T\s]*(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?Z?)?`
const day = new RegExp(String.raw`^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})[日号]?${clock}$`)
const closeDay = new RegExp(String.raw`^(\d{4})(\d{2})(\d{2})${clock}$`)
const month = /^(\d{4})[-./年](\d{1,2})月?$/
const closeMonth = /^((?:19|20)\d{2})(0[1-9]|1[0-2])$/
const year = /^((?:18|19|20|21)\d{2})年?$/

const longest = 60
const two = (part: string | undefined) => (part ?? '').padStart(2, '0')
const exists = (y: string, m: string, d: string) => {
  const at = new Date(Date.UTC(Number(y), Number(m) - 1, Number(d)))
  return at.getUTCMonth() === Number(m) - 1 && at.getUTCDate() === Number(d)
}

/** A date of its own grain: a month without a day stays a month. `dates`: the day the workbook counts from. */
export function readDate(typed: Typed, dates: DateSystem = 1900): ReadDate | { fault: DateFault } {
  if (typeof typed === 'object' && typed.type === 'date') return { value: typed.value, grain: typed.grain, ...(typed.time && { time: typed.time }) }
  const given = textOf(typed)
  if (given.length > longest) return { fault: 'not a date' }
  const text = halfWidth(given)
    .replace(/[－–—‐]/g, '-')
    .replace(/。/g, '.')
    .replace(/\s*([-./年月日])\s*/g, '$1')
    .trim()
  if (text === '') return { fault: 'empty' }
  // the number 2024.1 was typed as 2024.1 or as 2024.10: nobody can tell
  if (typeof typed === 'object' && typed.type === 'number' && month.test(text)) return { fault: 'month or decimal' }
  const found = day.exec(text) ?? closeDay.exec(text)
  if (found) {
    const [, y = '', m = '', d = '', hours, minutes, seconds] = found
    if (!exists(y, m, d)) return { fault: 'no such day' }
    const value = `${y}-${two(m)}-${two(d)}`
    const time = hours === undefined ? '00:00:00' : `${two(hours)}:${two(minutes)}:${two(seconds)}`
    return { value, grain: 'day', ...(time !== '00:00:00' && { time }) }
  }
  const [, ofYear, inMonth] = month.exec(text) ?? closeMonth.exec(text) ?? []
  if (ofYear) return Number(inMonth) >= 1 && Number(inMonth) <= 12 ? { value: `${ofYear}-${two(inMonth)}`, grain: 'month' } : { fault: 'no such day' }
  const [, whole] = year.exec(text) ?? []
  if (whole) return { value: whole, grain: 'year' }
  return readRest(text, dates)
}

function readRest(text: string, dates: DateSystem): ReadDate | { fault: DateFault } {
  const serial = /^\d{4,5}(\.\d+)?$/.test(text) ? Number(text) : 0
  const date = serial > 2199 && serial < 80_000 ? fromSerial(serial, dates) : undefined
  if (date) return { value: date.day, grain: 'day', fromNumber: true, ...(date.time && { time: date.time }) }
  if (/^\d{1,2}[-./]\d{1,2}[-./]\d{4}$/.test(text)) return { fault: 'day or month first' }
  if (/^\d{2}[-./年]\d{1,2}([-./月]\d{0,2}日?)?$/.test(text)) return { fault: 'two-digit year' }
  return { fault: 'not a date' }
}
