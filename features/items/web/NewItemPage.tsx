/** A new item of the lists the steward keeps. */
import { useState } from 'react'
import { api } from '../../../web/api.ts'
import { useGo } from '../../../web/desk/address.ts'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useWords } from '../../../web/words.ts'
import { emptyDraft } from './draft.ts'
import { DraftFields } from './DraftFields.tsx'
import { fieldWords, words } from './words.ts'

export default function NewItemPage() {
  const w = useWords(words)
  const go = useGo()
  const [draft, setDraft] = useState(emptyDraft)
  const send = useSubmit(api.items.createItem, { done: words.saved, then: ({ itemId }) => go(`/items/${itemId}/draft`) })
  const { note: _note, frequencyNote: _frequency, officialTitle: _official, ...proposal } = draft
  return (
    <>
      <PageHead title={w('newItem')} lead={w('assistHow')} />
      <RefusalNotice problem={send.problem} names={fieldWords} />
      <form
        className="draft-form"
        onSubmit={(event) => {
          event.preventDefault()
          void send.submit(proposal)
        }}
      >
        <DraftFields value={draft} onChange={(change) => setDraft((before) => ({ ...before, ...change }))} problem={send.problem} isNew />
        <p className="form-actions">
          <button type="submit" className="primary-button" disabled={send.pending || draft.title.trim() === ''}>
            {w('save')}
          </button>
        </p>
      </form>
    </>
  )
}
