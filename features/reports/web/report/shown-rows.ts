import { useEffect, useRef, useState } from 'react'
import type { ReportWhole } from './whole.ts'

type Row = ReportWhole['rows'][number]

const atFirst = 50
const more = 100

/** How many rows of a long table are drawn: the first ones, as many more as were asked for, and all down to those in `wanted` (row numbers). */
export function useShownRows(rows: readonly Row[], wanted: readonly number[]) {
  const [asked, setAsked] = useState(atFirst)
  const count = Math.min(rows.length, Math.max(asked, ...wanted.map((number) => rows.findIndex((row) => row.number === number) + 1)))
  const firstNew = useRef<HTMLTableCellElement>(null)
  const [from, setFrom] = useState<number>()
  // the last press takes the button away; each leads to the first row it brought
  useEffect(() => {
    if (from !== undefined) firstNew.current?.focus()
  }, [from])
  return {
    shown: rows.slice(0, count),
    /** How many the next press brings. */
    next: Math.min(more, rows.length - count),
    showMore() {
      setFrom(count)
      setAsked(count + more)
    },
    /** For the head of the row at this place. */
    head: (at: number) => (at === from ? { ref: firstNew, tabIndex: -1 } : {}),
  }
}
