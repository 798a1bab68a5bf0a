/** One application with everything about it: the next step, four facts, proposal, pre-check, opinions, decisions, timeline. */
import type { ReactNode } from 'react'
import { usePathValue } from '../../../web/desk/address.ts'
import { api } from '../../../web/api.ts'
import { useFormat } from '../../../web/format.ts'
import { Facts } from '../../../web/ui/Facts.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { Shown } from '../../../web/ui/Shown.tsx'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { type Happening, Timeline } from '../../../web/ui/Timeline.tsx'
import { useText, useWords } from '../../../web/words.ts'
import type { ApplicationRead } from '../contract.ts'
import './admissions.css'
import { ClauseName } from '../../laws/web/clauses/ClauseName.tsx'
import { Conditions } from './Conditions.tsx'
import { DecideBy } from './DecideBy.tsx'
import { DecisionView } from './Decisions.tsx'
import { EstimateLine } from './EstimateLine.tsx'
import { FindingLine } from './FindingLine.tsx'
import { FormPanel } from './FormPanel.tsx'
import { words as panelWords } from './form-panel-words.ts'
import { words as formWords } from './form-words.ts'
import { OpinionForm } from './OpinionForm.tsx'
import { Comments, Opinions } from './Opinions.tsx'
import { bySeverity, Counts } from './PrecheckPanel.tsx'
import { Proposal } from './Proposal.tsx'
import { eventTones, eventWords, stateShown } from './states.ts'
import { useStepActions } from './useStepActions.tsx'
import { words } from './words.ts'

export default function ApplicationPage() {
  const id = usePathValue('id')
  const read = useRead(api.admissions.getApplication, { id })
  return <Shown read={read}>{(application) => <Application application={application} />}</Shown>
}

function Application({ application }: { application: ApplicationRead }) {
  const w = useWords(words)
  const f = useWords(formWords)
  const p = useWords(panelWords)
  const text = useText()
  const { state, proposal, decisions, conditions, timeline, steps, returnReason } = application
  const number = decisions.find(({ admissionNumber }) => admissionNumber)?.admissionNumber
  const format = useFormat()
  // the server keeps the days of a comment window and of a meeting as such
  const sayNote = (step: string, note: string | null) => {
    if (step === 'putOnAgenda' && note) return note.replace(/\d{4}-\d{2}-\d{2}$/, (day) => format.day(day))
    const [commentUntil, opinionsDueOn] = step === 'commentsOpened' && note ? note.split(' / ') : []
    return commentUntil && opinionsDueOn ? w('windowNote', { comments: format.day(commentUntil), opinions: format.day(opinionsDueOn) }) : note
  }
  const actions = useStepActions(application)
  const asked = steps.includes('giveOpinion')
  return (
    <article className="application">
      <PageHead
        title={proposal.title || w('untitled')}
        number={number}
        state={
          <>
            <StateTag {...stateShown[state]} />
            {application.regularises && <StateTag tone="warn" word={words.emergencyMark} />}
          </>
        }
        {...actions}
      />
      {returnReason && state === 'returned' && <p className="notice state-warn">{f('returnedBecause', { why: returnReason })}</p>}
      <FourFacts application={application} />
      {asked && (
        <Part title={w('opinionTitle')}>
          <OpinionForm application={application} />
        </Part>
      )}
      {decisions.length > 0 && (
        <Part title={w('sectionDecisions')}>
          {decisions.map((decision) => (
            <DecisionView key={decision.meetingId} decision={decision} />
          ))}
          <a href={`/api/applications/${application.id}/decision`} download>
            {w('decisionPdf')}
          </a>
        </Part>
      )}
      {conditions.length > 0 && (
        <Part title={w('sectionConditions')}>
          <Conditions of={conditions} />
        </Part>
      )}
      <Part title={w('sectionProposal')}>
        <Proposal application={application} />
      </Part>
      {application.form && (
        <Part title={p('title')}>
          <FormPanel application={application} />
        </Part>
      )}
      <Part title={w('sectionPrecheck')}>
        <PrecheckResult application={application} />
      </Part>
      {state !== 'draft' && (
        <>
          <Part title={w('sectionComments')}>
            <Comments application={application} />
          </Part>
          <Part title={w('sectionOpinions')}>
            <Opinions application={application} />
          </Part>
        </>
      )}
      <Timeline of={timeline.map((event) => happening(event, text, sayNote))} />
    </article>
  )
}

type Event = ApplicationRead['timeline'][number]

/** A comment's event names no organisation: it does not say who wrote it. */
function happening(
  { id, at, step, byName, byOrganisation, note: stored }: Event,
  text: ReturnType<typeof useText>,
  sayNote: (step: string, note: string | null) => string | null,
): Happening {
  const tone = eventTones[step]
  const note = sayNote(step, stored)
  return {
    key: id,
    at,
    what: text(eventWords[step] ?? step),
    who: [byName, byOrganisation].filter(Boolean).join(' · '),
    ...(note && { why: note }),
    ...(tone && { tone }),
  }
}

function FourFacts({ application: { applicantName, proposal, submittedAt, decideBy, state, precheck } }: { application: ApplicationRead }) {
  const w = useWords(words)
  const format = useFormat()
  const { clauses = [] } = proposal
  const first = clauses[0]
  return (
    <Facts
      of={[
        { label: w('who'), value: applicantName },
        {
          label: w('when'),
          value: (
            <>
              {submittedAt ? w('submittedOn', { day: format.dayOf(submittedAt) }) : w('notSubmitted')}
              <br />
              {state === 'returned' ? (
                w('clockPaused')
              ) : decideBy ? (
                <DecideBy day={decideBy} />
              ) : (
                proposal.validFrom && w('inForce', { period: format.period(proposal.validFrom, proposal.validTo) })
              )}
            </>
          ),
        },
        {
          label: w('basis'),
          value: first ? (
            <>
              <ClauseName of={first} />
              {clauses.length > 1 && ` ${w('clauseCount', { n: clauses.length })}`}
            </>
          ) : (
            w('noBasis')
          ),
        },
        { label: w('burden'), value: <EstimateLine of={precheck.estimate} /> },
      ]}
    />
  )
}

function PrecheckResult({ application: { precheck, proposal } }: { application: ApplicationRead }) {
  const w = useWords(words)
  if (precheck.findings.length === 0) return <p>{w('precheckClean')}</p>
  const own = [proposal.title, proposal.content].filter(Boolean).join('。')
  return (
    <>
      <Counts findings={precheck.findings} />
      <ul className="findings">
        {bySeverity(precheck.findings).map((finding) => (
          <FindingLine key={finding.code + finding.field + finding.sentence.zh} finding={finding} own={own} />
        ))}
      </ul>
    </>
  )
}

export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="part">
      <h2>{title}</h2>
      {children}
    </section>
  )
}
