/** Says plainly what is timed, what is sent and what is kept, and lets it be switched off. */
import { useId } from 'react'
import { useWords } from '../../../../web/words.ts'
import type { Editing } from './editing.ts'
import { editingWords } from './editing-words.ts'

export function EditingNote({ editing: { isOn, choose } }: { editing: Editing }) {
  const w = useWords(editingWords)
  const id = useId()
  return (
    <div className="editing-note">
      <label className="check" htmlFor={id}>
        <input id={id} type="checkbox" checked={isOn} onChange={(event) => choose(event.target.checked)} />
        {w('share')}
      </label>
      <details>
        <summary>{w('what')}</summary>
        <p>{w('explained')}</p>
      </details>
    </div>
  )
}
