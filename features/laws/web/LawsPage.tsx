/** The laws as on any day, filtered; the address bar keeps the filters. */
import { api, type AnsweredBy } from '../../../web/api.ts'
import { useFilters } from '../../../web/desk/address.ts'
import { useSession } from '../../../web/session.ts'
import { DayInput } from '../../../web/ui/DayInput.tsx'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { EmptyState } from '../../../web/ui/EmptyState.tsx'
import { FilterChoice } from '../../../web/ui/FilterChoice.tsx'
import { FilterSearch } from '../../../web/ui/FilterSearch.tsx'
import { type ListColumn, ListTable } from '../../../web/ui/ListTable.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useText, useWords } from '../../../web/words.ts'
import { ForceState, LawLevel } from '../contract.ts'
import { levelWords, stateWords } from '../words.ts'
import './laws.css'
import { forceTones, usePartialDay } from './shown.ts'
import { words } from './words.ts'

type Row = AnsweredBy<typeof api.laws.listLaws>['rows'][number]

export default function LawsPage() {
  const w = useWords(words)
  const text = useText()
  const day = usePartialDay()
  const { may } = useSession()
  const [filters, setFilters] = useFilters({
    page: 1,
    size: 20,
    search: '',
    level: undefined as string | undefined,
    state: undefined as string | undefined,
    on: undefined as string | undefined,
  })
  const level = LawLevel.safeParse(filters.level).data
  const state = ForceState.safeParse(filters.state).data
  const { page, size, search, on } = filters
  const read = useRead(api.laws.listLaws, {
    page,
    size,
    ...(search && { search }),
    ...(level && { level }),
    ...(state && { state }),
    ...(on && { on }),
  })
  const columns: ListColumn<Row>[] = [
    {
      key: 'title',
      title: words.columnTitle,
      text: (row) => row.title,
      show: (row) => (
        <>
          <DeskLink to={`/laws/${row.id}`}>{text({ zh: row.title, en: row.titleEn ?? row.title })}</DeskLink>
          {row.successorTitle && <span className="muted law-successor">{w('replacedBy', { title: row.successorTitle })}</span>}
        </>
      ),
    },
    {
      key: 'state',
      title: words.columnState,
      text: (row) => text(stateWords[row.state]),
      show: (row) => <StateTag tone={forceTones[row.state]} word={stateWords[row.state]} />,
    },
    { key: 'level', title: words.columnLevel, text: (row) => text(levelWords[row.level]), show: (row) => text(levelWords[row.level]) },
    { key: 'from', title: words.columnFrom, text: (row) => row.effectiveFrom, show: (row) => day(row.effectiveFrom) },
    { key: 'number', title: words.columnNumber, text: (row) => row.documentNumber, show: (row) => row.documentNumber ?? '—' },
    { key: 'issuer', title: words.columnIssuer, text: (row) => row.issuer, show: (row) => row.issuer, hidden: true },
    {
      key: 'jurisdiction',
      title: words.columnJurisdiction,
      text: (row) => row.jurisdiction,
      show: (row) => row.jurisdiction,
      hidden: true,
    },
    { key: 'clauses', title: words.columnClauses, figure: true, text: (row) => row.clauseCount, show: (row) => row.clauseCount },
  ]
  return (
    <>
      <PageHead
        title={w('laws')}
        lead={w('lead')}
        action={
          may('laws.steward') && (
            <DeskLink to="/laws/new" className="law-action">
              {w('newLaw')}
            </DeskLink>
          )
        }
      />
      <form className="filters" role="search" onSubmit={(event) => event.preventDefault()}>
        <FilterSearch name="laws" label={w('filterSearch')} value={search} maxLength={100} onChange={(next) => setFilters({ search: next })} />
        <FilterChoice
          name="law-level"
          label={w('filterLevel')}
          value={level}
          options={LawLevel.options}
          of={levelWords}
          nothing={w('any')}
          onChange={(next) => setFilters({ level: next })}
        />
        <FilterChoice
          name="law-state"
          label={w('filterState')}
          value={state}
          options={ForceState.options}
          of={stateWords}
          nothing={w('any')}
          onChange={(next) => setFilters({ state: next })}
        />
        <div className="field">
          <label htmlFor="filter-on">{w('filterOn')}</label>
          <DayInput id="filter-on" value={on} onChange={(next) => setFilters({ on: next ?? undefined })} />
        </div>
      </form>
      <ListTable
        name="laws"
        caption={w('laws')}
        read={read}
        columns={columns}
        keyOf={(row) => row.id}
        onPage={setFilters}
        empty={<EmptyState title={w('noLaws')} />}
      />
    </>
  )
}
