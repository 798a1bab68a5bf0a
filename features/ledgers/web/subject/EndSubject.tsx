import { Button, Input } from 'antd'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { useSession } from '../../../../web/session.ts'
import { DayInput } from '../../../../web/ui/DayInput.tsx'
import { FieldBox } from '../../../../web/ui/FieldBox.tsx'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useWords } from '../../../../web/words.ts'
import { words } from '../words.ts'
import type { SubjectWhole } from './whole.ts'

export function EndSubject({ subject }: { subject: SubjectWhole }) {
  const w = useWords(words)
  const { today } = useSession()
  const [endedOn, setDay] = useState<string | null>(today)
  const [because, setBecause] = useState('')
  const end = useSubmit(api.ledgers.endSubject)
  return (
    <details className="panel">
      <summary>{w('end')}</summary>
      <FieldBox name="endedOn" label={w('endOn')} problem={end.problem}>
        {(tie) => <DayInput {...tie} value={endedOn} onChange={setDay} />}
      </FieldBox>
      <FieldBox name="because" label={w('because')} problem={end.problem}>
        {(tie) => <Input {...tie} maxLength={200} value={because} onChange={(event) => setBecause(event.target.value)} />}
      </FieldBox>
      <RefusalNotice problem={end.problem} />
      <Button
        disabled={!endedOn || because.trim().length < 2}
        loading={end.pending}
        onClick={() => void end.submit({ id: subject.id, revision: subject.revision, endedOn, because: because.trim() })}
      >
        {w('confirm')}
      </Button>
    </details>
  )
}
