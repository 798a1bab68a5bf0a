import { Input } from 'antd'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { FieldBox } from '../../../../web/ui/FieldBox.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useWords } from '../../../../web/words.ts'
import type { DocumentRead } from '../../contract/documents.ts'
import { StepDialog } from '../StepDialog.tsx'
import { words } from './words.ts'

type Props = { document: Pick<DocumentRead, 'id' | 'revision'>; open: boolean; onClose: () => void }

export function IssueDialog({ document: { id, revision }, open, onClose }: Props) {
  const w = useWords(words)
  const [number, setNumber] = useState('')
  const send = useSubmit(api.admissions.issueDocument, { done: words.issued, then: onClose })
  return (
    <StepDialog
      open={open}
      title={w('issueTitle')}
      how={w('issueHow')}
      verb={w('issue')}
      ready={number.trim().length >= 4}
      missing={w('issueMissing')}
      pending={send.pending}
      problem={send.problem}
      onSend={() => void send.submit({ id, revision, number: number.trim() })}
      onClose={onClose}
    >
      <FieldBox name="number" label={w('issueNumber')} help={w('issueNumberHelp')} problem={send.problem}>
        {(tie) => <Input {...tie} value={number} maxLength={60} onChange={(event) => setNumber(event.target.value)} />}
      </FieldBox>
    </StepDialog>
  )
}
