import { say } from '../../../foundation/words.ts'
import { valueWords as words } from '../value-words.ts'
import { faulted, type Checked } from './checked.ts'
import { compact } from './tidy.ts'

/** Luhn (ISO/IEC 7812), which cards follow and passbooks need not. */
export function fitsLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const worth = Number(digit) * (place % 2 === 0 ? 1 : 2)
    return total + (worth > 9 ? worth - 9 : worth)
  }, 0)
  return sum % 10 === 0
}

export function checkBankAccount(raw: string): Checked {
  if (/^\d(\.\d+)?e\+?\d+$/i.test(compact(raw))) return faulted(raw, words.lostPrecision)
  const account = compact(raw).replace(/[-－—]/g, '')
  if (account.includes('*')) return faulted(account, words.masked)
  if (!/^\d{8,30}$/.test(account)) return faulted(account, words.bankAccount)
  return fitsLuhn(account) ? { value: account } : { value: account, warning: say(words.bankAccountLuhn) }
}
