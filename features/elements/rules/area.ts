import { valueWords as words } from '../value-words.ts'
import { faulted, type Checked } from './checked.ts'
import { compact } from './tidy.ts'

/** 6 digits = district, 9 = street, 12 = community; kept with 12. Whether the area exists is asked of the areas. */
export function checkArea(raw: string | number): Checked {
  const code = compact(String(raw))
  return /^[1-8]\d(\d{4}|\d{7}|\d{10})$/.test(code) ? { value: code.padEnd(12, '0') } : faulted(String(raw), words.area)
}
