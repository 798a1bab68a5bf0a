/** The spreadsheet of a ledger: what is typed, pasted or undone is said to the store, row by row, with its revision. */
import { useMemo } from 'react'
import { v7 as newId } from 'uuid'
import { useFormat } from '../../../../web/format.ts'
import { useGo } from '../../../../web/desk/address.ts'
import { useSession } from '../../../../web/session.ts'
import { Grid } from '../../../../web/ui/grid/Grid.tsx'
import type { About, Column, Row } from '../../../../web/ui/grid/types.ts'
import { Shown } from '../../../../web/ui/Shown.tsx'
import { useLanguage, useWords } from '../../../../web/words.ts'
import { useRegistry } from '../registry.ts'
import { columnOf, heldOf } from './columns.ts'
import type { LedgerWhole, RowsAsked } from './LedgerPage.tsx'
import { mostRows, useAllRows, type GridRow } from './rows.ts'
import { useSaying } from './saying.ts'
import { words } from './words.ts'

type Props = { ledger: LedgerWhole; asked: RowsAsked; community: string | undefined }

export function EntryGrid({ ledger, asked, community }: Props) {
  const w = useWords(words)
  const read = useAllRows(asked)
  const { ready } = useRegistry()
  if (read.isPending && read.progress.all > 0)
    return (
      <p role="status" className="muted">
        {w('loading', { done: read.progress.done, all: read.progress.all })}
      </p>
    )
  return (
    <Shown
      read={{ data: ready ? read.data : undefined, error: read.error, isPending: read.isPending || !ready, isFetching: read.isFetching, refetch: read.refetch }}
    >
      {({ rows, total }) => (
        <>
          {total > mostRows && <p className="muted">{w('firstOf', { n: mostRows })}</p>}
          <Sheet ledger={ledger} rows={rows} community={community} />
        </>
      )}
    </Shown>
  )
}

function Sheet({ ledger, rows, community }: { ledger: LedgerWhole; rows: GridRow[]; community: string | undefined }) {
  const w = useWords(words)
  const go = useGo()
  const language = useLanguage()
  const format = useFormat()
  const { today } = useSession()
  const { calculated, elements, codeLists } = useRegistry()
  const columns = useMemo(() => {
    const withheld = new Set(ledger.withheld.map(({ elementKey }) => elementKey))
    return ledger.columns
      .filter(({ elementKey }) => !withheld.has(elementKey))
      .map((column) => columnOf(column, { calculated, elements, codeLists, language, today }))
  }, [ledger, calculated, elements, codeLists, language, today])
  const held = useMemo<Row[]>(
    () => rows.map(({ id, cells }) => ({ id, cells: Object.fromEntries(columns.map(({ key }) => [key, heldOf(elements.get(key), cells[key])])) })),
    [rows, columns, elements],
  )
  const saying = useSaying({ ledgerId: ledger.id, rows, community, columns, words: w })
  const about = useMemo(() => {
    const byId = new Map(rows.map((row) => [row.id, row]))
    return ({ id }: Row, { key }: Column): About | undefined => {
      const cell = byId.get(id)?.cells[key]
      if (!cell?.origin) return undefined
      const { sourceLabel, saidByOrganisation, saidBy, at, stale, freshUntil } = cell.origin
      return {
        source: w('sourceMark', { label: sourceLabel, who: [saidByOrganisation, saidBy].filter(Boolean).join(' '), day: format.dayOf(at) }),
        ...(cell.disputed && { disputed: w('disputedMark') }),
        ...(stale && freshUntil && { stale: w('staleMark', { day: format.day(freshUntil) }) }),
      }
    }
  }, [rows, w, format])
  return (
    <Grid
      label={ledger.title}
      columns={columns}
      rows={held}
      onEdit={saying}
      aboutCell={about}
      onReveal={({ id }) => go(`/subjects/${id}`)}
      {...(community && { newRow: () => ({ id: newId(), cells: {} }) })}
    />
  )
}
