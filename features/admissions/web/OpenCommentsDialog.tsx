import { useState } from 'react'
import { addWorkingDays } from '../../../foundation/calendar.ts'
import { api } from '../../../web/api.ts'
import { useSession } from '../../../web/session.ts'
import { DayInput } from '../../../web/ui/DayInput.tsx'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useWords } from '../../../web/words.ts'
import type { ApplicationRead } from '../contract.ts'
import { useRegime } from '../../../web/regime.ts'
import { StepDialog } from './StepDialog.tsx'
import { words } from './words.ts'

export function OpenCommentsDialog({ application: { id, revision }, open, onClose }: { application: ApplicationRead; open: boolean; onClose: () => void }) {
  const w = useWords(words)
  const { commentWorkingDays } = useRegime()
  const { today } = useSession()
  const usual = addWorkingDays(today, commentWorkingDays)
  const [commentUntil, setCommentUntil] = useState<string | null>(usual)
  const [opinionsDueOn, setOpinionsDueOn] = useState<string | null>(usual)
  const send = useSubmit(api.admissions.openComments, { done: words.opened, then: onClose })
  return (
    <StepDialog
      open={open}
      title={w('openTitle')}
      how={w('openHow')}
      verb={w('openComments')}
      ready={commentUntil !== null && opinionsDueOn !== null}
      pending={send.pending}
      problem={send.problem}
      onSend={() => commentUntil && opinionsDueOn && void send.submit({ id, revision, commentUntil, opinionsDueOn })}
      onClose={onClose}
    >
      <FieldBox name="commentUntil" label={w('commentUntil')} help={w('datesHelp', { n: commentWorkingDays })} problem={send.problem}>
        {(tie) => <DayInput {...tie} value={commentUntil} min={today} onChange={setCommentUntil} />}
      </FieldBox>
      <FieldBox name="opinionsDueOn" label={w('opinionsDueOn')} problem={send.problem}>
        {(tie) => <DayInput {...tie} value={opinionsDueOn} min={today} onChange={setOpinionsDueOn} />}
      </FieldBox>
    </StepDialog>
  )
}
