/** The list of applications: where each stands and by when it is decided. */
import { useState } from 'react'
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
import { ApplicationState } from '../contract.ts'
import './admissions.css'
import { DecideBy } from './DecideBy.tsx'
import { stateShown } from './states.ts'
import { words } from './words.ts'

type Head = AnsweredBy<typeof api.admissions.listApplications>['rows'][number]

export default function ApplicationsPage() {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const { may } = useSession()
  const [{ state, search, mine, open, page, size }, setFilters] = useFilters({
    page: 1,
    size: 20,
    state: undefined as string | undefined,
    search: '',
    mine: false as boolean,
    open: false as boolean,
  })
  const [typed, setTyped] = useState(search)
  const asked = ApplicationState.safeParse(state)
  const read = useRead(api.admissions.listApplications, {
    page,
    size,
    ...(asked.success && { state: asked.data }),
    ...(search && { search }),
    ...(mine && { mine }),
    ...(open && { open }),
  })
  const filtered = !!(state || search || mine || open)
  const apply = may('admissions.apply')

  const columns: ListColumn<Head>[] = [
    {
      key: 'title',
      title: words.columnTitle,
      text: (row) => row.title,
      show: (row) => (
        <>
          <DeskLink to={`/applications/${row.id}`}>{row.title || w('untitled')}</DeskLink>
          {row.regularises && <StateTag tone="warn" word={words.emergencyMark} />}
        </>
      ),
    },
    {
      key: 'state',
      title: words.columnState,
      text: (row) => text(stateShown[row.state].word),
      show: (row) => <StateTag {...stateShown[row.state]} />,
    },
    { key: 'applicant', title: words.columnApplicant, text: (row) => row.applicantName, show: (row) => row.applicantName },
    {
      key: 'decideBy',
      title: words.columnDecideBy,
      text: (row) => row.decideBy,
      show: (row) => (row.state === 'returned' ? w('clockPaused') : <DecideBy day={row.decideBy} />),
    },
    { key: 'number', title: words.columnNumber, text: (row) => row.admissionNumber, show: (row) => row.admissionNumber ?? '—' },
    {
      key: 'changed',
      title: words.columnChanged,
      text: (row) => row.changedAt,
      show: (row) => format.instant(row.changedAt),
      hidden: true,
    },
  ]

  return (
    <>
      <PageHead title={w('applications')} lead={w('listLead')} action={apply && <StartLink />} />
      <form
        className="filters"
        role="search"
        onSubmit={(event) => {
          event.preventDefault()
          setFilters({ search: typed.trim() })
        }}
      >
        <div className="field">
          <label htmlFor="filter-search">{w('filterSearch')}</label>
          <input
            id="filter-search"
            type="search"
            className="plain-input"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onBlur={() => typed.trim() !== search && setFilters({ search: typed.trim() })}
          />
        </div>
        <div className="field">
          <label htmlFor="filter-state">{w('filterState')}</label>
          <select id="filter-state" className="plain-input" value={state ?? ''} onChange={(event) => setFilters({ state: event.target.value || undefined })}>
            <option value="">{w('anyState')}</option>
            {ApplicationState.options.map((one) => (
              <option key={one} value={one}>
                {text(stateShown[one].word)}
              </option>
            ))}
          </select>
        </div>
        {apply && (
          <label className="check">
            <input type="checkbox" checked={mine} onChange={(event) => setFilters({ mine: event.target.checked })} />
            {w('filterMine')}
          </label>
        )}
        <label className="check">
          <input type="checkbox" checked={open} onChange={(event) => setFilters({ open: event.target.checked })} />
          {w('filterOpen')}
        </label>
      </form>
      <ListTable
        name="applications"
        caption={w('applications')}
        read={read}
        columns={columns}
        keyOf={(row) => row.id}
        onPage={setFilters}
        empty={
          filtered ? (
            <EmptyState title={w('noneFit')} />
          ) : (
            <EmptyState title={w('noApplications')} how={w(apply ? 'noApplicationsApply' : 'noApplicationsHow')} action={apply && <StartLink />} />
          )
        }
      />
    </>
  )
}

function StartLink() {
  const w = useWords(words)
  return (
    <DeskLink to="/applications/new" className="button-link">
      {w('newApplication')}
    </DeskLink>
  )
}
