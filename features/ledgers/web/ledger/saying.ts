/** Turns the grid's batches into what is said to the store, and its answers into cells that were refused. */
import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import { v7 as newId } from 'uuid'
import { api } from '../../../../web/api.ts'
import type { OnEdit } from '../../../../web/ui/grid/sending.ts'
import { sayInPassing } from '../../../../web/ui/passing.ts'
import type { Column, RefusedCell } from '../../../../web/ui/grid/types.ts'
import { useText } from '../../../../web/words.ts'
import type { Values } from '../../../elements/contract.ts'
import { readAnew } from './read-anew.ts'
import type { GridRow } from './rows.ts'
import type { words } from './words.ts'

type Given = {
  ledgerId: string
  rows: readonly GridRow[]
  community: string | undefined
  columns: readonly Column[]
  words: (key: keyof typeof words, values?: Record<string, string | number>) => string
}

/** Where a grid's row lives in the store; a new one gets its place when it has first been stored. */
type Stored = { id: string; communityCode: string; revision: number }

const mostAtOnce = 500

export function useSaying({ ledgerId, rows, community, columns, words: w }: Given): {
  onEdit: OnEdit
  /** The id under which a row is stored; undefined while it is not. */ placeOf: (row: string) => string | undefined
} {
  const text = useText()
  const client = useQueryClient()
  const stored = useRef(new Map<string, Stored>())
  /** What was stored of a batch of the grid, by its number: the name under which it can be taken back. */
  const kept = useRef(new Map<number, string>())
  useEffect(() => {
    for (const { id, communityCode, revision } of rows)
      if ((stored.current.get(id)?.revision ?? 0) < revision) stored.current.set(id, { id, communityCode, revision })
  }, [rows])
  const known = useMemo(() => new Set(rows.map(({ id }) => id)), [rows])
  const placeOf = useCallback((row: string) => stored.current.get(row)?.id ?? (known.has(row) ? row : undefined), [known])
  const onEdit = useCallback<OnEdit>(
    async ({ id: number, edits, why, undoes }) => {
      const refused: RefusedCell[] = []
      const told = undoes === undefined ? undefined : kept.current.get(undoes)
      if (told) {
        // retracted, not said over: what stood before stands again, with its own source and date
        const { rows: back } = await api.ledgers.takeBackRows({ id: ledgerId, batch: told })
        for (const { withdrawn, ...row } of back) {
          const [key] = [...stored.current].find(([, place]) => place.id === row.id) ?? []
          if (key === undefined) continue
          if (withdrawn) stored.current.delete(key)
          else stored.current.set(key, row)
        }
        kept.current.delete(undoes ?? number)
        await recount(client)
        return refused
      }
      const batch = newId()
      const masked = new Set(columns.filter(({ kind }) => kind === 'masked').map(({ key }) => key))
      const byRow = new Map<string, Record<string, Values[string]>>()
      for (const { row, column, after } of edits) {
        // undo knows only the mask of a sensitive value: saying the mask would overwrite what is held
        if (masked.has(column) && typeof after === 'string' && after.includes('*')) {
          if (why === 'undone' || why === 'redone') refused.push({ row, column, sentence: w('refusedUndo') })
          continue
        }
        byRow.set(row, { ...byRow.get(row), [column]: after })
      }
      const said = [...byRow]
      let added = 0
      for (let from = 0; from < said.length; from += mostAtOnce) {
        const part = said.slice(from, from + mostAtOnce)
        const { answers } = await api.ledgers.sayRows({
          id: ledgerId,
          batch,
          rows: part.map(([row, values]) => {
            const place = stored.current.get(row)
            return { id: place?.id ?? null, communityCode: place?.communityCode ?? community ?? '', values, tags: [], revision: place?.revision ?? null }
          }),
        })
        for (const { index, row: saved, faults, like } of answers) {
          const [row = ''] = part[index] ?? []
          if (saved) {
            if (!stored.current.has(row)) added += 1
            stored.current.set(row, saved)
            kept.current.set(number, batch)
          }
          if (like.length > 0) sayInPassing(w('like', { n: like.length }))
          const place = stored.current.get(row)
          if (place && faults.some(({ code }) => code === 'CHANGED_MEANWHILE')) await readAnew(client, place.id)
          for (const fault of faults)
            refused.push({ row, ...(fault.elementKey && { column: fault.elementKey }), sentence: text({ zh: fault.zh, en: fault.en }) })
        }
      }
      if (added > 0) await recount(client)
      return refused
    },
    [ledgerId, community, columns, text, w, client],
  )
  return { onEdit, placeOf }
}

/** The head of the page says how many records there are; the rows themselves are not read again, what one types is newer. */
const recount = (client: QueryClient) => client.invalidateQueries({ queryKey: [api.ledgers.getLedger.endpoint] })
