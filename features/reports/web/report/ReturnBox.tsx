/** Marks one cell to be returned, with the reason the community needs in order to mend it. */
import { useWords } from '../../../../web/words.ts'
import type { Returning } from './ReportPage.tsx'
import { words } from './words.ts'

type Props = { place: string; returning: Returning; onReturning: (next: Returning) => void }

export function ReturnBox({ place, returning, onReturning }: Props) {
  const w = useWords(words)
  const reason = returning.get(place)
  return (
    <div className="report-return">
      <label className="check">
        <input
          type="checkbox"
          checked={reason !== undefined}
          onChange={(event) => onReturning(new Map(event.target.checked ? [...returning, [place, '']] : [...returning].filter(([one]) => one !== place)))}
        />
        {w('returnThis')}
      </label>
      {reason !== undefined && (
        <input
          className="plain-input"
          aria-label={w('returnReason')}
          placeholder={w('returnReason')}
          maxLength={500}
          value={reason}
          onChange={(event) => onReturning(new Map([...returning, [place, event.target.value]]))}
        />
      )}
    </div>
  )
}
