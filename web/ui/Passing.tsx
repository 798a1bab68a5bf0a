import { useWords } from '../words.ts'
import { Mark } from './Mark.tsx'
import { dropNote, usePassingNotes } from './passing.ts'
import { words } from './words.ts'

/** Where sentences said in passing appear; read out by screen readers, never taking the focus. */
export function Passing() {
  const w = useWords(words)
  const notes = usePassingNotes()
  return (
    <div className="passing" role="status" aria-live="polite">
      {notes.map(({ id, sentence, tone }) => (
        <p key={id} className={`state-${tone}`}>
          <Mark tone={tone} />
          <span>{sentence}</span>
          <button type="button" aria-label={w('putAway')} onClick={() => dropNote(id)}>
            ×
          </button>
        </p>
      ))}
    </div>
  )
}
