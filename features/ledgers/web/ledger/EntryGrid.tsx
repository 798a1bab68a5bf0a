/** The spreadsheet of a ledger: what is typed, pasted or undone is said to the store, row by row, with its revision. */
import { useMemo } from 'react'
import { v7 as newId } from 'uuid'
import { useFormat } from '../../../../web/format.ts'
import { useGo } from '../../../../web/desk/address.ts'
import { useSession } from '../../../../web/session.ts'
import { EmptyState } from '../../../../web/ui/EmptyState.tsx'
import { Grid } from '../../../../web/ui/grid/Grid.tsx'
import type { HeldBack } from '../../../../web/ui/grid/sheet.ts'
import type { About, Column, Opening, Row } from '../../../../web/ui/grid/types.ts'
import { Shown } from '../../../../web/ui/Shown.tsx'
import { useLanguage, useWords } from '../../../../web/words.ts'
import { titleIn, useRegistry } from '../registry.ts'
import { columnOf, heldOf } from './columns.ts'
import { LeaveWarning, useKeptBack } from './kept-back.tsx'
import type { LedgerWhole, RowsAsked } from './whole.ts'
import { mostRows, useAllRows, type GridRow } from './rows.ts'
import { useSaying } from './saying.ts'
import { words } from './words.ts'

type Props = { ledger: LedgerWhole; asked: RowsAsked; community: string | undefined; /** Takes all conditions away. */ onClear: () => void }

export function EntryGrid({ ledger, asked, community, onClear }: Props) {
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
      {({ rows, total }) =>
        total === 0 && Object.keys(asked).length > 1 ? (
          <EmptyState
            title={w('noneFits')}
            how={w('noneFitsHow')}
            action={
              <button type="button" className="plain-button" onClick={onClear}>
                {w('clearFilters')}
              </button>
            }
          />
        ) : (
          <>
            {total > mostRows && <p className="muted">{w('firstOf', { n: mostRows })}</p>}
            {total === 0 && <EmptyState title={w('none')} how={w('noneHow')} />}
            <Sheet ledger={ledger} rows={rows} community={community} />
          </>
        )
      }
    </Shown>
  )
}

function Sheet({ ledger, rows, community }: { ledger: LedgerWhole; rows: GridRow[]; community: string | undefined }) {
  const w = useWords(words)
  const go = useGo()
  const language = useLanguage()
  const format = useFormat()
  const { today, post } = useSession()
  const { calculated, elements, codeLists } = useRegistry()
  const columns = useMemo(() => {
    const withheld = new Set(ledger.withheld.map(({ elementKey }) => elementKey))
    return ledger.columns
      .filter(({ elementKey }) => !withheld.has(elementKey))
      .map((column) => columnOf(column, { calculated, elements, codeLists, language, today }))
  }, [ledger.columns, ledger.withheld, calculated, elements, codeLists, language, today])
  const { opened, count, keep } = useKeptBack(`${post?.id} ${ledger.id}`)
  const held = useMemo<Row[]>(
    () => [
      ...rows.map(({ id, cells }) => ({ id, cells: Object.fromEntries(columns.map(({ key }) => [key, heldOf(elements.get(key), cells[key])])) })),
      ...opened.fresh.map((id) => ({ id, cells: {} })),
    ],
    [rows, columns, elements, opened],
  )
  const { onEdit, placeOf } = useSaying({ ledgerId: ledger.id, rows, community, columns, words: w })
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
  const open = useMemo<Opening>(() => {
    const path = (id: string) => {
      const place = placeOf(id)
      return place && `/subjects/${place}`
    }
    return {
      href: ({ id }) => path(id) && `/desk${path(id)}`,
      go: ({ id }) => go(path(id) ?? '/ledgers'),
    }
  }, [placeOf, go])
  // what belongs to rows that the filters leave out just now is kept as well
  const outOfSight = useMemo(() => opened.cells.filter(({ row }) => !held.some(({ id }) => id === row)), [opened, held])
  const onHeldBack = (cells: readonly HeldBack[]) =>
    keep(
      [...outOfSight, ...cells.map((cell) => ({ ...cell, row: placeOf(cell.row) ?? cell.row }))],
      [...new Set(cells.map(({ row }) => row))].filter((row) => placeOf(row) === undefined),
    )
  return (
    <>
      <LeaveWarning count={count} />
      <Grid
        label={titleIn(language, ledger)}
        columns={columns}
        rows={held}
        onEdit={onEdit}
        aboutCell={about}
        onReveal={open.go}
        open={open}
        heldBack={opened.cells}
        onHeldBack={onHeldBack}
        {...(community && { newRow: () => ({ id: newId(), cells: {} }) })}
      />
    </>
  )
}
