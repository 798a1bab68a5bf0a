/** A joint meeting: agenda, attendance, votes, quorum, closing, decisions, minutes. */
import { Button } from 'antd'
import { usePathValue } from '../../../web/desk/address.ts'
import { api } from '../../../web/api.ts'
import { useFormat } from '../../../web/format.ts'
import { Facts } from '../../../web/ui/Facts.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { Shown } from '../../../web/ui/Shown.tsx'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useText, useWords } from '../../../web/words.ts'
import type { MeetingRead } from '../contract.ts'
import './admissions.css'
import { AgendaItem } from './AgendaItem.tsx'
import { Part } from './ApplicationPage.tsx'
import { Attendance } from './Attendance.tsx'
import { CancelMeeting, CloseMeeting } from './CloseMeeting.tsx'
import { ListItem } from './ListItem.tsx'
import { words } from './meeting-words.ts'
import { meetingShown, modeWords } from './states.ts'

export default function MeetingPage() {
  const id = usePathValue('id')
  const read = useRead(api.admissions.getMeeting, { id })
  return <Shown read={read}>{(meeting) => <Meeting meeting={meeting} />}</Shown>
}

/** Units present in a room; in writing the units that have voted. */
export function presentIn({ mode, attendance, agenda, lists }: MeetingRead): number {
  return mode === 'room' ? attendance.filter(({ present }) => present).length : Math.max(0, ...[...agenda, ...lists].map(({ votesCast }) => votesCast))
}

function Meeting({ meeting }: { meeting: MeetingRead }) {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const { title, state, mode, heldOn, place, votesUntil, quorum, quorate, agenda, lists, minutes } = meeting
  const manage = meeting.mayClose
  return (
    <article className="meeting">
      <PageHead
        title={title}
        state={<StateTag {...meetingShown[state]} />}
        action={manage ? <CloseMeeting meeting={meeting} /> : minutes && <Button href={`/api/meetings/${meeting.id}/minutes`}>{w('minutesPdf')}</Button>}
        more={manage && <CancelMeeting meeting={meeting} />}
      />
      <Facts
        of={[
          {
            label: w('when'),
            value: votesUntil ? `${format.day(heldOn)}，${w('untilDay', { day: format.day(votesUntil) })}` : format.day(heldOn),
          },
          { label: w('where'), value: [text(modeWords[mode]), place].filter(Boolean).join(' · ') },
          {
            label: w('quorum'),
            value: <StateTag tone={quorate ? 'ok' : 'warn'} word={w(quorate ? 'quorumMet' : 'quorumNotMet', { present: presentIn(meeting), quorum })} />,
          },
          { label: w('agenda'), value: w('agendaOf', { n: agenda.length + lists.length }) },
        ]}
      />
      {minutes && (
        <section className="part minutes">
          <h2>{w('minutes')}</h2>
          <div className="minutes-text">{minutes}</div>
        </section>
      )}
      {mode === 'room' && (
        <Part title={w('attendance')}>
          <Attendance meeting={meeting} />
        </Part>
      )}
      <Part title={w('agenda')}>
        <ol className="cards agenda">
          {agenda.map((entry) => (
            <AgendaItem key={entry.application.id} meeting={meeting} entry={entry} />
          ))}
          {lists.map((entry) => (
            <ListItem key={entry.list.id} meeting={meeting} entry={entry} />
          ))}
        </ol>
      </Part>
    </article>
  )
}
