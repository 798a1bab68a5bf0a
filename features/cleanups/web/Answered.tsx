/** A stock-taking as it was answered, for whoever may see it. */
import { useFormat } from '../../../web/format.ts'
import { useLabelled, useText, useWords } from '../../../web/words.ts'
import type { StockTakingRead, Totals } from '../contract/campaigns.ts'
import { kindWords, totalWords } from '../words.ts'
import { tickWords as words } from './campaign-words.ts'

export function Answered({ taking }: { taking: StockTakingRead }) {
  const w = useWords(words)
  const labelled = useLabelled()
  const text = useText()
  const format = useFormat()
  const { state, doneAt, kinds, asked, ticked, names, totals } = taking
  const said = (Object.entries(totals) as [keyof Totals, number | null][]).filter(([, count]) => count !== null)
  const of = (kind: StockTakingRead['kinds'][number]) => [
    ...asked.filter((entry) => entry.kind === kind && ticked.includes(entry.id)).map(({ title }) => title),
    ...names.filter((one) => one.kind === kind).map(({ name }) => name),
  ]
  return (
    <>
      {state === 'done' && <p className="muted">{w('over', { day: format.dayOf(doneAt) })}</p>}
      {state === 'not_answered' && <p className="muted">{w('notAnswered')}</p>}
      {said.length > 0 && (
        <ul className="cleanup-part plain-list">
          {said.map(([field, count]) => (
            <li key={field}>{labelled(text(totalWords[field]), count)}</li>
          ))}
        </ul>
      )}
      {kinds.map((kind) => (
        <section key={kind} className="tick-part">
          <h2>{text(kindWords[kind])}</h2>
          <p>{of(kind).join('、') || w('nothing')}</p>
        </section>
      ))}
    </>
  )
}
