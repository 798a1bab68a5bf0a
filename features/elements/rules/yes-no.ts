import { valueWords as words } from '../value-words.ts'
import { faulted, type Checked } from './checked.ts'
import { compact } from './tidy.ts'

const yes = new Set('是 有 对 √ ✓ ✔ ☑ v y yes true t 1 已 属实 符合 在 是的'.split(' '))
const no = new Set('否 无 没有 错 × ✗ ✘ ✕ ☒ x n no false f 0 未 不是 不 非 没 不符合 不在 不属于'.split(' '))

export function checkYesNo(raw: string | number | boolean): Checked {
  if (typeof raw === 'boolean') return { value: raw }
  const text = compact(String(raw))
    .toLowerCase()
    .replace(/[。.]$/, '')
  if (yes.has(text)) return { value: true }
  return no.has(text) ? { value: false } : faulted(String(raw), words.yesNo)
}
