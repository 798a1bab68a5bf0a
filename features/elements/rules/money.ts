import type { Element } from '../contract.ts'
import { valueWords as words } from '../value-words.ts'
import { faulted, type Checked } from './checked.ts'
import { asNumber, decimalOf, isExact, readDecimal, shifted, type Decimal } from './decimal.ts'
import { compact } from './tidy.ts'

/** How many places a unit lies above the fen: 元 2, 千元 5, 万元 6, 亿元 10. 元/月 counts as 元. */
export function placesAboveFen(unit: string | null): number {
  const [, magnitude = ''] = /^(千|万|百万|亿)?元/.exec(unit ?? '元') ?? []
  return { 千: 5, 万: 6, 百万: 8, 亿: 10 }[magnitude] ?? 2
}

const perPeriod = (unit: string | null) => /[/每](月|年|季|日|天)/.exec(unit ?? '')?.[1]
/** True where an amount in the one is the same number in the other: 元 of a monthly income is 元/月, but never 元/年. */
export function sameMoneyUnit(one: string | null, other: string | null): boolean {
  const [mine, theirs] = [perPeriod(one), perPeriod(other)]
  return placesAboveFen(one) === placesAboveFen(other) && (mine === undefined || theirs === undefined || mine === theirs)
}

/** A unit written beside the number counts before that of the column: 3.5万元 in a column of 元 is 35,000 元. */
function fenOf(raw: string | number, unit: string | null): Decimal | undefined {
  if (typeof raw === 'number') {
    const amount = decimalOf(raw)
    return amount && shifted(amount, placesAboveFen(unit))
  }
  const [, amountText, own] = /^(.*?)((?:千|万|百万|亿)?元(?:整|正)?|块钱?)?(?:\/?每?[月年人次户])?$/.exec(compact(raw)) ?? []
  const amount = readDecimal(amountText ?? '')
  return (
    amount &&
    shifted(amount, own === undefined ? (/[百千万亿]$/.test(amountText ?? '') ? 2 : placesAboveFen(unit)) : placesAboveFen(own.startsWith('块') ? '元' : own))
  )
}

/** Typed in 元 (or the column's unit), stored in whole fen. */
export function checkMoney(raw: string | number, { unit }: Pick<Element, 'unit'>): Checked {
  const written = String(raw)
  const fen = fenOf(raw, unit)
  const shown = unit ?? '元'
  if (!fen) return faulted(written, words.number, { unit: { zh: `（${shown}）`, en: ` (${shown})` } })
  if (fen.decimals > 0) return faulted(written, words.moneyDecimals)
  return isExact(fen) ? { value: asNumber(fen) } : faulted(written, words.tooLarge)
}
