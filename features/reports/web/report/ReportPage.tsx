/** One report: already filled in; the community looks it over, adds what is not held, and submits. Reviewers return single cells or pass it. */
import { useEffect, useRef, useState } from 'react'
import { api } from '../../../../web/api.ts'
import { usePathValue } from '../../../../web/desk/address.ts'
import { DeskLink } from '../../../../web/ui/DeskLink.tsx'
import { PageHead } from '../../../../web/ui/PageHead.tsx'
import { useRead } from '../../../../web/ui/read.ts'
import { Shown } from '../../../../web/ui/Shown.tsx'
import { StateTag } from '../../../../web/ui/StateTag.tsx'
import { Timeline } from '../../../../web/ui/Timeline.tsx'
import { useText, useWords } from '../../../../web/words.ts'
import { sayPeriod } from '../period-words.ts'
import '../reports.css'
import { reportTones } from '../states.ts'
import { reportStateWords, words as shared } from '../words.ts'
import { Correct } from './Correct.tsx'
import { FillForm } from './FillForm.tsx'
import { Findings } from './Findings.tsx'
import { ReportFacts } from './ReportFacts.tsx'
import { ReviewBar } from './ReviewBar.tsx'
import { createReportStore, useOf } from './store.ts'
import { stepWords, words } from './words.ts'
import type { ReportWhole } from './whole.ts'

export default function ReportPage() {
  const id = usePathValue()
  return <Shown read={useRead(api.reports.getReport, { id })}>{(report) => <Whole key={report.id} asked={report} />}</Shown>
}

/** A step takes away the button that took it, and the focus with it: the reader is brought to the top, where the new state stands. */
function useBroughtUp(state: ReportWhole['state']) {
  const before = useRef(state)
  useEffect(() => {
    if (before.current !== state && document.activeElement === document.body) document.getElementById('content')?.focus()
    before.current = state
  }, [state])
}

function Whole({ asked }: { asked: ReportWhole }) {
  const w = useWords(words)
  const s = useWords(shared)
  const text = useText()
  const [store] = useState(() => createReportStore(asked))
  // another read of the same report (after submitting, or from elsewhere) is newer than what we hold
  useEffect(() => store.take(asked), [store, asked])
  const report = useOf(store, (state) => state.report)
  useBroughtUp(report.state)
  const title = `${report.title} · ${text(sayPeriod(report.period))}`
  return (
    <>
      <PageHead
        title={title}
        number={report.admissionNumber}
        state={
          <>
            <StateTag tone={reportTones[report.state]} word={reportStateWords[report.state]} />
            {report.version > 1 && <StateTag tone="info" word={s('correction', { n: report.version })} />}
          </>
        }
        more={<DeskLink to={`/roll-ups/${report.formId}?period=${report.period}`}>{s('seeRollUp')}</DeskLink>}
      />
      <ReportFacts report={report} />
      <Findings report={report} />
      {report.steps.some((step) => step === 'return' || step === 'pass' || step === 'lock') && <ReviewBar store={store} />}
      <FillForm store={store} />
      {report.steps.includes('correct') && <Correct report={report} />}
      {report.versions.length > 1 && (
        <section className="section">
          <h2>{w('versions')}</h2>
          <ul className="plain-list">
            {report.versions.map(({ id, version, state }) => (
              <li key={id}>
                <DeskLink to={`/reports/${id}`}>{w('versionOf', { n: version })}</DeskLink>{' '}
                <StateTag tone={reportTones[state]} word={reportStateWords[state]} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Timeline
        of={report.timeline.map(({ id, at, step, byName, byOrganisation, note }) => ({
          key: id,
          at,
          who: [byOrganisation, byName].filter(Boolean).join(' · '),
          what: stepWords[step] ? text(stepWords[step]) : step,
          why: note,
        }))}
      />
    </>
  )
}
