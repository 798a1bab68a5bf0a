/** How far a dispatch has come: one bar, each part named and counted beneath it. The bar is for the eye; the words say it all. */
import { useFormat } from '../../../web/format.ts'
import { Mark } from '../../../web/ui/Mark.tsx'
import { useText, useWords } from '../../../web/words.ts'
import type { StateCounts } from '../contract.ts'
import { stateOrder, stateTones } from './states.ts'
import { stateWords, words } from './words.ts'
import './dispatches.css'

export function StateBar({ counts }: { counts: StateCounts }) {
  const text = useText()
  const w = useWords(words)
  const format = useFormat()
  const parts = stateOrder.filter((state) => counts[state] > 0)
  return (
    <div className="state-bar">
      <div className="state-bar-line" aria-hidden="true">
        {parts.map((state) => (
          <span key={state} className={`state-bar-part part-${state}`} style={{ flexGrow: counts[state] }} />
        ))}
      </div>
      <ul>
        {parts.map((state) => (
          <li key={state} className={`text-${stateTones[state]}`}>
            <Mark tone={stateTones[state]} size={12} />
            {text(stateWords[state])} {format.number(counts[state])}
          </li>
        ))}
        {counts.openQuestions > 0 && (
          <li className="text-warn">
            <Mark tone="warn" size={12} />
            {w('question')} {format.number(counts.openQuestions)}
          </li>
        )}
      </ul>
    </div>
  )
}
