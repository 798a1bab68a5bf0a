/** The table under a chart: the same figures in words, and as CSV. Knows neither the desk's library nor the router. */
import { type ReactNode, useState } from 'react'
import type { Pair } from '../../../../foundation/words.ts'
import { type Cell, saveFile, writeCsv } from '../../../../web/ui/csv.ts'
import { useText, useWords } from '../../../../web/words.ts'
import { words } from './words.ts'

export type FigureColumn<Row> = {
  title: Pair
  /** Without it the column stands in the file only. */
  show?: (row: Row) => ReactNode
  text: (row: Row) => Cell
  figure?: boolean
  /** Of the figures in the file, where the page says them with another: hours here, minutes there. */
  unit?: Pair
}
type Props<Row> = { name: string; caption: string; rows: readonly Row[]; keyOf: (row: Row) => string; columns: FigureColumn<Row>[]; first?: number }

/** The first column heads its row. Of a long table `first` rows stand there unasked. */
export function FigureTable<Row>({ name, caption, rows, keyOf, columns, first }: Props<Row>) {
  const [all, setAll] = useState(false)
  const shown = first === undefined || all ? rows : rows.slice(0, first)
  const w = useWords(words)
  const text = useText()
  const onPage = columns.filter((column): column is FigureColumn<Row> & { show: (row: Row) => ReactNode } => column.show !== undefined)
  const save = () =>
    saveFile(
      `${name}.csv`,
      writeCsv(
        columns.map(({ title, unit }) => (unit ? w('inUnit', { what: text(title), unit: text(unit) }) : text(title))),
        rows.map((row) => columns.map((column) => column.text(row))),
      ),
    )
  return (
    <div className="figure-table">
      <div className="list-frame">
        <table className={onPage.length <= 3 ? 'list list-slim' : 'list'}>
          <caption className="hidden-words">{caption}</caption>
          <thead>
            <tr>
              {onPage.map(({ title, figure }) => (
                <th key={title[1]} scope="col" className={figure ? 'figure' : undefined}>
                  {text(title)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={keyOf(row)}>
                {onPage.map(({ title, show, figure }, place) =>
                  place === 0 ? (
                    <th key={title[1]} scope="row" className="row-head">
                      {show(row)}
                    </th>
                  ) : (
                    <td key={title[1]} className={figure ? 'figure' : undefined} data-title={text(title)}>
                      <div>{show(row)}</div>
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length < rows.length && (
        <button type="button" className="quiet-button screen-only" onClick={() => setAll(true)}>
          {w('showAll', { n: rows.length })}
        </button>
      )}
      <button type="button" className="quiet-button screen-only" onClick={save}>
        {w('tableCsv')}
      </button>
    </div>
  )
}
