import { valueWords as words } from '../value-words.ts'
import { faulted, type Checked } from './checked.ts'
import { compact } from './tidy.ts'

const mobile = /^1[3-9]\d{9}$/
/** Area code and number, with an extension or without; Beijing's eight digits alone; 400 and short service numbers. */
const landline = /^(0(?:10|2\d|[3-9]\d{2}))-?([2-9]\d{6,7})(?:(?:-|转|ext\.?)(\d{1,6}))?$/i
const others = /^([2-9]\d{7}|[48]00-?\d{3}-?\d{4}|1[0-2]\d{1,3}|9[56]\d{3,4})$/

/** Kept as digits; a landline as 010-65251234 or 010-65251234-805, so that the same number is written the same way. */
export function checkPhone(raw: string): Checked {
  const text = compact(raw)
    .replace(/[()（）]/g, (bracket) => (/[)）]/.test(bracket) ? '-' : ''))
    .replace(/[－—–]/g, '-')
    .replace(/^(?:\+|00)86-?|^86-?(?=1[\d-]{10,12}$)/, '')
    .replace(/^(电话|手机|tel)[::]?/i, '')
    .replace(/-+/g, '-')
  if (text.includes('*')) return faulted(text, words.masked)
  const digits = text.replace(/-/g, '')
  if (mobile.test(digits)) return { value: digits }
  const [, area, number, extension] = landline.exec(text) ?? []
  if (area && number) return { value: `${area}-${number}${extension ? `-${extension}` : ''}` }
  if (others.test(text)) return { value: digits }
  return faulted(text, /[,;、/;]|1[3-9]\d{9}.+1[3-9]\d{9}/.test(text) ? words.several : words.phone)
}
