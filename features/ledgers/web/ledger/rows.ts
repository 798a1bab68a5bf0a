/** Reads a ledger's rows for the grid, one page after the other, up to what a grid is good for. */
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api, type AnsweredBy } from '../../../../web/api.ts'
import type { RowsAsked } from './whole.ts'

export type GridRow = AnsweredBy<typeof api.ledgers.listRows>['rows'][number]

/** Beyond this one filters or exports. */
export const mostRows = 10_000
const atOnce = 200

export function useAllRows(asked: RowsAsked) {
  const [progress, setProgress] = useState({ done: 0, all: 0 })
  const query = useQuery({
    queryKey: ['ledgers.allRows', asked],
    // what one types is newer than anything read again: the page reads anew only when its filters change
    staleTime: Infinity,
    gcTime: 0,
    queryFn: async ({ signal }) => {
      const rows: GridRow[] = []
      let total = 0
      do {
        const last = rows.at(-1)
        const page = await api.ledgers.listRows({ ...asked, page: 1, size: atOnce, ...(last && { after: last.id }) }, { signal })
        total ||= page.total
        rows.push(...page.rows)
        setProgress({ done: rows.length, all: Math.min(total, mostRows) })
        if (page.rows.length < atOnce) break
      } while (rows.length < mostRows)
      return { rows: rows.slice(0, mostRows), total }
    },
  })
  return { ...query, progress }
}
