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
import { Meeting } from '../contract.ts'
import './admissions.css'
import { words } from './meeting-words.ts'
import { meetingShown, modeWords } from './states.ts'

type Head = AnsweredBy<typeof api.admissions.listMeetings>['rows'][number]

export default function MeetingsPage() {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const { may } = useSession()
  const [{ state, page, size }, setFilters] = useFilters({ page: 1, size: 20, state: undefined as string | undefined })
  const asked = Meeting.shape.state.safeParse(state)
  const read = useRead(api.admissions.listMeetings, { page, size, ...(asked.success && { state: asked.data }) })
  const call = may('meetings.call')
  const columns: ListColumn<Head>[] = [
    {
      key: 'title',
      title: words.columnTitle,
      text: (row) => row.title,
      show: (row) => <DeskLink to={`/meetings/${row.id}`}>{row.title}</DeskLink>,
    },
    {
      key: 'state',
      title: words.columnState,
      text: (row) => text(meetingShown[row.state].word),
      show: (row) => <StateTag {...meetingShown[row.state]} />,
    },
    { key: 'mode', title: words.columnMode, text: (row) => text(modeWords[row.mode]), show: (row) => text(modeWords[row.mode]) },
    { key: 'heldOn', title: words.columnHeldOn, text: (row) => row.heldOn, show: (row) => format.day(row.heldOn) },
    {
      key: 'agenda',
      title: words.columnAgenda,
      text: (row) => row.agendaCount,
      show: (row) => w('agendaCount', { n: row.agendaCount }),
      figure: true,
    },
  ]
  return (
    <>
      <PageHead title={w('meetings')} lead={w('meetingsLead')} action={call && <CallLink />} />
      <div className="filters">
        <div className="field">
          <label htmlFor="filter-state">{w('filterState')}</label>
          <select id="filter-state" className="plain-input" value={state ?? ''} onChange={(event) => setFilters({ state: event.target.value || undefined })}>
            <option value="">{w('anyState')}</option>
            {Meeting.shape.state.options.map((one) => (
              <option key={one} value={one}>
                {text(meetingShown[one].word)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <ListTable
        name="meetings"
        caption={w('meetings')}
        read={read}
        columns={columns}
        keyOf={(row) => row.id}
        onPage={setFilters}
        {...(!state && {
          empty: <EmptyState title={w('noMeetings')} how={w(call ? 'noMeetingsCall' : 'noMeetingsHow')} action={call && <CallLink />} />,
        })}
      />
    </>
  )
}

function CallLink() {
  const w = useWords(words)
  return (
    <DeskLink to="/meetings/new" className="button-link">
      {w('newMeeting')}
    </DeskLink>
  )
}
