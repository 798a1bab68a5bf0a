/** The usual columns of a list: words that are also what the export gets, and words that lead to the record. */
import type { Pair } from '../../foundation/words.ts'
import type { Cell } from './csv.ts'
import { DeskLink } from './DeskLink.tsx'
import type { ListColumn } from './ListTable.tsx'

export const said = <Row,>(key: string, title: Pair, of: (row: Row) => Cell): ListColumn<Row> => ({ key, title, text: of, show: of })

/** `to`: the address below /desk. */
export const linked = <Row,>(key: string, title: Pair, of: (row: Row) => Cell, to: (row: Row) => string): ListColumn<Row> => ({
  key,
  title,
  text: of,
  show: (row) => <DeskLink to={to(row)}>{of(row) || '—'}</DeskLink>,
})

/** A figure as it is shown; the export gets the bare number. */
export const figure = <Row,>(key: string, title: Pair, of: (row: Row) => number | null, shown: (value: number) => string): ListColumn<Row> => {
  const show = (row: Row) => {
    const value = of(row)
    return value === null ? '—' : shown(value)
  }
  return { key, title, figure: true, text: of, show }
}
