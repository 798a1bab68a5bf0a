/** One cycle: when it opens, how far the communities are, and why the gate held it back, if it did. */
import { Button, Input } from 'antd'
import { useState } from 'react'
import { api, type AnsweredBy } from '../../../web/api.ts'
import { usePathValue } from '../../../web/desk/address.ts'
import { useFormat } from '../../../web/format.ts'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { Facts } from '../../../web/ui/Facts.tsx'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { Shown } from '../../../web/ui/Shown.tsx'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useText, useWords } from '../../../web/words.ts'
import { CycleTag } from './CycleTag.tsx'
import { sayPeriod } from './period-words.ts'
import './reports.css'
import { reportTones } from './states.ts'
import { reportStateWords, words } from './words.ts'

type Whole = AnsweredBy<typeof api.reports.getCycle>

export default function CyclePage() {
  const id = usePathValue()
  return <Shown read={useRead(api.reports.getCycle, { id })}>{(cycle) => <CycleWhole cycle={cycle} />}</Shown>
}

function CycleWhole({ cycle }: { cycle: Whole }) {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const open = useSubmit(api.reports.openCycle, { done: words.opened })
  const { counts } = cycle
  const title = `${cycle.title} · ${text(sayPeriod(cycle.period))}`
  const steps = [
    ['open', counts.open],
    ['returned', counts.returned],
    ['submitted', counts.submitted],
    ['passed_district', counts.passed],
    ['locked', counts.locked],
  ] as const
  return (
    <>
      <PageHead
        title={title}
        number={cycle.admissionNumber}
        state={<CycleTag cycle={cycle} />}
        more={
          <>
            <DeskLink to={`/roll-ups/${cycle.formId}?period=${cycle.period}`}>{w('seeRollUp')}</DeskLink>
            {cycle.dispatchId && <DeskLink to={`/dispatches/${cycle.dispatchId}`}>{w('seeDispatch')}</DeskLink>}
          </>
        }
        action={
          cycle.mayOpen && (
            <Button type="primary" loading={open.pending} onClick={() => void open.submit({ id: cycle.id, revision: cycle.revision })}>
              {w('openNow')}
            </Button>
          )
        }
      />
      {cycle.mayOpen && <p className="muted">{w('openNowHelp')}</p>}
      <RefusalNotice problem={open.problem} />
      {cycle.heldBecause.length > 0 && (
        <section className="notice state-danger">
          <div>
            <h2>{w('heldTitle')}</h2>
            <ul>
              {cycle.heldBecause.map((reason) => (
                <li key={reason.zh}>{text(reason)}</li>
              ))}
            </ul>
          </div>
        </section>
      )}
      {cycle.state === 'withdrawn' && (
        <section className="notice state-neutral">
          <div>
            <h2>{w('withdrawnTitle')}</h2>
            <p>{w('withdrawnHow', { because: cycle.withdrawnBecause ?? '—' })}</p>
          </div>
        </section>
      )}
      <Facts
        of={[
          { label: w('body'), value: cycle.organisationName },
          { label: w('opensOn'), value: format.day(cycle.opensOn) },
          { label: w('due'), value: format.day(cycle.dueOn) },
          { label: w('progress'), value: counts.asked > 0 && w('progressOf', { done: counts.asked - counts.open - counts.returned, asked: counts.asked }) },
        ]}
      />
      {counts.asked > 0 && (
        <ul className="cycle-states">
          {steps
            .filter(([, n]) => n > 0)
            .map(([state, n]) => (
              <li key={state}>
                <DeskLink to={`/reports?cycleId=${cycle.id}&waiting=false${state === 'passed_district' ? '' : `&state=${state}`}`}>
                  <StateTag tone={reportTones[state]} word={reportStateWords[state]} /> {format.number(n)}
                </DeskLink>
              </li>
            ))}
        </ul>
      )}
      {cycle.mayOpen && cycle.state !== 'open' && <Cancel cycle={cycle} />}
    </>
  )
}

function Cancel({ cycle }: { cycle: Whole }) {
  const w = useWords(words)
  const [because, setBecause] = useState('')
  const cancel = useSubmit(api.reports.cancelCycle)
  return (
    <details className="panel">
      <summary>{w('cancelCycle')}</summary>
      <FieldBox name="because" label={w('because')} problem={cancel.problem}>
        {(tie) => <Input.TextArea {...tie} autoSize value={because} onChange={(event) => setBecause(event.target.value)} />}
      </FieldBox>
      <RefusalNotice problem={cancel.problem} />
      <Button
        danger
        loading={cancel.pending}
        disabled={because.trim().length < 2}
        onClick={() => void cancel.submit({ id: cycle.id, revision: cycle.revision, because })}
      >
        {w('cancelCycle')}
      </Button>
    </details>
  )
}
