import type { Element } from '../contract.ts'
import { valueWords as words } from '../value-words.ts'
import { faulted, type Checked } from './checked.ts'
import { asNumber, decimalOf, isExact, readDecimal, type Decimal } from './decimal.ts'
import { compact } from './tidy.ts'

/** Other ways to write the unit of the column. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  平方米: ['m2', '平米', '平方', '平'],
  千克: ['kg', '公斤'],
  小时: ['h', '个小时', '小时'],
  岁: ['周岁'],
  立方米: ['m3', '方', '立方'],
  千瓦时: ['kwh', '度'],
  人: ['名', '个', '位'],
  户: ['家'],
  层: ['楼'],
}

type Figure = Pick<Element, 'type' | 'unit' | 'precision'>

export function readFigure(raw: string | number, unit: string | null): Decimal | undefined {
  if (typeof raw === 'number') return decimalOf(raw)
  const text = compact(raw).toLowerCase()
  const plain = [unit ?? '', ...(spellings[unit ?? ''] ?? [])].find((ending) => ending !== '' && text.endsWith(compact(ending).toLowerCase()))
  return readDecimal(plain === undefined ? text : text.slice(0, -compact(plain).length))
}

/** What is counted cannot be negative; a figure without a unit may be. */
export function checkNumber(raw: string | number, { type, unit, precision }: Figure): Checked {
  const written = String(raw)
  const figure = readFigure(raw, unit)
  if (!figure) return faulted(written, words.number, { unit: unit === null ? '' : { zh: `（${unit}）`, en: ` (${unit})` } })
  if (!isExact(figure)) return faulted(written, words.tooLarge)
  if (type === 'integer' && figure.decimals > 0) return faulted(written, words.whole)
  if (precision !== null && figure.decimals > precision) return faulted(written, words.decimals, { n: precision })
  if (figure.digits < 0n && unit !== null) return faulted(written, words.notNegative)
  return { value: asNumber(figure) }
}
