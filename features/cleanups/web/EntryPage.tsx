/** One entry: what it is, what the rules propose, whether it came back, and the one next step. */
import { Button } from 'antd'
import { useState } from 'react'
import { api } from '../../../web/api.ts'
import { usePathValue } from '../../../web/desk/address.ts'
import { useFormat } from '../../../web/format.ts'
import { Facts } from '../../../web/ui/Facts.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { Shown } from '../../../web/ui/Shown.tsx'
import { Timeline } from '../../../web/ui/Timeline.tsx'
import { useLabelled, useText, useWords } from '../../../web/words.ts'
import { confidenceOf } from '../../laws/web/confidence.ts'
import { ClauseName } from '../../laws/web/clauses/ClauseName.tsx'
import type { EntryRead } from '../contract.ts'
import { authorityWords, decidedWords, kindWords } from '../words.ts'
import './cleanups.css'
import { EntryForm } from './EntryForm.tsx'
import { EntryState } from './EntryState.tsx'
import { ExecutorForm } from './ExecutorForm.tsx'
import { NoteForm } from './NoteForm.tsx'
import { Proposal } from './Proposal.tsx'
import { Returns } from './Returns.tsx'
import { sourceOf } from './source.ts'
import { StillThere } from './StillThere.tsx'
import { isBack } from './states.ts'
import { stepWords, words } from './words.ts'

export default function EntryPage() {
  const id = usePathValue('id')
  const read = useRead(api.cleanups.getEntry, { id })
  return <Shown read={read}>{(entry) => <Entry entry={entry} />}</Shown>
}

function Entry({ entry }: { entry: EntryRead }) {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const [editing, setEditing] = useState(false)
  const { steps, title, titleEn, kind, authority, events } = entry
  const executor = executorOf(entry)
  if (editing) return <EntryForm entry={entry} onDone={() => setEditing(false)} />
  return (
    <>
      <PageHead
        number={entry.decisionNumber ?? entry.code}
        title={title}
        state={<EntryState of={entry} />}
        lead={text({ zh: '', en: titleEn ?? '' })}
        more={steps.includes('save') && <Button onClick={() => setEditing(true)}>{w('edit')}</Button>}
      />
      <Facts
        of={[
          { label: w('kind'), value: text(kindWords[kind]) },
          { label: w('owner'), value: entry.ownerOrganisationName ?? entry.ownerName },
          { label: w('authority'), value: authority ? text(authorityWords[authority]) : w('authorityUnknown') },
          { label: w(isEnded(entry) ? 'communitiesThen' : 'communities'), value: format.number(entry.communities) },
          executor !== null && { label: w('executor'), value: executor },
          entry.carryOutBy !== null && { label: w('carryOutBy'), value: format.day(entry.carryOutBy) },
        ]}
      />
      {isBack(entry) && entry.decided && (
        <p className="notice state-danger">
          {w('returnedOn', { day: format.day(entry.returnedOn), decided: text(decidedWords[entry.decided]), number: entry.decisionNumber ?? w('noNumber') })}
        </p>
      )}
      <StillThere of={entry.stillThere} />
      <Returns of={entry.returns} />
      {steps.includes('chooseExecutor') && entry.proposal.outcome !== 'keep' && <ExecutorForm entry={entry} />}
      {steps.includes('carryOut') && (
        <NoteForm entry={entry} call={api.cleanups.carryOut} label={w('carryOutHow')} verb={w('carryOut')} done={words.carriedOut} />
      )}
      {(entry.decided === null || isBack(entry)) && <Proposal of={entry.proposal} />}
      {steps.includes('review') && <NoteForm entry={entry} call={api.cleanups.reviewEntry} label={w('verifyHow')} verb={w('verify')} done={words.verified} />}
      <About entry={entry} />
      {events.length > 0 && (
        <section className="cleanup-part">
          <Timeline
            title={w('history')}
            of={events.map(({ id, at, step, byName, decisionNumber, note }) => ({
              key: id,
              at,
              what: text(stepWords[step]),
              who: [byName, decisionNumber].filter(Boolean).join(' · '),
              why: note,
            }))}
          />
        </section>
      )}
    </>
  )
}

/** What was counted before it ended says nothing of today. */
const isEnded = ({ state, decided }: EntryRead) => decided !== null && decided !== 'kept' && state !== 'found' && state !== 'reviewed'

/** Said only where it is somebody else than the owner. */
const executorOf = ({ ownerOrganisationId, executorName }: EntryRead) => (ownerOrganisationId === null ? executorName : null)

function About({ entry }: { entry: EntryRead }) {
  const w = useWords(words)
  const labelled = useLabelled()
  const format = useFormat()
  const text = useText()
  const { clauses, basisText, duties, objects, formerNames, doubt, note, decidedBecause, carriedOutOn } = entry
  return (
    <section className="cleanup-part">
      <h2>{w('basis')}</h2>
      {clauses.length > 0 ? (
        <p>
          {clauses.map((clause) => (
            <span key={clause.sourceId + clause.article}>
              <ClauseName of={clause} />{' '}
            </span>
          ))}
        </p>
      ) : (
        <p>{basisText ?? w('noBasis')}</p>
      )}
      <Facts
        of={[
          duties !== '' && { label: w('dutiesOf'), value: duties },
          objects !== '' && { label: w('objects'), value: objects },
          entry.place !== null && { label: w('place'), value: w(entry.place) },
          entry.yearlyCap !== null && { label: w('cap'), value: w('capOf', { n: entry.yearlyCap }) },
          entry.sunsetOn !== null && { label: w('sunset'), value: format.day(entry.sunsetOn) },
          entry.vetoWords !== null && { label: w('veto'), value: entry.vetoWords },
          formerNames.length > 0 && { label: w('formerNames'), value: formerNames.join('、') },
          entry.mergedIntoTitle !== null && { label: w('decision'), value: w('into', { title: entry.mergedIntoTitle }) },
        ]}
      />
      {entry.decisionNumber && decidedBecause && <p>{w('decidedBecause', { number: entry.decisionNumber, because: decidedBecause })}</p>}
      {carriedOutOn && <p>{w('carriedOutBy', { who: entry.carriedOutBy, day: format.day(carriedOutOn), note: entry.carriedOutNote })}</p>}
      {doubt && <p>{labelled(w('doubt'), doubt)}</p>}
      {note && <p>{note}</p>}
      <p className="muted">
        {labelled(w('source'), sourceOf(entry, text))}
        {entry.confidence ? ` · ${labelled(w('confidence'), confidenceOf(entry, text))}` : ''}
      </p>
    </section>
  )
}
