import { memo, useSyncExternalStore } from 'react'
import type { Mode } from './hand.ts'
import { GridCell } from './GridCell.tsx'
import { lineHeight, type Layout } from './layout.ts'
import type { GridTools } from './tools.ts'

type Props = {
  id: string
  place: number
  layout: Layout
  /** Columns to draw besides the first, which always stands: `[from, to)`. */
  from: number
  to: number
  /** The active column in this row, −1 for none; then the chosen columns, from −1 when none. */
  active: number
  mode: Mode
  chosenLeft: number
  chosenRight: number
  tools: GridTools
}

/** One line; drawn again only when its row, its part of the choice, or the columns in sight change. */
export const GridRow = memo(function GridRow({ id, place, layout, from, to, active, mode, chosenLeft, chosenRight, tools }: Props) {
  const { sheet } = tools
  const row = useSyncExternalStore(sheet.subscribe, () => sheet.row(id))
  if (!row) return null
  const columns = [0]
  for (let column = from; column < to; column += 1) columns.push(column)
  // the active cell keeps the focus even when it is out of sight
  if (active >= to || (active > 0 && active < from)) columns.push(active)
  columns.sort((one, other) => one - other)
  return (
    <div
      role="row"
      aria-rowindex={place + 2}
      className={active >= 0 ? 'grid-line here' : 'grid-line'}
      style={{ top: place * lineHeight, width: layout.width, height: lineHeight }}
      data-line={place}
    >
      {columns.map((column) => {
        const placed = layout.placed[column]
        return (
          placed && (
            <GridCell
              key={placed.column.key}
              place={column}
              number={column === 0 ? place + 1 : 0}
              placed={placed}
              row={row}
              chosen={column >= chosenLeft && column <= chosenRight && chosenLeft >= 0}
              active={column === active}
              mode={column === active ? mode : 'rest'}
              tools={tools}
            />
          )
        )
      })}
    </div>
  )
})
