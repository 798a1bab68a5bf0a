/** A long table shows its first rows, the rest at a click; printed, all stand there. */
import { useState } from 'react'
import { useWords } from '../words.ts'
import { words } from './few-words.ts'

const most = 10
/** Two or three more are shown at once: a button for them would be longer than they are. */
const slack = 3

/** `past(index)` is the class of a row; `more` stands below the table. */
export function useFew(total: number) {
  const w = useWords(words)
  const [all, setAll] = useState(false)
  const folded = !all && total > most + slack
  return {
    past: (index: number) => (folded && index >= most ? 'past-few' : undefined),
    more: folded && (
      <p className="screen-only">
        <button type="button" className="plain-button" onClick={() => setAll(true)}>
          {w('all', { n: total })}
        </button>
      </p>
    ),
  }
}
