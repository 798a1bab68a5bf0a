/** The order rows are shown in. Decided when a head is pressed, not while one types: a row never jumps away under the hand. */
import type { CellValue, Column, Row } from './types.ts'

export type Sort = { column: string; descending: boolean }

const pinyin = new Intl.Collator('zh-CN-u-co-pinyin', { numeric: true })

function placeOf({ kind, options }: Column): (value: CellValue) => CellValue {
  if (kind !== 'code') return (value) => value
  const places = new Map(options?.map(({ code }, place) => [code, place]))
  return (value) => (typeof value === 'string' ? (places.get(value) ?? places.size) : value)
}

function compare(one: CellValue, other: CellValue): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other
  return pinyin.compare(String(one), String(other))
}

/** Codes in the order of their list, dates and figures by value, texts by pinyin; empty cells last either way. */
export function sorted(rows: readonly Row[], column: Column, descending: boolean): string[] {
  const place = placeOf(column)
  const keyed = rows.map(({ id, cells }) => ({ id, value: place(cells[column.key] ?? null) }))
  keyed.sort((one, other) => {
    if (one.value === null || other.value === null) return Number(one.value === null) - Number(other.value === null)
    return compare(one.value, other.value) * (descending ? -1 : 1)
  })
  return keyed.map(({ id }) => id)
}
