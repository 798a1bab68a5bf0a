/** 统一社会信用代码, GB 32100-2015: 18 of 31 characters, the last one a check (MOD 31). */
import { valueWords as words } from '../value-words.ts'
import { faulted, type Checked } from './checked.ts'
import { compact } from './tidy.ts'

const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

export function creditCheckCharacter(first17: string): string {
  const sum = weights.reduce((total, weight, place) => total + weight * characters.indexOf(first17[place] ?? ''), 0)
  return characters[(31 - (sum % 31)) % 31] ?? ''
}

export function checkCreditCode(raw: string): Checked {
  if (/^\d(\.\d+)?e\+?1[4-9]$/i.test(compact(raw))) return faulted(raw, words.lostPrecision)
  const code = compact(raw)
    .replace(/[-－—]/g, '')
    .toUpperCase()
  if (code.includes('*')) return faulted(code, words.masked)
  if (/^\d{15}$/.test(code)) return faulted(code, words.creditOld)
  if (code.length !== 18) return faulted(code, words.creditLength, { n: code.length })
  if ([...code].some((character) => !characters.includes(character))) return faulted(code, words.creditCharacters)
  return creditCheckCharacter(code) === code[17] ? { value: code } : faulted(code, words.creditCheck)
}
