/** Which lines are in sight, told anew only when others come into it; and bringing a cell into sight. */
import { startTransition, useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { headHeight, lineHeight, sightOf, type Layout, type Sight } from './layout.ts'
import type { Spot } from './range.ts'

const same = (one: Sight, other: Sight) =>
  one.fromRow === other.fromRow && one.toRow === other.toRow && one.fromColumn === other.fromColumn && one.toColumn === other.toColumn

export function useSight(frame: RefObject<HTMLDivElement | null>, rows: number, layout: Layout) {
  const [sight, setSight] = useState<Sight>({ fromRow: 0, toRow: Math.min(rows, 24), fromColumn: 1, toColumn: Math.min(layout.placed.length, 10) })
  // reading these from the element would make the browser lay the page out at every key
  const port = useRef({ height: 480, width: 1000 })

  const look = useCallback(() => {
    const { current } = frame
    if (!current) return
    const next = sightOf({ top: current.scrollTop, left: current.scrollLeft, ...port.current }, rows, layout)
    // lines come into being between frames; the browser scrolls on meanwhile
    startTransition(() => setSight((before) => (same(before, next) ? before : next)))
  }, [frame, rows, layout])

  useLayoutEffect(() => {
    const { current } = frame
    if (!current) return undefined
    const measure = () => {
      port.current = { height: current.clientHeight, width: current.clientWidth }
      look()
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
  }, [frame, look])

  const bring = useCallback(
    ({ row, column }: Spot) => {
      const { current } = frame
      const place = layout.placed[column]
      if (!current || !place) return
      const { height, width } = port.current
      const top = row * lineHeight
      if (row >= 0) {
        if (top < current.scrollTop) current.scrollTop = top
        else if (top + lineHeight > current.scrollTop + height - headHeight) current.scrollTop = top + lineHeight - height + headHeight
      }
      if (column === 0) return
      if (place.left - layout.frozen < current.scrollLeft) current.scrollLeft = place.left - layout.frozen
      else if (place.left + place.width > current.scrollLeft + width) current.scrollLeft = place.left + place.width - width
    },
    [frame, layout],
  )
  const page = useCallback(() => Math.max(1, Math.floor((port.current.height - headHeight) / lineHeight) - 1), [])
  return { sight, look, bring, page }
}
