/** A step with a reason in words: return, withdraw, fulfil a condition, cancel a meeting. */
import { Input } from 'antd'
import { useState } from 'react'
import type { RefusalBody } from '../../../foundation/refusal.ts'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { StepDialog } from './StepDialog.tsx'

/** What the dialog says and asks. */
export type ReasonAsked = {
  open: boolean
  title: string
  how?: string
  label: string
  help?: string
  verb: string
  /** The field's name in the contract. */
  field?: string
  least?: number
  danger?: boolean
  onClose: () => void
}

type Props = ReasonAsked & { pending: boolean; problem: RefusalBody | undefined; onSend: (reason: string) => void }

export function ReasonDialog({ label, help, field = 'reason', least = 2, onSend, ...dialog }: Props) {
  const [reason, setReason] = useState('')
  return (
    <StepDialog {...dialog} ready={reason.trim().length >= least} onSend={() => onSend(reason.trim())}>
      <FieldBox name={field} label={label} help={help} problem={dialog.problem}>
        {(tie) => (
          <Input.TextArea {...tie} value={reason} maxLength={5000} autoSize={{ minRows: 3, maxRows: 10 }} onChange={(event) => setReason(event.target.value)} />
        )}
      </FieldBox>
    </StepDialog>
  )
}
