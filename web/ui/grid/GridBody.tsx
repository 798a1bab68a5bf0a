import type { Hand } from './hand.ts'
import { GridRow } from './GridRow.tsx'
import { lineHeight, type Layout, type Sight } from './layout.ts'
import { rangeOf } from './range.ts'
import type { GridTools } from './tools.ts'

type Props = { order: readonly string[]; layout: Layout; sight: Sight; hand: Hand; tools: GridTools }

/** The lines in sight, and always the active one, which has the focus. */
export function GridBody({ order, layout, sight, hand, tools }: Props) {
  const { active, far, mode } = hand
  const range = rangeOf(active, far)
  const places: number[] = []
  for (let place = sight.fromRow; place < Math.min(sight.toRow, order.length); place += 1) places.push(place)
  if (active.row >= 0 && active.row < order.length && !places.includes(active.row)) places.push(active.row)
  places.sort((one, other) => one - other)
  return (
    <div role="rowgroup" className="grid-body" style={{ height: order.length * lineHeight, width: layout.width }}>
      {places.map((place) => {
        const isActive = place === active.row
        const isChosen = active.row >= 0 && place >= range.top && place <= range.bottom
        const id = order[place] ?? ''
        return (
          <GridRow
            key={id}
            id={id}
            place={place}
            layout={layout}
            from={sight.fromColumn}
            to={sight.toColumn}
            active={isActive ? active.column : -1}
            mode={isActive ? mode : 'rest'}
            chosenLeft={isChosen ? range.left : -1}
            chosenRight={isChosen ? range.right : -1}
            tools={tools}
          />
        )
      })}
    </div>
  )
}
