/** Says that a demand is no longer made; it stays on record with the reason. */
import { Button, Input } from 'antd'
import { useId, useState } from 'react'
import { api } from '../../../../web/api.ts'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useWords } from '../../../../web/words.ts'
import { words } from './words.ts'

export function DropDemand({ id, revision, name }: { id: string; revision: number; name: string }) {
  const w = useWords(words)
  const field = useId()
  const [open, setOpen] = useState(false)
  const [because, setBecause] = useState('')
  const send = useSubmit(api.certificates.dropDemand, { done: words.droppedNow, then: () => setOpen(false) })
  if (!open)
    return (
      <button type="button" className="quiet-button" onClick={() => setOpen(true)}>
        {w('drop')}
        <span className="hidden-words">：{name}</span>
      </button>
    )
  return (
    <form
      className="proof-drop"
      onSubmit={(event) => {
        event.preventDefault()
        void send.submit({ id, revision, because: because.trim() })
      }}
    >
      <label htmlFor={field}>{w('because')}</label>
      <Input id={field} value={because} maxLength={500} onChange={(event) => setBecause(event.target.value)} />
      {send.problem && <RefusalNotice problem={send.problem} />}
      <Button htmlType="submit" type="primary" disabled={because.trim().length < 4} loading={send.pending}>
        {w('dropNow')}
      </Button>{' '}
      <Button onClick={() => setOpen(false)}>{w('keep')}</Button>
    </form>
  )
}
