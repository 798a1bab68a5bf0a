/** All editions of all lists, newest first. */
import { api, type AnsweredBy } from '../../../web/api.ts'
import { useFilters } from '../../../web/desk/address.ts'
import { useFormat } from '../../../web/format.ts'
import { useSession } from '../../../web/session.ts'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { EmptyState } from '../../../web/ui/EmptyState.tsx'
import { type ListColumn, ListTable } from '../../../web/ui/ListTable.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useText, useWords } from '../../../web/words.ts'
import { List } from '../contract.ts'
import { listWords, shortListWords } from '../words.ts'
import { changesSaid } from './changes-said.ts'
import { words } from './edition-words.ts'
import './items.css'
import { words as itemWords } from './words.ts'

type Row = AnsweredBy<typeof api.items.listEditions>['rows'][number]

export default function EditionsPage() {
  const w = useWords(words)
  const i = useWords(itemWords)
  const text = useText()
  const format = useFormat()
  const { may } = useSession()
  const [filters, setFilters] = useFilters({ page: 1, size: 20, list: undefined as string | undefined })
  const list = List.safeParse(filters.list).data
  const read = useRead(api.items.listEditions, { page: filters.page, size: filters.size, ...(list && { list }) })
  const columns: ListColumn<Row>[] = [
    {
      key: 'title',
      title: itemWords.columnEdition,
      text: (row) => row.title,
      show: (row) => <DeskLink to={`/editions/${row.list}/${row.number}`}>{row.title}</DeskLink>,
    },
    { key: 'number', title: itemWords.columnNumber, text: (row) => row.number, show: (row) => w('number', { n: row.number }) },
    {
      key: 'list',
      title: itemWords.columnList,
      text: (row) => text(shortListWords[row.list]),
      show: (row) => text(shortListWords[row.list]),
    },
    {
      key: 'state',
      title: itemWords.columnState,
      text: (row) => text(words[row.state === 'published' ? 'published' : 'open']),
      show: (row) => <StateTag tone={row.state === 'published' ? 'jade' : 'info'} word={row.state === 'published' ? words.published : words.open} />,
    },
    { key: 'effective', title: itemWords.columnEffective, text: (row) => row.effectiveOn, show: (row) => format.day(row.effectiveOn) },
    {
      key: 'entries',
      title: itemWords.columnEntries,
      figure: true,
      text: (row) => row.entryCount,
      show: (row) => format.number(row.entryCount),
    },
    {
      key: 'changes',
      title: itemWords.columnChanges,
      text: (row) => w(changesSaid(row), row),
      show: (row) => w(changesSaid(row), row),
    },
    {
      key: 'hash',
      title: itemWords.columnHash,
      text: (row) => row.hash,
      show: (row) => <span className="hash">{row.hash.slice(0, 12)}</span>,
      hidden: true,
    },
  ]
  return (
    <>
      <PageHead
        title={i('editions')}
        lead={i('editionsLead')}
        action={
          may('editions.publish') && (
            <DeskLink to="/editions/new" className="action-link primary">
              {i('prepareEdition')}
            </DeskLink>
          )
        }
      />
      <form className="filters" role="search" onSubmit={(event) => event.preventDefault()}>
        <div className="field">
          <label htmlFor="filter-list">{i('filterList')}</label>
          <select id="filter-list" className="plain-input" value={list ?? ''} onChange={(event) => setFilters({ list: event.target.value || undefined })}>
            <option value="">{i('anyList')}</option>
            {List.options.map((one) => (
              <option key={one} value={one}>
                {text(listWords[one])}
              </option>
            ))}
          </select>
        </div>
      </form>
      <ListTable
        name="editions"
        caption={i('editions')}
        read={read}
        columns={columns}
        keyOf={(row) => row.id}
        onPage={setFilters}
        empty={<EmptyState title={w('noEditions')} />}
      />
    </>
  )
}
