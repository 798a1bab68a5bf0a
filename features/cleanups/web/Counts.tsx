/** Sums and averages of what communities said, round beside round. */
import { useFormat } from '../../../web/format.ts'
import { useText, useWords } from '../../../web/words.ts'
import type { EntryKind } from '../contract.ts'
import type { CampaignRead } from '../contract/campaigns.ts'
import { counted } from '../rules/counts.ts'
import { totalWords } from '../words.ts'
import { roundWords, words } from './campaign-words.ts'
import { Cell } from './Cell.tsx'

export function Counts({ of: rounds, kinds }: { of: CampaignRead['rounds']; kinds: readonly EntryKind[] }) {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const said = kinds.flatMap((kind) => counted[kind] ?? []).filter((field) => rounds.some(({ totals }) => totals[field] !== null))
  if (said.length === 0) return null
  const figure = (count: number | null) => (count === null ? '—' : format.number(count))
  return (
    <section className="cleanup-part">
      <h2>{w('counts')}</h2>
      <p className="muted">{w('countsHow')}</p>
      <div className="list-frame">
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{w('entry')}</th>
              {rounds.map(({ round, done }) => (
                <th key={round} scope="col" className="figure">
                  {text(roundWords[round])} · {w('average')} ({w('inCommunities', { n: done })})
                </th>
              ))}
              {rounds.map(({ round }) => (
                <th key={round} scope="col" className="figure">
                  {text(roundWords[round])} · {w('sum')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {said.map((field) => (
              <tr key={field}>
                <Cell title={w('entry')}>{text(totalWords[field])}</Cell>
                {rounds.map(({ round, averages }) => (
                  <Cell key={round} title={`${text(roundWords[round])} · ${w('average')}`} figure>
                    {figure(averages[field])}
                  </Cell>
                ))}
                {rounds.map(({ round, totals }) => (
                  <Cell key={round} title={`${text(roundWords[round])} · ${w('sum')}`} figure>
                    {figure(totals[field])}
                  </Cell>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
