/** How people type: full-width digits, spaces of every kind, dashes of every kind. Pure; also for text pasted into a grid. */
import type { Cell } from '../types.ts'

export type Typed = Cell | string | undefined

/** Spaces (also the ideographic and the no-break one), marks of direction, zero-width marks. */
const unseen = /[\s\u00a0\u3000\u200b-\u200f\u2028-\u202e\u2060\ufeff]/

/** The text without what nobody sees around it; the inside stays as it is. */
export function trimmed(text: string): string {
  let [start, end] = [0, text.length]
  while (start < end && unseen.test(text.charAt(start))) start += 1
  while (end > start && unseen.test(text.charAt(end - 1))) end -= 1
  return text.slice(start, end).normalize('NFC')
}

/** Full-width letters, digits and marks as half-width: １２３ＡＢＣ．／ → 123ABC./ */
export const halfWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).replaceAll('\u3000', ' ')

/** What a cell says as text: numbers with all their digits (never 1.1E+17), dates as YYYY-MM-DD. Errors and nothing give ''. */
export function textOf(typed: Typed): string {
  if (typed === undefined) return ''
  if (typeof typed === 'string') return trimmed(typed)
  if (typed.type === 'error' || typed.type === 'empty') return ''
  if (typed.type === 'boolean') return typed.value ? '是' : '否'
  if (typed.type === 'number') return digitsOf(typed.value)
  return trimmed(typed.value)
}

function digitsOf(value: number): string {
  const text = String(value)
  if (!text.includes('e')) return text
  return Number.isInteger(value) ? BigInt(value).toString() : value.toFixed(20).replace(/0+$/, '')
}

/** Identity and credit codes, telephone numbers: half-width, upper case, without spaces and dashes inside. */
export const codeOf = (typed: Typed): string =>
  halfWidth(textOf(typed))
    .replace(/[\s\-‐–—]/g, '')
    .toUpperCase()
