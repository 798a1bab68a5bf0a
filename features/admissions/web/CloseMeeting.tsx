/** Ending a meeting: closing it with its decisions, after a look at what that means; or cancelling it with a reason. */
import { Button } from 'antd'
import { useState } from 'react'
import { api } from '../../../web/api.ts'
import { useFormat } from '../../../web/format.ts'
import { useSession } from '../../../web/session.ts'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useWords } from '../../../web/words.ts'
import type { MeetingRead } from '../contract.ts'
import { words } from './meeting-words.ts'
import { ReasonStep } from './ReasonStep.tsx'
import { StepDialog } from './StepDialog.tsx'

export function CloseMeeting({ meeting: { id, revision, quorate, agenda, lists, quorum, heldOn } }: { meeting: MeetingRead }) {
  const w = useWords(words)
  const format = useFormat()
  const { today } = useSession()
  const [open, setOpen] = useState(false)
  const early = today < heldOn
  const send = useSubmit(api.admissions.closeMeeting, { done: words.closed, then: () => setOpen(false) })
  const points = [
    ...agenda.map(({ application, votesCast }) => ({ ...application, votesCast })),
    ...lists.map(({ list, votesCast }) => ({ ...list, votesCast })),
  ]
  const few = points.filter(({ votesCast }) => votesCast < quorum)
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {w('closeMeeting')}
      </Button>
      <StepDialog
        open={open}
        title={w('closeTitle')}
        how={w('closeHow')}
        verb={w('closeMeeting')}
        ready={!early}
        pending={send.pending}
        problem={send.problem}
        onSend={() => void send.submit({ id, revision })}
        onClose={() => setOpen(false)}
      >
        {agenda.length > 0 && <p>{w('closeItems')}</p>}
        {lists.length > 0 && <p>{w('closeLists')}</p>}
        {early && <p className="notice state-warn">{w('closeFrom', { day: format.day(heldOn) })}</p>}
        {!quorate && <p className="notice state-warn">{w('closeNoQuorum')}</p>}
        {few.map(({ id: point, title, votesCast }) => (
          <p key={point}>{w('closeMissing', { title, n: votesCast })}</p>
        ))}
      </StepDialog>
    </>
  )
}

export function CancelMeeting({ meeting }: { meeting: MeetingRead }) {
  const w = useWords(words)
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{w('cancelMeeting')}</Button>
      <ReasonStep
        of={meeting}
        call={api.admissions.cancelMeeting}
        done={words.cancelled}
        open={open}
        title={w('cancelTitle')}
        how={w('cancelHow')}
        label={w('cancelReason')}
        verb={w('cancelMeeting')}
        danger
        onClose={() => setOpen(false)}
      />
    </>
  )
}
