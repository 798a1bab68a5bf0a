/** 公民身份号码, GB 11643-1999: six digits of area, eight of birth, three of order (odd = male), one check digit. */
import { isCivilDay } from '../../../foundation/clock.ts'
import { valueWords as words } from '../value-words.ts'
import { faulted, type Checked } from './checked.ts'
import { compact } from './tidy.ts'

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checkDigits = '10X98765432'

/** GB/T 2260 provinces; 81–83 also for residence permits of Hong Kong, Macao and Taiwan residents, 9… for foreigners' permanent residence cards. */
const provinces = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|9\d)/

/** Check digit of the first 17 digits (ISO 7064, MOD 11-2). */
export function idCheckDigit(first17: string): string {
  const sum = weights.reduce((total, weight, place) => total + weight * Number(first17[place]), 0)
  return checkDigits[sum % 11] ?? ''
}

export const birthDateOf = (id: string) => `${id.slice(6, 10)}-${id.slice(10, 12)}-${id.slice(12, 14)}`

/** GB/T 2261.1: 1 male, 2 female. */
export const sexOf = (id: string) => (Number(id[16]) % 2 === 1 ? '1' : '2')

/** True for 18 characters with a real birth date and a check digit that fits. Nothing is said about the future. */
export function isIdNumber(text: string): boolean {
  return /^\d{17}[\dX]$/.test(text) && provinces.test(text) && isCivilDay(birthDateOf(text)) && idCheckDigit(text) === text[17]
}

/** `today` decides whether the birth date is one that a living person can have. */
export function checkIdNumber(raw: string, { today }: { today: string }): Checked {
  if (/^\d(\.\d+)?e\+?1[4-9]$/i.test(compact(raw))) return faulted(raw, words.lostPrecision)
  const id = compact(raw)
    .replace(/[-－—]/g, '')
    .replace(/[x×]$/, 'X')
  if (id.includes('*')) return faulted(id, words.masked)
  if (/[,;、/]/.test(id)) return faulted(id, words.several)
  if (/^\d{15}$/.test(id)) return faulted(id, words.id15)
  if (/^[A-Za-z].{4,14}$/.test(id)) return faulted(id, words.idOther)
  if (id.length !== 18) return faulted(id, words.idLength, { n: id.length })
  if (!/^\d{17}[\dX]$/.test(id)) return faulted(id, words.idCharacters)
  if (!provinces.test(id)) return faulted(id, words.idArea, { area: id.slice(0, 2) })
  const birth = birthDateOf(id)
  if (!isCivilDay(birth) || birth < '1900-01-01' || birth > today) return faulted(id, words.idBirth, { birth: id.slice(6, 14) })
  if (idCheckDigit(id) === id[17]) return { value: id }
  return faulted(id, id.endsWith('000') ? words.lostPrecision : words.idCheck)
}
