/** A community's reports to fill in, or those a street, a district or a department looks through; many can be passed at once. */
import { Button } from 'antd'
import { useState } from 'react'
import { say } from '../../../foundation/words.ts'
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
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useText, useWords } from '../../../web/words.ts'
import { ReportState } from '../contract.ts'
import { sayPeriod } from './period-words.ts'
import { sayLeft } from './say-left.ts'
import { reportTones } from './states.ts'
import { reportStateWords, words } from './words.ts'

type Row = AnsweredBy<typeof api.reports.listReports>['rows'][number]

export default function ReportsPage() {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const { may } = useSession()
  const fills = may('reports.fill')
  const reviews = may('reports.review')
  const [filters, setFilters] = useFilters({
    page: 1,
    size: 20,
    state: undefined as string | undefined,
    cycleId: undefined as string | undefined,
    waiting: true as boolean,
  })
  const state = ReportState.options.find((option) => option === filters.state)
  const { page, size, cycleId, waiting } = filters
  const read = useRead(api.reports.listReports, { page, size, ...(state && { state }), ...(cycleId && { cycleId }), ...(waiting && { waiting }) })
  const [chosen, setChosen] = useState<ReadonlyMap<string, number>>(new Map())
  const pass = useSubmit(api.reports.passReports, {
    done: ({ passed }) => say(words.passed, { n: passed }),
    then: () => setChosen(new Map()),
  })

  const choice: ListColumn<Row> = {
    key: 'choose',
    title: words.choose,
    show: ({ id, revision, communityName }) => (
      <label className="check">
        <input
          type="checkbox"
          checked={chosen.has(id)}
          onChange={(event) => setChosen(new Map(event.target.checked ? [...chosen, [id, revision]] : [...chosen].filter(([one]) => one !== id)))}
        />
        <span className="hidden-words">{communityName}</span>
      </label>
    ),
  }
  const columns: ListColumn<Row>[] = [
    {
      key: 'title',
      title: words.form,
      text: ({ title }) => title,
      show: ({ id, title, admissionNumber, organisationName }) => (
        <>
          <DeskLink to={`/reports/${id}`}>{title}</DeskLink>
          <div className="muted">
            {admissionNumber} · {organisationName}
          </div>
        </>
      ),
    },
    { key: 'period', title: words.period, text: ({ period }) => period, show: ({ period }) => text(sayPeriod(period)) },
    ...(fills
      ? []
      : [{ key: 'community', title: words.community, text: ({ communityName }: Row) => communityName, show: ({ communityName }: Row) => communityName }]),
    {
      key: 'state',
      title: words.state,
      text: (row) => text(reportStateWords[row.state]),
      show: (row) => (
        <>
          <StateTag tone={reportTones[row.state]} word={reportStateWords[row.state]} />
          {row.late && <div className="muted">{w(row.submittedAt ? 'late' : 'pastDue')}</div>}
          {row.version > 1 && <div className="muted">{w('correction', { n: row.version })}</div>}
        </>
      ),
    },
    { key: 'due', title: words.due, text: ({ dueOn }) => dueOn, show: ({ dueOn }) => format.day(dueOn) },
    {
      key: 'missing',
      title: words.missing,
      text: (row) => text(sayLeft(row)),
      show: (row) => text(sayLeft(row)),
    },
    ...(reviews && waiting ? [choice] : []),
  ]
  return (
    <>
      <PageHead
        title={w('reports')}
        lead={w(fills ? 'communityLead' : 'reviewLead')}
        more={<DeskLink to="/report-cycles">{w('cycles')}</DeskLink>}
        action={
          chosen.size > 0 && (
            <Button
              type="primary"
              loading={pass.pending}
              onClick={() => void pass.submit({ reports: [...chosen].map(([id, revision]) => ({ id, revision })) })}
            >
              {w('passChosen', { n: chosen.size })}
            </Button>
          )
        }
      />
      <RefusalNotice problem={pass.problem} />
      <div className="filters" role="search">
        <FilterChoice
          name="state"
          label={w('state')}
          value={state}
          options={ReportState.options}
          of={reportStateWords}
          nothing={w('all')}
          onChange={(next) => setFilters({ state: next, ...(next && { waiting: false }) })}
        />
        <label className="check">
          <input type="checkbox" checked={waiting} onChange={(event) => setFilters({ waiting: event.target.checked })} />
          {w('waitingOnly')}
        </label>
      </div>
      <ListTable
        name="reports"
        caption={w('reports')}
        read={read}
        columns={columns}
        keyOf={({ id }) => id}
        onPage={setFilters}
        empty={<EmptyState title={w('noReports')} how={w('noReportsHow')} action={<DeskLink to="/report-cycles">{w('cycles')}</DeskLink>} />}
      />
    </>
  )
}
