/** What the minutes of a form rest on: which communities hold what is drawn, and how many rows a table has. */
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/words.ts'
import type { OverlapAnswer } from '../contract.ts'
import { overlapWords } from './overlap-words.ts'

export function CostNotes({ of: { split, rows } }: { of: Pick<OverlapAnswer, 'split' | 'rows'> }) {
  const w = useWords(overlapWords)
  const format = useFormat()
  return (
    <>
      {split && (
        <p className="muted">
          {w('split', {
            holding: format.number(split.holding),
            minutesHolding: format.minutes(split.minutesHolding),
            without: format.number(split.without),
            minutesWithout: format.minutes(split.minutesWithout),
          })}
        </p>
      )}
      {rows.map(({ title, perCommunity, assumed }) => (
        <p key={title} className="muted">
          {w(assumed ? 'rowsAssumed' : 'rowsKnown', { title, rows: format.number(perCommunity) })}
        </p>
      ))}
    </>
  )
}
