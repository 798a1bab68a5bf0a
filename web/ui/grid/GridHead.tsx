import { memo, useEffect, useRef, type RefObject } from 'react'
import { useWords } from '../../words.ts'
import { headHeight, type Layout } from './layout.ts'
import type { Sort } from './order.ts'
import type { Column } from './types.ts'
import { words } from './words.ts'

type Props = { layout: Layout; from: number; to: number; active: number; sort: Sort | null; inside: RefObject<boolean>; onSort: (column: Column) => void }

/** The column heads: press one to sort by it. The arrow keys reach them from the first row. */
export const GridHead = memo(function GridHead({ layout, from, to, active, sort, inside, onSort }: Props) {
  const w = useWords(words)
  const head = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (active >= 0 && inside.current) head.current?.querySelector<HTMLElement>(`[data-column="${active}"] button`)?.focus({ preventScroll: true })
  }, [active, inside])
  const shown = layout.placed
    .map((placed, place) => ({ ...placed, place }))
    .filter(({ place }) => place === 0 || place === active || (place >= from && place < to))
  return (
    <div role="row" aria-rowindex={1} className="grid-head" ref={head} style={{ width: layout.width, height: headHeight }} data-line={-1}>
      {shown.map(({ column, left, width, place }) => (
        <div
          key={column.key}
          role="columnheader"
          aria-colindex={place + 1}
          aria-sort={sort?.column === column.key ? (sort.descending ? 'descending' : 'ascending') : undefined}
          className="grid-cell"
          style={place === 0 ? { width: left + width, paddingLeft: left } : { left, width }}
          data-column={place}
        >
          <button type="button" tabIndex={place === active ? 0 : -1} onClick={() => onSort(column)}>
            {column.unit ? w('withUnit', { title: column.title, unit: column.unit }) : column.title}
          </button>
        </div>
      ))}
    </div>
  )
})
