/** A step that needs a few words first: a dialog with a form, the refusal inside it, one button that says what happens. */
import { Modal } from 'antd'
import type { ReactNode } from 'react'
import type { RefusalBody } from '../../../foundation/refusal.ts'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { useWords } from '../../../web/words.ts'
import { words } from './words.ts'

type Props = {
  open: boolean
  title: string
  how?: string
  verb: string
  ready: boolean
  /** What is still to be done before the button can be pressed. */
  missing?: string | undefined
  pending: boolean
  problem: RefusalBody | undefined
  danger?: boolean
  onSend: () => void
  onClose: () => void
  children: ReactNode
}

export function StepDialog({ open, title, how, verb, ready, missing, pending, problem, danger = false, onSend, onClose, children }: Props) {
  const w = useWords(words)
  return (
    <Modal
      open={open}
      title={title}
      okText={verb}
      cancelText={w('cancel')}
      okButtonProps={{ disabled: !ready, danger }}
      confirmLoading={pending}
      onOk={onSend}
      onCancel={onClose}
      destroyOnHidden
    >
      {how && <p className="muted">{how}</p>}
      <RefusalNotice problem={problem} />
      {children}
      {!ready && missing && (
        <p className="muted" role="status">
          {missing}
        </p>
      )}
    </Modal>
  )
}
