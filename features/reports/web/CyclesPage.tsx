/** The published calendar: which form is due when; its issuing body plans and opens. */
import { api, type AnsweredBy } from '../../../web/api.ts'
import { useFilters } from '../../../web/desk/address.ts'
import { useFormat } from '../../../web/format.ts'
import { useSession } from '../../../web/session.ts'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { EmptyState } from '../../../web/ui/EmptyState.tsx'
import { FilterChoice } from '../../../web/ui/FilterChoice.tsx'
import { type ListColumn, ListTable } from '../../../web/ui/ListTable.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { useText, useWords } from '../../../web/words.ts'
import { CycleState } from '../contract.ts'
import { CycleTag } from './CycleTag.tsx'
import { stillOut } from '../rules/still-out.ts'
import { sayPeriod } from './period-words.ts'
import { PlanYear } from './PlanYear.tsx'
import { cycleStateWords, words } from './words.ts'

type Row = AnsweredBy<typeof api.reports.listCycles>['rows'][number]

export default function CyclesPage() {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const { may } = useSession()
  const [filters, setFilters] = useFilters({ page: 1, size: 20, state: undefined as string | undefined, formId: undefined as string | undefined })
  const state = CycleState.options.find((option) => option === filters.state)
  const { page, size, formId } = filters
  const read = useRead(api.reports.listCycles, { page, size, ...(state && { state }), ...(formId && { formId }) })
  const columns: ListColumn<Row>[] = [
    {
      key: 'title',
      title: words.form,
      text: ({ title }) => title,
      show: ({ id, title, admissionNumber, organisationName }) => (
        <>
          <DeskLink to={`/report-cycles/${id}`}>{title}</DeskLink>
          <div className="muted">
            {admissionNumber} · {organisationName}
          </div>
        </>
      ),
    },
    { key: 'period', title: words.period, text: ({ period }) => period, show: ({ period }) => text(sayPeriod(period)) },
    { key: 'opensOn', title: words.opensOn, text: ({ opensOn }) => opensOn, show: ({ opensOn }) => format.day(opensOn) },
    { key: 'due', title: words.due, text: ({ dueOn }) => dueOn, show: ({ dueOn }) => format.day(dueOn) },
    {
      key: 'state',
      title: words.state,
      text: (row) => (stillOut(row) > 0 ? w('stillOut', { n: stillOut(row) }) : text(cycleStateWords[row.state])),
      show: (row) => <CycleTag cycle={row} />,
    },
    {
      key: 'progress',
      title: words.progress,
      text: ({ counts }) => `${counts.asked - counts.open - counts.returned}/${counts.asked}`,
      show: ({ counts }) => (counts.asked === 0 ? '—' : w('progressOf', { done: counts.asked - counts.open - counts.returned, asked: counts.asked })),
    },
  ]
  return (
    <>
      <PageHead title={w('cycles')} lead={w('cyclesLead')} />
      {may('reports.open') && <PlanYear />}
      <div className="filters" role="search">
        <FilterChoice
          name="state"
          label={w('state')}
          value={state}
          options={CycleState.options}
          of={cycleStateWords}
          nothing={w('all')}
          onChange={(next) => setFilters({ state: next })}
        />
      </div>
      <ListTable
        name="report-cycles"
        caption={w('cycles')}
        read={read}
        columns={columns}
        keyOf={({ id }) => id}
        onPage={setFilters}
        empty={<EmptyState title={w('noCycles')} how={w('noCyclesHow')} />}
      />
    </>
  )
}
