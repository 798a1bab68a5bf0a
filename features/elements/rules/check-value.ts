/** One value as someone wrote it, checked against its element and brought into the form in which it is stored. */
import type { CodeList, Element } from '../contract.ts'
import { valueWords as words } from '../value-words.ts'
import { checkArea } from './area.ts'
import { checkBankAccount } from './bank-account.ts'
import { faulted, type Checked } from './checked.ts'
import { checkCode, codesMeant } from './code.ts'
import { checkCreditCode } from './credit-code.ts'
import { checkDay } from './day.ts'
import { checkIdNumber } from './id-number.ts'
import { checkInstant } from './instant.ts'
import { checkMoney } from './money.ts'
import { checkNumber } from './number.ts'
import { checkPhone } from './phone.ts'
import { checkAddress, checkText } from './text.ts'
import { compact, isBlank } from './tidy.ts'
import { checkYesNo } from './yes-no.ts'

/** What a check needs to know of an element. */
export type Checkable = Pick<Element, 'key' | 'name' | 'type' | 'unit' | 'precision' | 'granularity'>

const longNumbers: readonly string[] = ['id_number', 'credit_code', 'bank_account']
/** Where 无 says that there is nothing to enter; in words and codes it is an answer. */
const noneMeansEmpty: readonly string[] = ['integer', 'number', 'money', 'day', 'instant', 'id_number', 'credit_code', 'phone', 'bank_account', 'area', 'file']
const none = /^(无|没有|暂无|不详|未知|空|n\/?a|null|none)$/i

/**
 * `raw` is what a cell or a field holds: text, number, boolean, null or undefined; an empty one is the value null.
 * `today` is the civil day. A fault says what is wrong and what to write; the kept `value` beside it is the text, tidied.
 */
export function checkValue(element: Checkable, codeList: CodeList | undefined, raw: unknown, { today }: { today: string }): Checked {
  if (raw === null || raw === undefined) return { value: null }
  if (typeof raw === 'boolean') return checkWritten(element, codeList, raw ? '是' : '否', today)
  if (typeof raw !== 'string' && typeof raw !== 'number') return faulted('', words.unreadable)
  const { type } = element
  if (typeof raw === 'number') {
    if (longNumbers.includes(type) && Math.abs(raw) >= 1e15) return faulted(String(raw), words.lostPrecision)
    return checkWritten(element, codeList, raw, today)
  }
  if (isBlank(raw)) return { value: null }
  if (noneMeansEmpty.includes(type) && none.test(compact(raw))) return { value: null }
  if (type === 'code' && codeList && none.test(compact(raw)) && codesMeant(raw, codeList).length === 0) return { value: null }
  return checkWritten(element, codeList, raw, today)
}

function checkWritten(element: Checkable, codeList: CodeList | undefined, raw: string | number, today: string): Checked {
  switch (element.type) {
    case 'text':
    case 'file':
      return checkText(String(raw), element)
    case 'address':
      return checkAddress(String(raw))
    case 'integer':
    case 'number':
      return checkNumber(raw, element)
    case 'money':
      return checkMoney(raw, element)
    case 'boolean':
      return checkYesNo(raw)
    case 'day':
      return checkDay(raw, element, { today })
    case 'instant':
      return checkInstant(String(raw))
    case 'code':
      return codeList ? checkCode(raw, codeList) : checkText(String(raw), element)
    case 'id_number':
      return checkIdNumber(String(raw), { today })
    case 'credit_code':
      return checkCreditCode(String(raw))
    case 'phone':
      return checkPhone(String(raw))
    case 'bank_account':
      return checkBankAccount(String(raw))
    case 'area':
      return checkArea(raw)
  }
}
