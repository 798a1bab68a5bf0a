/** A number as people write it, read without passing through binary fractions. */
import { compact } from './tidy.ts'

/** `digits` × 10^-`decimals`; digits may be negative. */
export type Decimal = { digits: bigint; decimals: number }

const magnitudes: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8 }

/** 1,234.5 · １２ · 1.2万 · ¥300 · -3. Undefined for anything that is not one number. */
export function readDecimal(written: string): Decimal | undefined {
  const text = compact(written)
    .replace(/^(人民币|rmb|cny|[¥￥])/i, '')
    .replace(/[－−]/g, '-')
  const grouped = /^[+-]?\d{1,3}(,\d{3})+(?=\.|[百千万亿]?$)/.test(text) || /^[+-]?\d{1,4}(,\d{4})+(?=\.|$)/.test(text)
  const [, sign, whole = '', fraction = '', magnitude = ''] = /^([+-]?)(\d+)(?:\.(\d*))?([百千万亿]?)$/.exec(grouped ? text.replaceAll(',', '') : text) ?? []
  if (sign === undefined || whole.length + fraction.length > 40) return undefined
  const digits = BigInt(`${sign === '-' ? '-' : ''}${whole}${fraction}`)
  return trimmed(shifted({ digits, decimals: fraction.length }, magnitudes[magnitude] ?? 0))
}

/** A stored number: fifteen significant digits count, the noise behind them does not. */
export function decimalOf(number: number): Decimal | undefined {
  if (!Number.isFinite(number)) return undefined
  const written = String(number)
  // up to fifteen digits are kept as they were written, and a record has a hundred such numbers
  if (written.length <= 15 && /^-?\d+(\.\d+)?$/.test(written)) {
    const point = written.indexOf('.')
    return point < 0 ? { digits: BigInt(number), decimals: 0 } : { digits: BigInt(written.replace('.', '')), decimals: written.length - point - 1 }
  }
  const [mantissa = '', exponent = '0'] = number.toPrecision(15).split('e')
  const read = readDecimal(mantissa)
  return read && trimmed(shifted(read, Number(exponent)))
}

/** × 10^places. */
export function shifted({ digits, decimals }: Decimal, places: number): Decimal {
  const left = decimals - places
  return left >= 0 ? { digits, decimals: left } : { digits: digits * 10n ** BigInt(-left), decimals: 0 }
}

function trimmed({ digits, decimals }: Decimal): Decimal {
  let [short, left] = [digits, decimals]
  while (left > 0 && short % 10n === 0n) [short, left] = [short / 10n, left - 1]
  return { digits: short, decimals: left }
}

/** Fifteen significant digits are what a double keeps exactly. */
export const isExact = ({ digits }: Decimal) => digits < most && digits > -most
const most = 10n ** 15n

export const asNumber = ({ digits, decimals }: Decimal) => (decimals === 0 ? Number(digits) : Number(`${digits}e-${decimals}`))
