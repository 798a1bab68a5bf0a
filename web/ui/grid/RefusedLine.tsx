/** Beneath the grid: which cell was refused last, and why. Enter has led on by then, and the line of the active cell speaks of another one. */
import { useSyncExternalStore } from 'react'
import { Mark } from '../Mark.tsx'
import type { SayGrid } from './hand.ts'
import type { Sheet } from './sheet.ts'
import type { Column } from './types.ts'

type Props = {
  sheet: Sheet
  columns: readonly Column[]
  w: SayGrid
  /** The cell the line beneath speaks of already. */ active: { id: string; column: Column } | undefined
}

export function RefusedLine({ sheet, columns, w, active }: Props) {
  const { latest, order } = useSyncExternalStore(sheet.subscribe, sheet.facts)
  if (!latest || (active?.id === latest.row && active.column.key === latest.column)) return null
  const title = columns.find(({ key }) => key === latest.column)?.title ?? ''
  return (
    <p className="grid-refused state-danger">
      <Mark tone="danger" />
      <span>{w('refusedAt', { place: order.indexOf(latest.row) + 1, title, sentence: latest.sentence })}</span>
    </p>
  )
}
