/** The laws as on any day, filtered; the address bar keeps the filters. */
import { useState } from 'react'
import { api, type AnsweredBy } from '../../../web/api.ts'
import { useFilters } from '../../../web/desk/address.ts'
import { useSession } from '../../../web/session.ts'
import { DayInput } from '../../../web/ui/DayInput.tsx'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { EmptyState } from '../../../web/ui/EmptyState.tsx'
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
          <DeskLink to={`/laws/${row.id}`}>{row.title}</DeskLink>
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
        <SearchField key={search} value={search} onChange={(next) => setFilters({ search: next })} />
        <Choice
          id="filter-level"
          label={w('filterLevel')}
          value={level}
          options={LawLevel.options.map((one) => [one, text(levelWords[one])])}
          onChange={(next) => setFilters({ level: next })}
        />
        <Choice
          id="filter-state"
          label={w('filterState')}
          value={state}
          options={ForceState.options.map((one) => [one, text(stateWords[one])])}
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

function SearchField({ value, onChange }: { value: string; onChange: (search: string) => void }) {
  const w = useWords(words)
  const [typed, setTyped] = useState(value)
  const done = () => typed.trim() !== value && onChange(typed.trim())
  return (
    <div className="field law-search">
      <label htmlFor="filter-search">{w('filterSearch')}</label>
      <input
        id="filter-search"
        type="search"
        className="plain-input"
        value={typed}
        maxLength={100}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={done}
        onKeyDown={(event) => event.key === 'Enter' && done()}
      />
    </div>
  )
}

function Choice({
  id,
  label,
  value,
  options,
  onChange,
}: {
  id: string
  label: string
  value: string | undefined
  options: [string, string][]
  onChange: (next: string | undefined) => void
}) {
  const w = useWords(words)
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="plain-input" value={value ?? ''} onChange={(event) => onChange(event.target.value || undefined)}>
        <option value="">{w('any')}</option>
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
