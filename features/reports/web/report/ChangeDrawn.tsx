/** A drawn number that is wrong: better corrected in the ledger; changed here only with a reason. */
import { Button } from 'antd'
import { useId, useState } from 'react'
import { useWords } from '../../../../web/words.ts'
import type { Value } from '../../../elements/contract.ts'
import type { FormField } from '../../../forms/contract.ts'
import { ValueInput } from './ValueInput.tsx'
import { words } from './words.ts'

export function ChangeDrawn({ field, value, onChange }: { field: FormField; value: Value; onChange: (value: Value, because: string) => void }) {
  const w = useWords(words)
  const id = useId()
  const [open, setOpen] = useState(false)
  const [next, setNext] = useState(value)
  const [because, setBecause] = useState('')
  if (!open)
    return (
      <button type="button" className="quiet-button" onClick={() => setOpen(true)}>
        {w('change')}
      </button>
    )
  return (
    <div className="panel">
      <p className="muted">{w('changeHelp')}</p>
      <ValueInput field={field} value={next} labelledBy={`label-${field.id}`} onChange={setNext} />
      <label htmlFor={id}>{w('changeBecause')}</label>
      <input id={id} className="plain-input" maxLength={500} value={because} onChange={(event) => setBecause(event.target.value)} />
      <div className="task-actions">
        <Button
          disabled={because.trim().length < 2 || next === value}
          onClick={() => {
            onChange(next, because.trim())
            setOpen(false)
          }}
        >
          {w('change')}
        </Button>
        <Button onClick={() => setOpen(false)}>{w('cancel')}</Button>
      </div>
    </div>
  )
}
