/** Pressing a head: ascending, descending, as it was. The page sorts if it gave `onSort`; else the rows at hand are put in order. */
import { useCallback, useRef, useState } from 'react'
import type { GridProps } from './Grid.tsx'
import { sorted, type Sort } from './order.ts'
import type { Sheet } from './sheet.ts'
import type { Column } from './types.ts'

export function useSorting(sheet: Sheet, props: GridProps) {
  const [own, setOwn] = useState<Sort | null>(null)
  const sort = props.onSort ? (props.sort ?? null) : own
  const latest = useRef({ sort, props })
  latest.current = { sort, props }

  const toggle = useCallback(
    (column: Column): Sort | null => {
      const { sort: before, props: now } = latest.current
      const next = before?.column !== column.key ? { column: column.key, descending: false } : before.descending ? null : { ...before, descending: true }
      if (now.onSort) now.onSort(next)
      else {
        const { order } = sheet.facts()
        const given = [...new Set([...now.rows.map(({ id }) => id), ...order])].flatMap((id) => sheet.row(id) ?? [])
        sheet.show(next ? sorted(given, column, next.descending) : given.map(({ id }) => id))
        setOwn(next)
      }
      return next
    },
    [sheet],
  )
  return { sort, toggle }
}
