/** The contact in full, after a purpose was given; it leaves the screen when the window is closed. */
import { Input, Modal } from 'antd'
import { useState } from 'react'
import { api } from '../../../web/api.ts'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useWords } from '../../../web/words.ts'
import { words } from './words.ts'

export function RevealContact({ id, onClose }: { id: string; onClose: () => void }) {
  const w = useWords(words)
  const [purpose, setPurpose] = useState('')
  const send = useSubmit(api.suggestions.revealContact, { renew: false })
  const contact = send.output?.contact
  return (
    <Modal
      open
      title={w('reveal')}
      okText={w(contact ? 'close' : 'show')}
      cancelText={w('cancel')}
      cancelButtonProps={contact ? { style: { display: 'none' } } : {}}
      okButtonProps={{ disabled: !contact && purpose.trim().length < 4, loading: send.pending }}
      onOk={() => (contact ? onClose() : void send.submit({ id, purpose }))}
      onCancel={onClose}
    >
      {contact ? (
        <p role="status">
          {w('fullContact')} <strong className="suggestion-contact">{contact}</strong>
        </p>
      ) : (
        <>
          <p className="muted">{w('revealHow')}</p>
          <RefusalNotice problem={send.problem} names={{ purpose: words.purpose }} />
          <FieldBox name="purpose" label={w('purpose')} help={w('purposeHelp')} problem={send.problem}>
            {(tie) => <Input {...tie} value={purpose} maxLength={200} onChange={(event) => setPurpose(event.target.value)} />}
          </FieldBox>
        </>
      )}
    </Modal>
  )
}
