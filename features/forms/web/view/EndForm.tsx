import { Button, Input } from 'antd'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { useSession } from '../../../../web/session.ts'
import { DayInput } from '../../../../web/ui/DayInput.tsx'
import { FieldBox } from '../../../../web/ui/FieldBox.tsx'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useWords } from '../../../../web/words.ts'
import type { FormWhole } from '../whole.ts'
import { words } from '../words.ts'

export function EndForm({ form }: { form: FormWhole }) {
  const w = useWords(words)
  const { today } = useSession()
  const [validTo, setDay] = useState<string | null>(today)
  const [because, setBecause] = useState('')
  const end = useSubmit(api.forms.endForm, { done: words.ended })
  return (
    <details className="panel">
      <summary>{w('end')}</summary>
      <FieldBox name="validTo" label={w('endOn')} problem={end.problem}>
        {(tie) => <DayInput {...tie} value={validTo} min={today} onChange={setDay} />}
      </FieldBox>
      <FieldBox name="because" label={w('because')} problem={end.problem}>
        {(tie) => <Input.TextArea {...tie} autoSize value={because} onChange={(event) => setBecause(event.target.value)} />}
      </FieldBox>
      <RefusalNotice problem={end.problem} />
      <Button
        danger
        disabled={!validTo || because.trim().length < 4}
        loading={end.pending}
        onClick={() => validTo && void end.submit({ id: form.id, revision: form.revision, validTo, because })}
      >
        {w('end')}
      </Button>
    </details>
  )
}
