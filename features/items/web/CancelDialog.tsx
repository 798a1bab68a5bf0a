/** Cancelling an item: from which day, why, and who does the work instead. */
import { Input, Modal } from 'antd'
import { useState } from 'react'
import { api } from '../../../web/api.ts'
import { useSession } from '../../../web/session.ts'
import { DayInput } from '../../../web/ui/DayInput.tsx'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useLabelled, useWords } from '../../../web/words.ts'
import { words } from './words.ts'

export function CancelDialog({ id, title, onClose }: { id: string; title: string; onClose: () => void }) {
  const w = useWords(words)
  const labelled = useLabelled()
  const { session } = useSession()
  const [from, setFrom] = useState<string | null>(session.today)
  const [because, setBecause] = useState('')
  const [doneInsteadBy, setDoneInsteadBy] = useState('')
  const send = useSubmit(api.items.cancelItem, { done: words.cancelled, then: onClose })
  return (
    <Modal
      open
      title={labelled(w('cancel'), title)}
      okText={w('cancel')}
      cancelText={w('back')}
      okButtonProps={{ disabled: from === null || because.trim().length < 4 || doneInsteadBy.trim().length < 2, loading: send.pending }}
      onCancel={onClose}
      onOk={() => void send.submit({ id, from: from ?? '', because, doneInsteadBy })}
    >
      <p className="muted">{w('cancelHelp')}</p>
      <RefusalNotice problem={send.problem} />
      <FieldBox name="from" label={w('cancelFrom')} problem={send.problem}>
        {(tie) => <DayInput {...tie} value={from} min={session.today} onChange={setFrom} />}
      </FieldBox>
      <FieldBox name="because" label={w('because')} problem={send.problem}>
        {(tie) => <Input.TextArea {...tie} value={because} maxLength={1000} autoSize={{ minRows: 2 }} onChange={(event) => setBecause(event.target.value)} />}
      </FieldBox>
      <FieldBox name="doneInsteadBy" label={w('insteadBy')} problem={send.problem}>
        {(tie) => <Input {...tie} value={doneInsteadBy} maxLength={500} onChange={(event) => setDoneInsteadBy(event.target.value)} />}
      </FieldBox>
    </Modal>
  )
}
