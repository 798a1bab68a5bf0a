/** One record: what is known and who said it, its relations, and every ledger that shows it. */
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { usePathValue } from '../../../../web/desk/address.ts'
import { useFormat } from '../../../../web/format.ts'
import { useSession } from '../../../../web/session.ts'
import { DeskLink } from '../../../../web/ui/DeskLink.tsx'
import { PageHead } from '../../../../web/ui/PageHead.tsx'
import { useRead } from '../../../../web/ui/read.ts'
import { Shown } from '../../../../web/ui/Shown.tsx'
import { StateTag } from '../../../../web/ui/StateTag.tsx'
import { useLanguage, useWords } from '../../../../web/words.ts'
import '../ledgers.css'
import { titleIn, useRegistry } from '../registry.ts'
import { requestWords } from '../requests/words.ts'
import { words } from '../words.ts'
import { EndSubject } from './EndSubject.tsx'
import { Groups } from './Groups.tsx'
import { History } from './History.tsx'
import { MergedFrom } from './MergedFrom.tsx'
import { Relations } from './Relations.tsx'
import { Reveal } from './Reveal.tsx'
import { ValueLine } from './ValueLine.tsx'
import type { SubjectWhole } from './whole.ts'

export default function SubjectPage() {
  const id = usePathValue()
  return <Shown read={useRead(api.ledgers.getSubject, { id })}>{(subject) => <Whole subject={subject} />}</Shown>
}

function Whole({ subject }: { subject: SubjectWhole }) {
  const w = useWords(words)
  const r = useWords(requestWords)
  const format = useFormat()
  const language = useLanguage()
  const { may } = useSession()
  const { elementName } = useRegistry()
  const [sources, setSources] = useState(false)
  const cells = Object.entries(subject.cells)
  return (
    <>
      <PageHead
        title={subject.title}
        state={
          <>
            {subject.illustrative && <StateTag tone="neutral" word={w('illustrative')} />}
            {subject.disputed.length > 0 && <StateTag tone="warn" word={w('disputed')} />}
            {subject.endedOn && <StateTag tone="neutral" word={w('endedOn', { day: format.day(subject.endedOn), because: subject.endedBecause ?? '' })} />}
          </>
        }
        lead={subject.communityName}
        more={may('ledgers.requests') && subject.kind === 'person' && <DeskLink to={`/resident-requests?subjectId=${subject.id}`}>{r('forSubject')}</DeskLink>}
      />
      <button type="button" className="quiet-button sources-toggle" aria-pressed={sources} onClick={() => setSources(!sources)}>
        {w('showSources')}
      </button>
      <div className="list-frame">
        <table className={`list subject-values${sources ? ' with-sources' : ''}`}>
          <thead>
            <tr>
              <th scope="col">{w('element')}</th>
              <th scope="col">{w('value')}</th>
              <th scope="col">{w('source')}</th>
              <th scope="col">
                <span className="hidden-words">{w('dispute')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {cells.map(([key, cell]) => (
              <ValueLine key={key} subjectId={subject.id} elementKey={key} name={elementName(key)} cell={cell} />
            ))}
          </tbody>
        </table>
      </div>
      {may('ledgers.reveal') && cells.some(([, { masked }]) => masked) && (
        <Reveal
          subjectId={subject.id}
          illustrative={subject.illustrative}
          options={cells.filter(([, { masked }]) => masked).map(([key]) => ({ key, name: elementName(key) }))}
        />
      )}
      <Groups subject={subject} />
      <Relations subject={subject} />
      <section className="section">
        <h2>{w('shownIn')}</h2>
        <ul className="plain-list">
          {subject.ledgers.map((ledger) => (
            <li key={ledger.id}>
              <DeskLink to={`/ledgers/${ledger.id}`}>{titleIn(language, ledger)}</DeskLink>
            </li>
          ))}
        </ul>
      </section>
      {subject.mayWrite && subject.mergedFrom.map((merge) => <MergedFrom key={merge.mergeId} {...merge} />)}
      {subject.mayWrite && subject.endedOn === null && <EndSubject subject={subject} />}
      <History subjectId={subject.id} />
    </>
  )
}
