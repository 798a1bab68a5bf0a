/** A value as it is read, and as it is edited and copied. */
import { sayIn, type Language } from '../../../foundation/words.ts'
import { showDate } from './dates.ts'
import { fitWords } from './fit-words.ts'
import type { CellValue, Fitting } from './types.ts'

const figures = { zh: new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 12 }), en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 12 }) }

const yesNo = (value: CellValue, language: Language) => sayIn(language, value ? fitWords.yes : fitWords.no)

/** 110101199003071234 → 110101********1234; a value that is a mask already stays. */
export function maskOf(text: string): string {
  if (text.includes('*')) return text
  const [head, tail] = text.length >= 15 ? [6, 4] : text.length >= 8 ? [3, 4] : [0, 1]
  return text.slice(0, head) + '*'.repeat(Math.max(0, text.length - head - tail)) + text.slice(text.length - tail)
}

/** What is typed to get this value again: the text an editor opens with, and the text that is copied. A mask stays a mask. */
export function writtenText({ kind, options }: Fitting, value: CellValue, language: Language): string {
  if (value === null) return ''
  if (kind === 'code') return options?.find(({ code }) => code === value)?.name ?? String(value)
  if (typeof value === 'boolean') return yesNo(value, language)
  if (kind === 'masked') return maskOf(String(value))
  return String(value)
}

export function shownText(fitting: Fitting, value: CellValue, language: Language): string {
  if (typeof value === 'number') return figures[language].format(value)
  if (fitting.kind === 'date' && typeof value === 'string') return showDate(language, value)
  return writtenText(fitting, value, language)
}
