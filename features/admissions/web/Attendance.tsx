import { Button } from 'antd'
import { useState } from 'react'
import { api } from '../../../web/api.ts'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useSession } from '../../../web/session.ts'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useWords } from '../../../web/words.ts'
import type { MeetingRead } from '../contract.ts'
import { words } from './meeting-words.ts'

/** Which units are present: noted by the secretary while the meeting is open, read by everybody else. */
export function Attendance({ meeting }: { meeting: MeetingRead }) {
  const { may } = useSession()
  return meeting.state === 'called' && may('meetings.call') ? <AttendanceForm meeting={meeting} /> : <AttendanceList meeting={meeting} />
}

function AttendanceList({ meeting: { attendance } }: { meeting: MeetingRead }) {
  return (
    <ul className="attendance">
      {attendance.map(({ organisationId, organisationName, present }) => (
        <li key={organisationId}>
          {organisationName} <StateTag tone={present ? 'ok' : 'neutral'} word={present ? words.present : present === false ? words.absent : words.notNoted} />
        </li>
      ))}
    </ul>
  )
}

function AttendanceForm({ meeting: { id, attendance } }: { meeting: MeetingRead }) {
  const w = useWords(words)
  const [present, setPresent] = useState(() => attendance.filter((unit) => unit.present).map(({ organisationId }) => organisationId))
  const send = useSubmit(api.admissions.noteAttendance, { done: words.attendanceSaved })
  const noted = attendance.filter((unit) => unit.present).length
  const changed = noted !== present.length || attendance.some((unit) => !!unit.present !== present.includes(unit.organisationId))
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void send.submit({ id, organisationIds: present })
      }}
    >
      <RefusalNotice problem={send.problem} />
      <p className="muted">{w('attendanceHow')}</p>
      <div className="attendance">
        {attendance.map(({ organisationId, organisationName }) => (
          <label key={organisationId} className="check">
            <input
              type="checkbox"
              checked={present.includes(organisationId)}
              onChange={(event) => setPresent(event.target.checked ? [...present, organisationId] : present.filter((one) => one !== organisationId))}
            />
            {organisationName}
          </label>
        ))}
      </div>
      <Button htmlType="submit" disabled={!changed} loading={send.pending}>
        {w('saveAttendance')}
      </Button>{' '}
      {changed && <span role="status">{w('attendanceUnsaved')}</span>}
    </form>
  )
}
