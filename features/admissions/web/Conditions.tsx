/** Conditions of an admission and whether they are met; the secretary records it with evidence. */
import { useState } from 'react'
import { api } from '../../../web/api.ts'
import { useFormat } from '../../../web/format.ts'
import { useSession } from '../../../web/session.ts'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useWords } from '../../../web/words.ts'
import type { Condition } from '../contract.ts'
import { ReasonDialog } from './ReasonDialog.tsx'
import { words } from './words.ts'

export function Conditions({ of }: { of: readonly Condition[] }) {
  const w = useWords(words)
  return (
    <>
      <p className="muted">{w('conditionsHow')}</p>
      <ul className="said">
        {of.map((condition) => (
          <OneCondition key={condition.id} condition={condition} />
        ))}
      </ul>
    </>
  )
}

function OneCondition({ condition: { id, body, metAt, metBy, evidence } }: { condition: Condition }) {
  const w = useWords(words)
  const format = useFormat()
  const { may } = useSession()
  const [open, setOpen] = useState(false)
  const send = useSubmit(api.admissions.fulfilCondition, { done: words.fulfilled, then: () => setOpen(false) })
  return (
    <li>
      <p className="said-words">
        {metAt ? <StateTag tone="ok" word={words.conditionMet} /> : <StateTag tone="warn" word={words.conditionOpen} />} {body}
      </p>
      {metAt && <p className="muted">{w('conditionMetBy', { at: format.dayOf(metAt), who: metBy, evidence })}</p>}
      {!metAt && may('admissions.review') && (
        <button type="button" className="plain-button" onClick={() => setOpen(true)}>
          {w('fulfil')}
          <span className="hidden-words">：{body}</span>
        </button>
      )}
      <ReasonDialog
        open={open}
        title={w('fulfilTitle')}
        how={body}
        label={w('evidence')}
        help={w('evidenceHelp')}
        field="evidence"
        verb={w('fulfil')}
        pending={send.pending}
        problem={send.problem}
        onSend={(said) => void send.submit({ id, evidence: said })}
        onClose={() => setOpen(false)}
      />
    </li>
  )
}
