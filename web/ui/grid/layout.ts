/** Where columns stand. Lines have one height, so that what is in sight follows from arithmetic. */
import type { Column } from './types.ts'

export const lineHeight = 36
export const headHeight = 44
export const gutterWidth = 52

export type Placed = { column: Column; left: number; width: number }
export type Layout = { placed: readonly Placed[]; width: number; frozen: number }

const usual = { text: 160, number: 104, date: 136, code: 128, boolean: 84, masked: 184, calculated: 112 }

/** `left` from the edge of the line; `frozen`: how much of the left never scrolls. */
export function layoutOf(columns: readonly Column[]): Layout {
  let left = gutterWidth
  const placed = columns.map((column) => {
    const width = Math.max(column.width ?? usual[column.kind], 48)
    left += width
    return { column, left: left - width, width }
  })
  return { placed, width: left, frozen: gutterWidth + (placed[0]?.width ?? 0) }
}

/** Lines and columns to draw: `[from, to)`. */
export type Sight = { fromRow: number; toRow: number; fromColumn: number; toColumn: number }
type Port = { top: number; left: number; height: number; width: number }

const step = 6

/** In steps, with some to spare on each side, so that most movements draw nothing new. */
export function sightOf({ top, left, height, width }: Port, rows: number, { placed }: Layout): Sight {
  const first = Math.floor(top / lineHeight)
  const last = Math.ceil((top + height) / lineHeight)
  const right = left + width
  const fromColumn = placed.findIndex((place) => place.left + place.width > left)
  const after = placed.findIndex((place) => place.left > right)
  return {
    fromRow: Math.max(0, Math.floor(first / step) * step - step),
    toRow: Math.min(rows, Math.ceil(last / step) * step + step),
    fromColumn: Math.max(1, fromColumn - 1),
    toColumn: after < 0 ? placed.length : Math.min(placed.length, after + 1),
  }
}
