/** The two ways out without a certificate, each with its reason. */
import { Button, Input } from 'antd'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { FieldBox } from '../../../../web/ui/FieldBox.tsx'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useWords } from '../../../../web/words.ts'
import { words } from '../desk-words.ts'
import type { RequestWhole } from './whole.ts'

export function EndRequest({ request: { id, revision } }: { request: RequestWhole }) {
  const w = useWords(words)
  const [open, setOpen] = useState<'refuse' | 'withdraw'>()
  const [because, setBecause] = useState('')
  const refuse = useSubmit(api.certificates.refuseRequest, { done: words.saved })
  const withdraw = useSubmit(api.certificates.withdrawRequest, { done: words.saved })
  const send = open === 'refuse' ? refuse : withdraw
  if (!open)
    return (
      <p className="proof-steps">
        <Button onClick={() => setOpen('refuse')}>{w('refuse')}</Button>
        <Button onClick={() => setOpen('withdraw')}>{w('withdraw')}</Button>
      </p>
    )
  return (
    <section className="panel proof-desk-form">
      <h2>{w(open)}</h2>
      <FieldBox name="because" label={w(open === 'refuse' ? 'refuseWhy' : 'withdrawWhy')} problem={send.problem}>
        {(tie) => <Input.TextArea {...tie} value={because} maxLength={open === 'refuse' ? 300 : 200} onChange={(event) => setBecause(event.target.value)} />}
      </FieldBox>
      <RefusalNotice problem={send.problem} />
      <p className="proof-steps">
        <Button
          type="primary"
          danger={open === 'refuse'}
          loading={send.pending}
          disabled={open === 'refuse' && because.trim().length < 4}
          onClick={() => void send.submit({ id, revision, because: because.trim() })}
        >
          {w('confirm')}
        </Button>
        <Button onClick={() => setOpen(undefined)}>{w('cancel')}</Button>
      </p>
    </section>
  )
}
