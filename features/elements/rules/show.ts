/** A stored value as people read it. */
import { civilDay } from '../../../foundation/clock.ts'
import type { Language } from '../../../foundation/words.ts'
import type { CodeList, Element, Value } from '../contract.ts'
import { valueWords } from '../value-words.ts'
import { unitIn } from '../unit-words.ts'
import { forever } from './day.ts'
import { placesAboveFen } from './money.ts'

type Shown = Pick<Element, 'type' | 'unit' | 'precision'>

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** 2024年1月5日, 2024年1月, 2024年 · 5 Jan 2024, Jan 2024, 2024. */
function showDay(value: string, language: Language): string {
  if (value === forever) return valueWords.forever[language === 'zh' ? 0 : 1]
  const [year = '', month, day] = value.split('-')
  if (language === 'zh') return `${year}年${month ? `${Number(month)}月` : ''}${day ? `${Number(day)}日` : ''}`
  return [day && Number(day), month && months[Number(month) - 1], year].filter(Boolean).join(' ')
}

function showInstant(value: string, language: Language): string {
  if (value.length === 10) return showDay(value, language)
  const clock = new Date(Date.parse(value) + 8 * 3_600_000).toISOString().slice(11, 16)
  return `${showDay(civilDay(value), language)} ${clock}`
}

/** 1234.5 → 1,234.5, without the machine's locale. */
function grouped(text: string): string {
  const [whole = '', fraction] = text.split('.')
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`)
}

/** Fen in the unit of the element: two decimals of 元, as many as needed of 万元. */
function showMoney(fen: number, unit: string | null): string {
  const places = placesAboveFen(unit)
  const digits = String(Math.abs(fen)).padStart(places + 1, '0')
  const fraction = digits.slice(-places).replace(/0+$/, '')
  const kept = places === 2 && fraction !== '' ? fraction.padEnd(2, '0') : fraction
  return `${fen < 0 ? '-' : ''}${grouped(digits.slice(0, -places))}${kept === '' ? '' : `.${kept}`}`
}

/** Without its unit; empty for no value. Codes by name; a code that is not in the list as it stands. */
export function showValue({ type, unit, precision }: Shown, codeList: CodeList | undefined, value: Value | undefined, language: Language): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return (value ? valueWords.yes : valueWords.no)[language === 'zh' ? 0 : 1]
  if (typeof value === 'number') {
    if (type === 'money') return showMoney(value, unit)
    return grouped(precision === null ? String(value) : String(Number(value.toFixed(precision))))
  }
  if (type === 'day') return showDay(value, language)
  if (type === 'instant') return showInstant(value, language)
  if (type !== 'code') return value
  const entry = codeList?.entries.find(({ code }) => code === value)
  return (language === 'zh' ? entry?.name : entry?.nameEn) ?? value
}

/** The same with the unit behind it: 85.5 平方米. */
export function showWithUnit(element: Shown, codeList: CodeList | undefined, value: Value | undefined, language: Language): string {
  const shown = showValue(element, codeList, value, language)
  return shown === '' || element.unit === null || typeof value !== 'number'
    ? shown
    : `${shown}${element.unit === '%' ? '' : ' '}${unitIn(language, element.unit)}`
}
