/** The grid for many rows; its code is fetched when the first one is shown. On a phone (`useNarrow`) show cards or the form instead. */
import { lazy, Suspense } from 'react'
import { useWords } from '../../words.ts'
import type { Sort } from './order.ts'
import type { OnEdit } from './sending.ts'
import type { HeldBack } from './sheet.ts'
import type { About, Column, Opening, Row } from './types.ts'
import { words } from './words.ts'

const WholeGrid = lazy(() => import('./WholeGrid.tsx'))

export type GridProps = {
  /** What the grid shows, said to those who do not see it. */
  label: string
  /** Keep it the same object while the columns are the same. The first column stays when one scrolls sideways. */
  columns: readonly Column[]
  /** What the server holds; a new array replaces all but what is being saved or mended. */
  rows: readonly Row[]
  /**
   * Saves one batch and answers the cells it could not save, with a sentence each. Batches come one after the other. A thrown fault
   * leaves every cell of the batch as typed, with "Save again".
   */
  onEdit: OnEdit
  /** Source, dispute, staleness or lock of a cell; asked for cells in sight, so it must be quick. Keep it the same function. */
  aboutCell?: (row: Row, column: Column) => About | undefined
  /** The person asks to see a masked value: ask for the purpose, and record. */
  onReveal?: (row: Row, column: Column) => void
  /** Where a row leads: by its number, by Ctrl+Enter, and beneath the grid. Keep it the same object. */
  open?: Opening
  /** Makes an empty row with its id; without it no rows are added. */
  newRow?: () => Row
  /** Texts not yet saved from an earlier visit, and the place to keep them; they may be personal: keep them on the server, not on the device. */
  heldBack?: readonly HeldBack[]
  onHeldBack?: (cells: readonly HeldBack[]) => void
  /** Given when the server sorts; else the grid sorts the rows it has. */
  sort?: Sort | null
  onSort?: (sort: Sort | null) => void
  /** A copy takes no more cells than this (2,000), so that whole ledgers leave by the recorded export. */
  mostCopied?: number
  height?: string
}

export function Grid(props: GridProps) {
  const w = useWords(words)
  return (
    <Suspense fallback={<p className="loading">{w('loading')}</p>}>
      <WholeGrid {...props} />
    </Suspense>
  )
}
