import { Button, Input } from 'antd'
import { useState } from 'react'
import { api } from '../../../web/api.ts'
import { useGo } from '../../../web/desk/address.ts'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useWords } from '../../../web/words.ts'
import { words } from './words.ts'

export function StartForm() {
  const w = useWords(words)
  const go = useGo()
  const [title, setTitle] = useState('')
  const start = useSubmit(api.forms.startForm, { then: ({ id }) => go(`/forms/${id}`) })
  return (
    <details className="panel">
      <summary>{w('newForm')}</summary>
      <FieldBox name="title" label={w('newTitle')} problem={start.problem}>
        {(tie) => (
          <Input
            {...tie}
            maxLength={200}
            value={title}
            onChange={(event) => setTitle(event.target.value)}
            onPressEnter={() => title.trim() && void start.submit({ title: title.trim(), nextOf: null })}
          />
        )}
      </FieldBox>
      <RefusalNotice problem={start.problem} />
      <Button type="primary" disabled={!title.trim()} loading={start.pending} onClick={() => void start.submit({ title: title.trim(), nextOf: null })}>
        {w('start')}
      </Button>
    </details>
  )
}
