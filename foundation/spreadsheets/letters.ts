/** Column letters and cell references, as Excel writes them. Columns from 0, rows from 1. */
export const mostRows = 1_048_576
export const mostColumns = 16_384

const known: string[] = []

/** 0 → A, 25 → Z, 26 → AA. */
export function letterOf(column: number): string {
  const kept = known[column]
  if (kept !== undefined) return kept
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  if (column < mostColumns) known[column] = letters
  return letters
}

/** The column of a reference such as `AB12` or `$AB`; -1 where there is none. */
export function columnOf(reference: string): number {
  let column = 0
  for (let at = reference.startsWith('$') ? 1 : 0; at < reference.length; at += 1) {
    const code = reference.charCodeAt(at) & ~32
    if (code < 65 || code > 90) break
    column = column * 26 + code - 64
  }
  return column - 1
}

/** `AB12` → row 12, column 27; undefined for anything else and for places no sheet has. */
export function placeOf(reference: string): { row: number; column: number } | undefined {
  const [, letters = '', digits = ''] = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? []
  const place = { row: Number(digits), column: columnOf(letters) }
  return place.row >= 1 && place.row <= mostRows && place.column >= 0 && place.column < mostColumns ? place : undefined
}

export const referenceOf = (row: number, column: number): string => `${letterOf(column)}${row}`

/** `A1:C3` or `A1` → the range; undefined for anything else. */
export function rangeOf(text: string) {
  const [from, to = from] = text.split(':').map(placeOf)
  if (!from || !to) return undefined
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  }
}
