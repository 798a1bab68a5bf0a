/**
 * A list paged by the server, its page in the address bar; columns are chosen and kept, what is shown can be exported,
 * and below 600 px each row is a card.
 *   const [filters, setFilters] = useFilters({ page: 1, size: 20, search: '' })
 *   <ListTable name="admissions" read={useRead(api.admissions.list, filters)} onPage={setFilters} keyOf={(row) => row.id} columns={[
 *     { key: 'title', title: words.title, show: (row) => <DeskLink to={…}>{row.title}</DeskLink>, text: (row) => row.title }, …]} empty={<EmptyState …/>} />
 * The first column heads the row. `text` is what the CSV gets (and what sorting a list of one page compares).
 */
import { type ReactNode, useId, useState } from 'react'
import type { Pair } from '../../foundation/words.ts'
import { keep, kept } from '../kept.ts'
import { useText, useWords } from '../words.ts'
import { type Cell, saveFile, writeCsv } from './csv.ts'
import { EmptyState } from './EmptyState.tsx'
import { ListCell } from './ListCell.tsx'
import { Pager } from './Pager.tsx'
import type { Read } from './read.ts'
import { Shown } from './Shown.tsx'
import { words } from './words.ts'

export type ListColumn<Row> = {
  key: string
  title: Pair
  show: (row: Row) => ReactNode
  text?: (row: Row) => Cell
  /** 'here': sorted on the page when the whole list is on it; 'server': by the filter `sort` (`key` or `-key`). */
  sort?: 'here' | 'server'
  figure?: boolean
  /** Left out until chosen. */
  hidden?: boolean
}
export type PageOf<Row> = { rows: Row[]; total: number; page: number; size: number }
type Props<Row> = {
  /** Names the list for the columns kept and the file exported. */
  name: string
  read: Read<PageOf<Row>>
  columns: ListColumn<Row>[]
  keyOf: (row: Row) => string
  onPage: (change: { page?: number; size?: number; sort?: string }) => void
  /** The filter `sort` as it stands, when the server sorts. */
  sort?: string | undefined
  empty?: ReactNode
  caption?: string
}

export function ListTable<Row>({ name, read, columns, keyOf, onPage, sort, empty, caption }: Props<Row>) {
  const w = useWords(words)
  const text = useText()
  const [hidden, setHidden] = useHiddenColumns(name, columns)
  const [sortedHere, setSortedHere] = useState('')
  const shown = columns.filter(({ key }, place) => place === 0 || !hidden.includes(key))

  return (
    <Shown read={read}>
      {(page) => {
        if (page.total === 0) return empty ?? <EmptyState title={w('noRows')} how={w('noRowsHow')} />
        const whole = page.total <= page.rows.length
        const sorting = (column: ListColumn<Row>) => column.sort === 'server' || (column.sort === 'here' && whole)
        const rows = whole && sortedHere ? sortRows(page.rows, columns, sortedHere) : page.rows
        const present = sort ?? sortedHere
        const turn = (column: ListColumn<Row>) => {
          const next = present === column.key ? `-${column.key}` : column.key
          if (column.sort === 'server') onPage({ sort: next, page: 1 })
          else setSortedHere(next)
        }
        const exportRows = () =>
          saveFile(
            `${name}.csv`,
            writeCsv(
              shown.map(({ title }) => text(title)),
              rows.map((row) => shown.map((column) => cellOf(column, row))),
            ),
          )
        return (
          <div>
            <div className="list-tools">
              <span role="status">{w('total', { n: page.total })}</span>
              <button type="button" className="quiet-button" onClick={exportRows}>
                {w('exportCsv')}
              </button>
              <ColumnChoice columns={columns} hidden={hidden} onChange={setHidden} />
            </div>
            <div className="list-frame">
              <table className={read.isFetching ? 'list list-waiting' : 'list'}>
                {caption && <caption className="hidden-words">{caption}</caption>}
                <thead>
                  <tr>
                    {shown.map((column) => (
                      <th
                        key={column.key}
                        scope="col"
                        className={column.figure ? 'figure' : undefined}
                        aria-sort={present === column.key ? 'ascending' : present === `-${column.key}` ? 'descending' : undefined}
                      >
                        {sorting(column) ? (
                          <button type="button" className="list-sort" title={w('sortBy', { name: text(column.title) })} onClick={() => turn(column)}>
                            {text(column.title)}
                          </button>
                        ) : (
                          text(column.title)
                        )}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {rows.map((row) => (
                    <tr key={keyOf(row)}>
                      {shown.map((column) => (
                        <ListCell key={column.key} of={column.show(row)} title={text(column.title)} figure={column.figure ?? false} />
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            <Pager page={page} onPage={onPage} />
          </div>
        )
      }}
    </Shown>
  )
}

function cellOf<Row>({ text, show }: ListColumn<Row>, row: Row): Cell {
  if (text) return text(row)
  const drawn = show(row)
  return typeof drawn === 'string' || typeof drawn === 'number' ? drawn : ''
}

function sortRows<Row>(rows: Row[], columns: ListColumn<Row>[], by: string): Row[] {
  const column = columns.find(({ key }) => key === by.replace(/^-/, ''))
  if (!column) return rows
  const direction = by.startsWith('-') ? -1 : 1
  return rows.toSorted((one, other) => {
    const [a, b] = [cellOf(column, one) ?? '', cellOf(column, other) ?? '']
    return direction * (typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'zh-CN'))
  })
}

function useHiddenColumns<Row>(name: string, columns: ListColumn<Row>[]): [string[], (keys: string[]) => void] {
  const place = `jianfu.columns.${name}`
  const [hidden, setHidden] = useState(() => kept(place)?.split(',') ?? columns.filter((column) => column.hidden).map(({ key }) => key))
  return [
    hidden,
    (keys) => {
      keep(place, keys.join(','))
      setHidden(keys)
    },
  ]
}

function ColumnChoice<Row>({ columns, hidden, onChange }: { columns: ListColumn<Row>[]; hidden: string[]; onChange: (keys: string[]) => void }) {
  const w = useWords(words)
  const text = useText()
  const id = useId()
  return (
    <details className="list-columns">
      <summary>{w('columns')}</summary>
      <div>
        {columns.slice(1).map(({ key, title }) => (
          <label key={key} className="check" htmlFor={`${id}${key}`}>
            <input
              id={`${id}${key}`}
              type="checkbox"
              checked={!hidden.includes(key)}
              onChange={(event) => onChange(event.target.checked ? hidden.filter((one) => one !== key) : [...hidden, key])}
            />
            {text(title)}
          </label>
        ))}
      </div>
    </details>
  )
}
