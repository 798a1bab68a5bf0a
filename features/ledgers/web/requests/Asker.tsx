/** Who asked: masked until whoever answers asks to see it, and says for what. */
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useWords } from '../../../../web/words.ts'
import type { RequestWhole } from './whole.ts'
import { requestWords as words } from './words.ts'

export function Asker({ request: { id, askedBy } }: { request: RequestWhole }) {
  const w = useWords(words)
  const [open, setOpen] = useState(false)
  const [purpose, setPurpose] = useState('')
  const look = useSubmit(api.ledgers.revealAsker, { renew: false })
  if (look.output) return <span role="status">{look.output.askedBy}</span>
  if (!open)
    return (
      <>
        {askedBy}{' '}
        <button type="button" className="quiet-button" onClick={() => setOpen(true)}>
          {w('seeAsker')}
        </button>
      </>
    )
  return (
    <form
      className="asker"
      onSubmit={(event) => {
        event.preventDefault()
        void look.submit({ id, purpose: purpose.trim() })
      }}
    >
      <label htmlFor="asker-purpose">{w('askerPurpose')}</label>
      <input
        id="asker-purpose"
        className="plain-input"
        maxLength={500}
        placeholder={w('askerPurposeExample')}
        value={purpose}
        onChange={(event) => setPurpose(event.target.value)}
      />
      <RefusalNotice problem={look.problem} />
      <button type="submit" className="plain-button" disabled={purpose.trim().length < 4 || look.pending}>
        {w('seeAsker')}
      </button>
      <p className="muted">{w('askerHelp')}</p>
    </form>
  )
}
