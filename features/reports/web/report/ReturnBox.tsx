/** Marks one cell to be returned, with the reason the community needs in order to mend it. Nothing while nobody returns anything. */
import { useWords } from '../../../../web/words.ts'
import { useOf, useReport } from './store.ts'
import { words } from './words.ts'

export function ReturnBox({ place }: { place: string }) {
  const w = useWords(words)
  const { store } = useReport()
  const choosing = useOf(store, ({ returning }) => returning !== null)
  const reason = useOf(store, ({ returning }) => returning?.get(place))
  if (!choosing) return null
  const others = () => [...(store.get().returning ?? [])].filter(([one]) => one !== place)
  const say = (next: string) => store.setReturning(new Map([...others(), [place, next]]))
  return (
    <div className="report-return">
      <label className="check">
        <input type="checkbox" checked={reason !== undefined} onChange={(event) => (event.target.checked ? say('') : store.setReturning(new Map(others())))} />
        {w('returnThis')}
      </label>
      {reason !== undefined && (
        <input
          className="plain-input"
          aria-label={w('returnReason')}
          placeholder={w('returnReason')}
          maxLength={500}
          value={reason}
          onChange={(event) => say(event.target.value)}
        />
      )}
    </div>
  )
}
