/** A drawn number that is wrong: better corrected in the ledger; changed here only with a reason. */
import { useId, useState, type RefObject, type SyntheticEvent } from 'react'
import { createEntries } from '../../../../web/ui/form/entries.ts'
import { FieldControl } from '../../../../web/ui/form/FieldControl.tsx'
import { fieldId, type FormTools } from '../../../../web/ui/form/tie.ts'
import type { FormField as AskedField } from '../../../../web/ui/form/types.ts'
import { fitWords } from '../../../../web/ui/grid/fit-words.ts'
import { FieldError } from '../../../../web/ui/FieldError.tsx'
import { useFocusBetween } from '../../../../web/ui/focus.ts'
import { useLanguage, useWords } from '../../../../web/words.ts'
import type { FormField } from '../../../forms/contract.ts'
import { inUnit } from '../../rules/money.ts'
import { useReport } from './store.ts'
import { words } from './words.ts'

export function ChangeDrawn({ field, asked }: { field: FormField; asked: AskedField }) {
  const w = useWords(words)
  const [isOpen, setOpen] = useState(false)
  const { inside, button } = useFocusBetween<HTMLDivElement>(isOpen)
  if (isOpen) return <Changing field={field} asked={asked} box={inside} onClose={() => setOpen(false)} />
  return (
    <button type="button" className="quiet-button" ref={button} onClick={() => setOpen(true)}>
      {w('change')}
    </button>
  )
}

type Props = { field: FormField; asked: AskedField; box: RefObject<HTMLDivElement | null>; onClose: () => void }

function Changing({ field, asked: { readOnly: _, when: __, ...asked }, box, onClose }: Props) {
  const w = useWords(words)
  const say = useWords(fitWords)
  const language = useLanguage()
  const id = useId()
  const label = `${fieldId(asked.key)}-label`
  const { store, sayDrawn } = useReport()
  const [because, setBecause] = useState('')
  const [fault, setFault] = useState<string>()
  const [tools] = useState<FormTools>(() => {
    const values = { [asked.key]: inUnit(field, store.get().report.cells[field.id]?.value ?? null) }
    const entries = createEntries({ sections: [{ key: 'one', title: '', fields: [asked] }], values, say, missing: () => '', language })
    return { entries, type: entries.type, settle: entries.settle, reveal: undefined }
  })
  const change = async () => {
    const found = tools.entries.read(asked.key)
    setFault('sentence' in found ? found.sentence : undefined)
    if ('value' in found && (await sayDrawn(field.id, found.value, because.trim()))) onClose()
  }
  // Enter in the number would hand in the whole report
  const keepHere = (event: SyntheticEvent) => {
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="panel" ref={box} tabIndex={-1} role="group" aria-labelledby={label} aria-describedby={`${id}help`} onSubmit={keepHere}>
      <p className="muted" id={`${id}help`}>
        {w('changeHelp')}
      </p>
      <FieldControl field={asked} tie={{ id: `${id}value`, 'aria-labelledby': label }} tools={tools} />
      {fault && <FieldError id={`${id}fault`} sentence={fault} />}
      <label htmlFor={id}>{w('changeBecause')}</label>
      <input id={id} className="plain-input" maxLength={500} value={because} onChange={(event) => setBecause(event.target.value)} />
      <div className="task-actions">
        <button type="button" className="plain-button" disabled={because.trim().length < 2} onClick={() => void change()}>
          {w('change')}
        </button>
        <button type="button" className="plain-button" onClick={onClose}>
          {w('cancel')}
        </button>
      </div>
    </div>
  )
}
