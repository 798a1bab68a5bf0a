import { Button, Input } from 'antd'
import { useState } from 'react'
import { say } from '../../../../foundation/words.ts'
import { api } from '../../../../web/api.ts'
import { useSession } from '../../../../web/session.ts'
import { DayInput } from '../../../../web/ui/DayInput.tsx'
import { FieldBox } from '../../../../web/ui/FieldBox.tsx'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useText, useWords } from '../../../../web/words.ts'
import { endWords, words } from '../words.ts'
import type { SubjectWhole } from './whole.ts'

export function EndSubject({ subject }: { subject: SubjectWhole }) {
  const w = useWords(words)
  const text = useText()
  const { today } = useSession()
  const [endedOn, setDay] = useState<string | null>(today)
  const [because, setBecause] = useState('')
  const end = useSubmit(api.ledgers.endSubject)
  return (
    <details className="panel">
      <summary>{text(say(endWords[subject.kind]))}</summary>
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
