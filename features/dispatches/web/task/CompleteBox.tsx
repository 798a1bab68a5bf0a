/** Completing: a note and files if one likes. */
import { Button } from 'antd'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { FieldBox } from '../../../../web/ui/FieldBox.tsx'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useWords } from '../../../../web/words.ts'
import { type Attached, Attachments } from '../Attachments.tsx'
import { words as shared } from '../words.ts'
import type { TaskWhole } from './whole.ts'
import { words } from './words.ts'

export function CompleteBox({ task, onClose }: { task: TaskWhole; onClose: () => void }) {
  const w = useWords(words)
  const s = useWords(shared)
  const [note, setNote] = useState('')
  const [files, setFiles] = useState<Attached[]>([])
  const send = useSubmit(api.dispatches.completeTask, { done: shared.completed })
  return (
    <form
      className="panel"
      aria-labelledby="complete-title"
      onSubmit={(event) => {
        event.preventDefault()
        void send.submit({ id: task.id, revision: task.revision, note, fileIds: files.map(({ id }) => id) })
      }}
    >
      <h2 id="complete-title">{w('completeTitle')}</h2>
      <p className="muted">{w('completeHelp')}</p>
      <FieldBox name="note" label={s('note')} problem={send.problem}>
        {({ status: _, ...tie }) => (
          <textarea {...tie} className="plain-input" rows={3} maxLength={5000} value={note} onChange={(event) => setNote(event.target.value)} />
        )}
      </FieldBox>
      <Attachments files={files} onChange={setFiles} />
      <RefusalNotice problem={send.problem} />
      <div className="task-actions">
        <Button type="primary" htmlType="submit" loading={send.pending}>
          {w('completeButton')}
        </Button>
        <Button onClick={onClose}>{s('cancel')}</Button>
      </div>
    </form>
  )
}
