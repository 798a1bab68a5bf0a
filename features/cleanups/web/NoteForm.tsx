/** One step that needs a sentence: verified, carried out. */
import { Button, Input } from 'antd'
import { useState } from 'react'
import type { Pair } from '../../../foundation/words.ts'
import type { Call } from '../../../web/api.ts'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import type { EntryRead } from '../contract.ts'

type Asked = { id: string; revision: number; note: string }
type Props = { entry: Pick<EntryRead, 'id' | 'revision'>; call: Call<Asked, EntryRead>; label: string; verb: string; done: Pair }

export function NoteForm({ entry, call, label, verb, done }: Props) {
  const [note, setNote] = useState('')
  const send = useSubmit(call, { done })
  const ready = note.trim().length >= 2
  return (
    <form
      className="cleanup-part"
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) void send.submit({ id: entry.id, revision: entry.revision, note: note.trim() })
      }}
    >
      <RefusalNotice problem={send.problem} />
      <FieldBox name="note" label={label} problem={send.problem}>
        {(tie) => (
          <Input.TextArea {...tie} value={note} maxLength={2000} autoSize={{ minRows: 2, maxRows: 8 }} onChange={(event) => setNote(event.target.value)} />
        )}
      </FieldBox>
      <Button type="primary" htmlType="submit" disabled={!ready} loading={send.pending}>
        {verb}
      </Button>
    </form>
  )
}
