/** Another form that asks the same; where it blocks, the secretary's one step. */
import { useState } from 'react'
import { api } from '../../../web/api.ts'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useText, useWords } from '../../../web/words.ts'
import type { ApplicationRead } from '../contract.ts'
import { sameAskSeverity } from '../rules/same-ask.ts'
import { words } from './form-panel-words.ts'
import { ReasonDialog } from './ReasonDialog.tsx'

type Form = NonNullable<ApplicationRead['form']>
type Props = { ask: Form['sameAsks'][number]; form: Form; application: ApplicationRead }

export function FormSameAsk({ ask, form, application: { id, revision, steps, applicantOrganisationId } }: Props) {
  const w = useWords(words)
  const text = useText()
  const [open, setOpen] = useState(false)
  const send = useSubmit(api.admissions.recordSameAskException, { done: words.recorded, then: () => setOpen(false) })
  const { formVersionId: otherVersionId, title, sentence, exception } = ask
  const blocks = exception === null && sameAskSeverity(ask, form, applicantOrganisationId) === 'blocks'
  return (
    <li>
      <p>{text(sentence)}</p>
      {exception && <p className="muted">{w('askExcepted', { reason: exception.reason, who: exception.recordedBy })}</p>}
      <DeskLink to={`/forms/${otherVersionId}`}>{title}</DeskLink>{' '}
      {blocks && steps.includes('exceptField') && (
        <button type="button" className="plain-button" onClick={() => setOpen(true)}>
          {w('exceptAsk')}
          <span className="hidden-words">：{title}</span>
        </button>
      )}
      <ReasonDialog
        open={open}
        title={w('exceptAskTitle', { title })}
        how={w('exceptAskHow')}
        label={w('exceptReason')}
        verb={w('exceptAsk')}
        least={4}
        pending={send.pending}
        problem={send.problem}
        onSend={(reason) => void send.submit({ id, revision, otherVersionId, reason })}
        onClose={() => setOpen(false)}
      />
    </li>
  )
}
