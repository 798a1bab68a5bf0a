/** One column of the form: verdict, owner, how it is filled; where it is blocked, the secretary's one step. */
import { titled } from '../../../foundation/words.ts'
import { useState } from 'react'
import { api } from '../../../web/api.ts'
import { useRead } from '../../../web/ui/read.ts'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useLanguage, useWords } from '../../../web/words.ts'
import { verdictTones } from '../../forms/web/states.ts'
import { verdictWords } from '../../forms/web/words.ts'
import type { ApplicationRead } from '../contract.ts'
import { words } from './form-panel-words.ts'
import { ReasonDialog } from './ReasonDialog.tsx'

type Field = NonNullable<ApplicationRead['form']>['fields'][number]

export function FormColumn({ field, application: { id, revision, steps } }: { field: Field; application: ApplicationRead }) {
  const w = useWords(words)
  const language = useLanguage()
  const [open, setOpen] = useState(false)
  const send = useSubmit(api.admissions.recordFormException, { done: words.recorded, then: () => setOpen(false) })
  const { path, label, verdict, holding, fill, blocked, exception, overruled, fieldId, elementKey, elementName } = field
  const { data: registry } = useRead(api.elements.readRegistry, {})
  const named = (key: string | null, name: string | null) => (language === 'zh' ? name : (registry?.elements.find((one) => one.key === key)?.nameEn ?? name))
  const column = [...path, label].join('／')
  return (
    <tr>
      <th scope="row">{column}</th>
      <td>
        <StateTag tone={verdictTones[verdict]} word={verdictWords[verdict]} /> {named(elementKey, elementName)}
      </td>
      <td>{holding && [holding.ownerName, ...holding.ledgerTitles.map((title) => titled(title))].filter(Boolean).join(' ')}</td>
      <td>
        {blocked ? <StateTag tone="danger" word={words.blocked} /> : w(fill)}
        {exception && <p className="muted">{w('excepted', { reason: exception.reason, who: exception.recordedBy })}</p>}
        {overruled && <p className="muted">{w('overruled', { who: overruled.by, element: named(elementKey, overruled.elementName) })}</p>}
        {blocked && steps.includes('exceptField') && (
          <button type="button" className="plain-button" onClick={() => setOpen(true)}>
            {w('except')}
            <span className="hidden-words">：{column}</span>
          </button>
        )}
        <ReasonDialog
          open={open}
          title={w('exceptTitle', { column })}
          how={w('exceptHow')}
          label={w('exceptReason')}
          verb={w('except')}
          least={4}
          pending={send.pending}
          problem={send.problem}
          onSend={(reason) => void send.submit({ id, revision, fieldId, reason })}
          onClose={() => setOpen(false)}
        />
      </td>
    </tr>
  )
}
