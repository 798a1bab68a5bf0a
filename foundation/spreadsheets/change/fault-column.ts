import { findHeader } from '../header.ts'
import { labelText, widthOfRanges } from '../labels.ts'
import { limits } from '../limits.ts'
import type { OpenedSheet, Row } from '../types.ts'
import { faultWords } from '../words.ts'

/** Where the column of faults stands or will stand, and in which row its label; `old`: rows in which an earlier import left a text. */
export type FaultColumn = { column: number; headerRow: number; old: readonly number[] }

const first = 50

export async function faultColumn(opened: OpenedSheet): Promise<FaultColumn> {
  const labels: readonly string[] = faultWords.column
  const start: Row[] = []
  const old: number[] = []
  let width = 0
  let earlier: number | undefined
  for await (const row of opened.rows()) {
    if (start.length < first) {
      start.push(row)
      const at = row.cells.findIndex((cell) => labels.includes(labelText(cell)))
      if (at >= 0) earlier = at
    }
    if (earlier !== undefined && row.cells[earlier] !== undefined) old.push(row.number)
    width = Math.max(width, row.cells.length)
  }
  const merged = widthOfRanges(opened.merges.filter(({ top }) => top <= first))
  return { column: earlier ?? Math.max(width, Math.min(merged, limits.columns)), headerRow: findHeader(start, opened)?.first ?? start[0]?.number ?? 1, old }
}
