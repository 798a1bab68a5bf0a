/** Revoking: with a reason, and for good. */
import { Button, Input, Popconfirm } from 'antd'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { FieldBox } from '../../../../web/ui/FieldBox.tsx'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useWords } from '../../../../web/words.ts'
import { words } from '../seals/words.ts'
import type { CertificateWhole } from './whole.ts'

export function RevokeBox({ of: { id, revision } }: { of: CertificateWhole }) {
  const w = useWords(words)
  const [because, setBecause] = useState('')
  const send = useSubmit(api.certificates.revokeCertificate, { done: words.revoked })
  return (
    <details className="panel">
      <summary>{w('revoke')}</summary>
      <p className="muted">{w('revokeLead')}</p>
      <FieldBox name="because" label={w('revokeBecause')} problem={send.problem}>
        {(tie) => <Input.TextArea {...tie} value={because} maxLength={300} autoSize={{ minRows: 2 }} onChange={(event) => setBecause(event.target.value)} />}
      </FieldBox>
      <RefusalNotice problem={send.problem} />
      <Popconfirm
        title={w('revokeSure')}
        okText={w('revokeYes')}
        cancelText={w('revokeNo')}
        disabled={because.trim().length < 2}
        onConfirm={() => void send.submit({ id, revision, because: because.trim() })}
      >
        <Button danger disabled={because.trim().length < 2} loading={send.pending}>
          {w('revoke')}
        </Button>
      </Popconfirm>
    </details>
  )
}
