/** One list: every line with its reasons; while it is a draft, each may be changed or left out. */
import { api } from '../../../web/api.ts'
import { usePathValue } from '../../../web/desk/address.ts'
import { useFormat } from '../../../web/format.ts'
import { useSession } from '../../../web/session.ts'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { Facts } from '../../../web/ui/Facts.tsx'
import { Mark } from '../../../web/ui/Mark.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { Shown } from '../../../web/ui/Shown.tsx'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useWords } from '../../../web/words.ts'
import type { DecisionListRead } from '../contract/decisions.ts'
import { listStateWords, words } from './campaign-words.ts'
import './cleanups.css'
import { Lines } from './Lines.tsx'
import { listTones } from './states.ts'

export default function ListPage() {
  const id = usePathValue('id')
  const read = useRead(api.cleanups.getDecisionList, { id })
  return <Shown read={read}>{(list) => <List list={list} />}</Shown>
}

function List({ list }: { list: DecisionListRead }) {
  const w = useWords(words)
  const format = useFormat()
  const { may } = useSession()
  const { id, title, state, decisionNumber, toFindOut, carryOutBy, decidedOn, unticked } = list
  const call = state === 'drafted' && list.ownersMissing === 0 && may('meetings.call') && (
    <DeskLink to={`/meetings/new?list=${id}`} className="verb verb-primary">
      {w('callMeeting')}
    </DeskLink>
  )
  const notice = decisionNumber !== null && (
    <>
      <a href={`/api/cleanup-lists/${id}/notice?format=docx`}>{w('noticeDocx')}</a>
      <a href={`/api/cleanup-lists/${id}/notice?format=pdf`}>{w('notice')}</a>
    </>
  )
  return (
    <>
      <PageHead number={decisionNumber} title={title} state={<StateTag tone={listTones[state]} word={listStateWords[state]} />} action={call} more={notice} />
      <Facts
        of={[
          { label: w('keep'), value: String(list.keep) },
          { label: w('merge'), value: String(list.merge) },
          { label: w('cancel'), value: String(list.cancel) },
          list.takenOut > 0 && { label: w('takenOut'), value: String(list.takenOut) },
          { label: w('carryOutBy'), value: format.day(carryOutBy) },
          decidedOn !== null && { label: w('decidedOn'), value: format.day(decidedOn) },
        ]}
      />
      {list.ownersMissing > 0 && list.lines.some(({ mayChooseExecutor }) => mayChooseExecutor) && (
        <div className="notice state-warn">
          <Mark tone="warn" />
          <div>
            <p>{w('ownersMissing', { n: list.ownersMissing })}</p>
            <p>{w('ownersMissingHow')}</p>
          </div>
        </div>
      )}
      {unticked > 0 && <p>{w('untickedOn', { n: unticked })}</p>}
      <Lines list={list} />
      {toFindOut.length > 0 && (
        <section className="cleanup-part">
          <h2>{w(unticked > 0 ? 'toFindOutOnly' : 'toFindOut')}</h2>
          <ul className="plain-list">
            {toFindOut.map((entry) => (
              <li key={entry.id}>
                <DeskLink to={`/cleanups/${entry.id}`}>{entry.title}</DeskLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
