/** Where a key leads, as people know it from office programs. */
import type { Spot } from './range.ts'

export type Extent = { rows: number; columns: number; page: number }

const within = ({ row, column }: Spot, { rows, columns }: Extent): Spot => ({
  row: Math.min(Math.max(row, -1), rows - 1),
  column: Math.min(Math.max(column, 0), columns - 1),
})

/** The next place for an arrow, Home, End or a page key; undefined for another key. `ctrl`: to the very end. */
export function moved({ row, column }: Spot, key: string, ctrl: boolean, extent: Extent): Spot | undefined {
  const far = ctrl ? Number.MAX_SAFE_INTEGER : 1
  const steps: Record<string, Spot> = {
    ArrowUp: { row: ctrl && row > 0 ? 0 : row - 1, column },
    ArrowDown: { row: row + far, column },
    ArrowLeft: { row, column: column - far },
    ArrowRight: { row, column: column + far },
    Home: { row: ctrl ? 0 : row, column: 0 },
    End: { row: ctrl ? extent.rows - 1 : row, column: extent.columns - 1 },
    PageUp: { row: Math.max(0, row - extent.page), column },
    PageDown: { row: row + extent.page, column },
  }
  const next = steps[key]
  return next && within(next, extent)
}

/** Tab goes on in the next row and, after the last cell, out of the grid (undefined). */
export function tabbed({ row, column }: Spot, back: boolean, { rows, columns }: Extent): Spot | undefined {
  const place = Math.max(row, 0) * columns + column + (back ? -1 : 1)
  if (place < 0 || place >= rows * columns) return undefined
  return { row: Math.floor(place / columns), column: place % columns }
}
