/** Which mask fits a value of an element (foundation/masks.ts knows how each looks). */
import type { Element } from '../../elements/contract.ts'

export type Mask = 'id_number' | 'phone' | 'bank_card' | 'name' | 'address' | 'credit_code' | 'generic'

const byType: Partial<Record<Element['type'], Mask>> = {
  id_number: 'id_number',
  phone: 'phone',
  bank_account: 'bank_card',
  address: 'address',
  credit_code: 'credit_code',
}

export function maskFor({ key, type }: Pick<Element, 'key' | 'type'>): Mask {
  return byType[type] ?? (type === 'text' && /name$/i.test(key) ? 'name' : 'generic')
}
