/** Proposing a list by rule, and the lists a campaign has led to. */
import { Button, Input } from 'antd'
import { useState } from 'react'
import { addWorkingDays } from '../../../foundation/calendar.ts'
import { api } from '../../../web/api.ts'
import { useGo } from '../../../web/desk/address.ts'
import { useSession } from '../../../web/session.ts'
import { DayInput } from '../../../web/ui/DayInput.tsx'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useWords } from '../../../web/words.ts'
import { words } from './campaign-words.ts'

const usualDays = 20

export function ListDraft({ campaignId }: { campaignId: string | null }) {
  const w = useWords(words)
  const go = useGo()
  const { today } = useSession()
  const [title, setTitle] = useState<string>(w('usualListTitle'))
  const [carryOutBy, setCarryOutBy] = useState<string | null>(addWorkingDays(today, usualDays))
  const [unticked, setUnticked] = useState(false)
  const send = useSubmit(api.cleanups.draftList, { done: words.proposed, then: ({ id }) => go(`/cleanups/lists/${id}`) })
  const ready = title.trim() !== '' && carryOutBy !== null
  return (
    <form
      className="cleanup-part"
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) void send.submit({ title: title.trim(), campaignId, carryOutBy, unticked })
      }}
    >
      <h2>{w('decide')}</h2>
      <RefusalNotice problem={send.problem} />
      <FieldBox name="list-title" label={w('listTitle')} problem={send.problem}>
        {(tie) => <Input {...tie} value={title} maxLength={200} onChange={(event) => setTitle(event.target.value)} />}
      </FieldBox>
      <FieldBox name="carryOutBy" label={w('carryOutBy')} problem={send.problem}>
        {(tie) => <DayInput {...tie} value={carryOutBy} min={today} onChange={setCarryOutBy} />}
      </FieldBox>
      <label className="check field">
        <input type="checkbox" checked={unticked} onChange={(event) => setUnticked(event.target.checked)} />
        {w('unticked')}
      </label>
      <Button type="primary" htmlType="submit" disabled={!ready} loading={send.pending}>
        {w('propose')}
      </Button>
    </form>
  )
}
