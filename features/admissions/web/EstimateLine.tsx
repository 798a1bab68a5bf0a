/** The burden reckoned: minutes × occurrences × communities, with its arithmetic; nothing of it is typed. */
import { useFormat } from '../../../web/format.ts'
import { Burden } from '../../../web/ui/Burden.tsx'
import { useWords } from '../../../web/words.ts'
import type { Estimate } from '../contract.ts'
import { words } from './form-words.ts'

export function EstimateLine({ of }: { of: Estimate }) {
  const w = useWords(words)
  const format = useFormat()
  const { minutes, occurrencesPerYear: times, communities, personMinutesPerYear: total, minutesPerCommunity: each } = of
  if (minutes === null || times === null || total === null) return <p className="muted">{w('estimateMissing')}</p>
  return (
    <div className="estimate">
      <div className="estimate-figure">
        <Burden minutes={total} of={{ minutesEach: minutes, times, communities }} />
      </div>
      <p className="muted">{w('estimateSum', { minutes: format.number(minutes), times: format.number(times), communities: format.number(communities) })}</p>
      {each !== null && <p className="muted">{w('estimateEach', { hours: format.hours(each) })}</p>}
    </div>
  )
}
