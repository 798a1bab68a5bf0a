/** Recording another name and where it was seen. */
import { Input, Modal } from 'antd'
import { useState } from 'react'
import { api } from '../../../web/api.ts'
import { useSession } from '../../../web/session.ts'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useLabelled, useWords } from '../../../web/words.ts'
import type { Read } from './whole.ts'
import { words } from './words.ts'

export function AddName({ element }: { element: Read }) {
  const w = useWords(words)
  const { may } = useSession()
  const [open, setOpen] = useState(false)
  if (!may('elements.propose') || element.state === 'superseded') return null
  return (
    <>
      <button type="button" className="plain-button" onClick={() => setOpen(true)}>
        {w('addName')}
      </button>
      {open && <NameDialog element={element} onClose={() => setOpen(false)} />}
    </>
  )
}

function NameDialog({ element, onClose }: { element: Read; onClose: () => void }) {
  const w = useWords(words)
  const labelled = useLabelled()
  const [label, setLabel] = useState('')
  const [seenIn, setSeenIn] = useState('')
  const send = useSubmit(api.elements.addSynonym, { done: words.added, then: onClose })
  return (
    <Modal
      open
      title={labelled(w('addName'), element.name)}
      okText={w('save')}
      cancelText={w('back')}
      okButtonProps={{ disabled: label.trim() === '' || seenIn.trim() === '', loading: send.pending }}
      onCancel={onClose}
      onOk={() => void send.submit({ key: element.key, label, seenIn })}
    >
      <RefusalNotice problem={send.problem} names={words} />
      <FieldBox name="label" label={w('label')} problem={send.problem}>
        {(tie) => <Input {...tie} value={label} maxLength={200} onChange={(event) => setLabel(event.target.value)} />}
      </FieldBox>
      <FieldBox name="seenIn" label={w('seenIn')} problem={send.problem}>
        {(tie) => <Input {...tie} value={seenIn} maxLength={300} onChange={(event) => setSeenIn(event.target.value)} />}
      </FieldBox>
    </Modal>
  )
}
