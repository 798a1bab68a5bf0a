import { letterOf, referenceOf } from '../letters.ts'
import type { CellFault } from '../types.ts'
import { faultWords } from '../words.ts'
import type { FaultColumn } from './fault-column.ts'
import type { Patch, Patches } from './patch.ts'
import type { RedStyles } from './styles.ts'

/** Faulty cells turn red, and each row's faults stand in the column of faults; texts and colours of an earlier import go. */
export function faultPatches(byCell: ReadonlyMap<string, readonly CellFault[]>, place: FaultColumn, colours: RedStyles | undefined): Patches {
  const byRow = Map.groupBy([...byCell.values()].flat(), ({ row }) => row)
  const old = new Set(place.old)
  const listed = (row: number) =>
    (byRow.get(row) ?? [])
      .toSorted((a, b) => a.column - b.column)
      .map(({ column, sentence }) => `${letterOf(column)}：${sentence}`)
      .join('；')
  const mended: Patch | undefined = colours?.wasRed ? { style: colours.mended } : undefined
  function at(row: number, column: number): Patch | undefined {
    if (column === place.column && row === place.headerRow) return { value: faultWords.column[0] }
    if (column === place.column && (byRow.has(row) || old.has(row))) return { value: listed(row) }
    if (colours && byCell.size > 0 && byCell.has(referenceOf(row, column))) return { style: colours.red }
    return mended
  }
  function wanted(row: number): number[] {
    const columns = new Set((byRow.get(row) ?? []).map(({ column }) => column))
    if (byRow.has(row) || row === place.headerRow) columns.add(place.column)
    return [...columns].toSorted((a, b) => a - b)
  }
  const rows = [...new Set([...byRow.keys(), place.headerRow])].toSorted((a, b) => a - b)
  return { at, wanted, rows, showsDates: () => false }
}
