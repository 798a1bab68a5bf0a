/** Numbers as people write them. A unit behind the number is reported, never converted in silence. */
import { halfWidth, textOf, type Typed } from './text.ts'

/** `unit`: what stood behind the digits (万元, 万, 元, 人, %, …); 12.5% gives 12.5 and '%'. */
export type ReadNumber = { value: number; unit?: string }
export type NumberFault = 'empty' | 'not a number' | 'lost precision' | 'separators'

const shape = /^([+-]?)(?:[¥￥$]\s*)?(\d[\d,]*)(\.\d+)?\s*([^\d\s.,+\-=]{1,8})?$/

const longest = 60

export function readNumber(typed: Typed): ReadNumber | { fault: NumberFault } {
  if (typeof typed === 'object' && typed.lostPrecision) return { fault: 'lost precision' }
  if (typeof typed === 'object' && typed.type === 'number') return { value: typed.value }
  if (typeof typed === 'object' && (typed.type === 'date' || typed.type === 'boolean')) return { fault: 'not a number' }
  const given = textOf(typed)
  if (given.length > longest) return { fault: 'not a number' }
  const text = halfWidth(given)
    .replace(/^[－–—]/, '-')
    .replace(/(?<=\d) (?=\d{3}(\D|$))/g, ',')
  if (text === '') return { fault: 'empty' }
  const [, sign, whole, part = '', unit] = shape.exec(text) ?? []
  if (whole === undefined) return { fault: 'not a number' }
  // 1,234,567 and, in the Chinese way, 1,2345,6789; anything else may be a list or a slip
  if (whole.includes(',') && !/^\d{1,3}(,\d{3})+$/.test(whole) && !/^\d{1,4}(,\d{4})+$/.test(whole)) return { fault: 'separators' }
  const digits = whole.replaceAll(',', '')
  if (digits.replace(/^0+/, '').length > 15) return { fault: 'lost precision' }
  const value = Number(`${sign}${digits}${part}`)
  return unit === undefined ? { value } : { value, unit }
}
