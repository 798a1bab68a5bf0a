/**
 * Refusing in one step: one reason, each with the article it rests on, one click. No second question is asked
 * (北京市实施办法 第二十八条: the community may refuse); the note is optional.
 */
import { Button } from 'antd'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { FieldBox } from '../../../../web/ui/FieldBox.tsx'
import { FieldError } from '../../../../web/ui/FieldError.tsx'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useText, useWords } from '../../../../web/words.ts'
import type { RefusalReason } from '../../contract.ts'
import { Clause } from '../Clause.tsx'
import { words as shared } from '../words.ts'
import type { TaskWhole } from './whole.ts'
import { words } from './words.ts'

export function RefuseBox({ task, onClose }: { task: TaskWhole; onClose: () => void }) {
  const w = useWords(words)
  const s = useWords(shared)
  const text = useText()
  const [chosen, setChosen] = useState<RefusalReason | null>(null)
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const send = useSubmit(api.dispatches.refuseTask)
  return (
    <form
      className="panel"
      aria-labelledby="refuse-title"
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (chosen) void send.submit({ id: task.id, revision: task.revision, reason: chosen, note })
      }}
    >
      <h2 id="refuse-title">{w('refuseTitle')}</h2>
      <p className="muted">{w('refuseHelp', { name: task.senderName })}</p>
      <fieldset className="reasons" aria-describedby="refuse-error">
        <legend>{w('refuseReasons')}</legend>
        {task.refusalReasons.map(({ reason, clause, sentence }) => (
          <label key={reason} className="reason">
            <input type="radio" name="reason" value={reason} checked={chosen === reason} onChange={() => setChosen(reason)} />
            <span className="reason-words">
              <strong>{text(sentence)}</strong>
              <Clause of={clause} open />
            </span>
          </label>
        ))}
        <FieldError id="refuse-error" sentence={tried && !chosen ? w('refuseNeeded') : ''} />
      </fieldset>
      <FieldBox name="refusal-note" label={w('refuseNote')}>
        {({ status: _, ...tie }) => (
          <textarea {...tie} className="plain-input" rows={2} maxLength={5000} value={note} onChange={(event) => setNote(event.target.value)} />
        )}
      </FieldBox>
      <RefusalNotice problem={send.problem} />
      <div className="task-actions">
        <Button type="primary" danger htmlType="submit" loading={send.pending}>
          {w('refuseButton')}
        </Button>
        <Button onClick={onClose}>{s('cancel')}</Button>
      </div>
    </form>
  )
}
