/** The ledgers the reader may see, each with how many records of its area it shows. */
import { api, type AnsweredBy } from '../../../web/api.ts'
import { useFilters } from '../../../web/desk/address.ts'
import { useFormat } from '../../../web/format.ts'
import { useSession } from '../../../web/session.ts'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { EmptyState } from '../../../web/ui/EmptyState.tsx'
import { FilterSearch } from '../../../web/ui/FilterSearch.tsx'
import { type ListColumn, ListTable } from '../../../web/ui/ListTable.tsx'
import { figure, linked, said } from '../../../web/ui/list-columns.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useLanguage, useWords } from '../../../web/words.ts'
import { titleIn } from './registry.ts'
import { ledgerTones } from './states.ts'
import { ledgerStateWords, words } from './words.ts'

type Row = AnsweredBy<typeof api.ledgers.listLedgers>['rows'][number]

export default function LedgersPage() {
  const w = useWords(words)
  const language = useLanguage()
  const format = useFormat()
  const { may } = useSession()
  const [filters, setFilters] = useFilters({ page: 1, size: 20, search: '' })
  const { page, size, search } = filters
  const read = useRead(api.ledgers.listLedgers, { page, size, ...(search && { search }) })
  const columns: ListColumn<Row>[] = [
    linked(
      'title',
      words.title,
      (ledger) => titleIn(language, ledger),
      ({ id }) => `/ledgers/${id}`,
    ),
    said('whose', words.whose, ({ organisationName }) => organisationName ?? w('own')),
    {
      key: 'columns',
      title: words.columns,
      text: ({ columns: all }) => all.length,
      show: ({ columns: all, withheld }) => (
        <>
          {w('columnsOf', { n: all.length - withheld.length })}
          {withheld.length > 0 && <div className="muted">{w('withheldOf', { n: withheld.length })}</div>}
        </>
      ),
    },
    figure('count', words.subjectsCount, ({ subjectCount }) => subjectCount, format.number),
    { key: 'state', title: words.state, show: ({ state }) => <StateTag tone={ledgerTones[state]} word={ledgerStateWords[state]} /> },
  ]
  return (
    <>
      <PageHead
        title={w('ledgers')}
        lead={w('lead')}
        more={
          <>
            <DeskLink to="/imports">{w('imports')}</DeskLink>
            <DeskLink to="/disputes">{w('disputes')}</DeskLink>
            {may('ledgers.requests') && <DeskLink to="/resident-requests">{w('requests')}</DeskLink>}
          </>
        }
        action={
          may('ledgers.define') && (
            <DeskLink to="/ledgers/new" className="verb verb-primary">
              {w('define')}
            </DeskLink>
          )
        }
      />
      <div className="filters" role="search">
        <FilterSearch name="ledgers" label={w('search')} value={search} onChange={(next) => setFilters({ search: next })} />
      </div>
      <ListTable
        name="ledgers"
        caption={w('ledgers')}
        read={read}
        columns={columns}
        keyOf={({ id }) => id}
        onPage={setFilters}
        empty={<EmptyState title={w('noLedgers')} how={w('noLedgersHow')} />}
      />
    </>
  )
}
