/** A drawn number that is wrong: better corrected in the ledger; changed here only with a reason. */
import { useId, useState } from 'react'
import { createEntries } from '../../../../web/ui/form/entries.ts'
import { FieldControl } from '../../../../web/ui/form/LongField.tsx'
import type { FormTools } from '../../../../web/ui/form/tie.ts'
import type { FormField as AskedField } from '../../../../web/ui/form/types.ts'
import { fitWords } from '../../../../web/ui/grid/fit-words.ts'
import { FieldError } from '../../../../web/ui/FieldError.tsx'
import { useLanguage, useWords } from '../../../../web/words.ts'
import type { FormField } from '../../../forms/contract.ts'
import { heldOf } from './fields.ts'
import { useReport } from './store.ts'
import { noSubmit } from './no-submit.ts'
import { words } from './words.ts'

export function ChangeDrawn({ field, asked }: { field: FormField; asked: AskedField }) {
  const w = useWords(words)
  const [open, setOpen] = useState(false)
  if (open) return <Changing field={field} asked={asked} onClose={() => setOpen(false)} />
  return (
    <button type="button" className="quiet-button" onClick={() => setOpen(true)}>
      {w('change')}
    </button>
  )
}

function Changing({ field, asked: { readOnly: _, when: __, ...asked }, onClose }: { field: FormField; asked: AskedField; onClose: () => void }) {
  const w = useWords(words)
  const say = useWords(fitWords)
  const language = useLanguage()
  const id = useId()
  const { store, sayDrawn } = useReport()
  const [because, setBecause] = useState('')
  const [fault, setFault] = useState<string>()
  const [tools] = useState<FormTools>(() => {
    const values = { [asked.key]: heldOf(field, store.get().report.cells[field.id]?.value ?? null) }
    const entries = createEntries({ sections: [{ key: 'one', title: '', fields: [asked] }], values, say, missing: () => '', language })
    return { entries, type: entries.type, settle: entries.settle, reveal: undefined }
  })
  const change = () => {
    const found = tools.entries.read(asked.key)
    if ('sentence' in found) return setFault(found.sentence)
    sayDrawn(field.id, found.value, because.trim())
    return onClose()
  }
  return (
    <div className="panel">
      <p className="muted">{w('changeHelp')}</p>
      <FieldControl field={asked} tie={{ id: `${id}value`, 'aria-labelledby': `label-${field.id}` }} tools={tools} />
      {fault && <FieldError id={`${id}fault`} sentence={fault} />}
      <label htmlFor={id}>{w('changeBecause')}</label>
      <input id={id} className="plain-input" maxLength={500} value={because} onChange={(event) => setBecause(event.target.value)} onKeyDown={noSubmit} />
      <div className="task-actions">
        <button type="button" className="plain-button" disabled={because.trim().length < 2} onClick={change}>
          {w('change')}
        </button>
        <button type="button" className="plain-button" onClick={onClose}>
          {w('cancel')}
        </button>
      </div>
    </div>
  )
}
