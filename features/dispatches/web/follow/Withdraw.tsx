/** Withdrawing a dispatch: said what happens to the tasks, and asked why. */
import { Button } from 'antd'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { FieldBox } from '../../../../web/ui/FieldBox.tsx'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useWords } from '../../../../web/words.ts'
import { words as shared } from '../words.ts'
import { words } from './words.ts'

export function Withdraw({ id, onClose }: { id: string; onClose: () => void }) {
  const w = useWords(words)
  const s = useWords(shared)
  const [because, setBecause] = useState('')
  const [tried, setTried] = useState(false)
  const send = useSubmit(api.dispatches.withdrawDispatch, { done: words.withdrawDone, then: onClose })
  const short = because.trim().length < 2
  return (
    <form
      className="panel"
      aria-label={w('withdraw')}
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (!short) void send.submit({ id, because: because.trim() })
      }}
    >
      <h2>{w('withdraw')}</h2>
      <p>{w('withdrawHelp')}</p>
      <FieldBox name="because" label={w('because')} problem={send.problem} error={tried && short ? w('becauseNeeded') : undefined}>
        {({ status: _, ...tie }) => (
          <textarea {...tie} className="plain-input" rows={3} maxLength={5000} value={because} onChange={(event) => setBecause(event.target.value)} />
        )}
      </FieldBox>
      <RefusalNotice problem={send.problem} />
      <div className="task-actions">
        <Button danger htmlType="submit" loading={send.pending}>
          {w('withdraw')}
        </Button>
        <Button onClick={onClose}>{s('cancel')}</Button>
      </div>
    </form>
  )
}
