/** The sample as it was drawn: seed, strata, communities. */
import { useLabelled, useText, useWords } from '../../../web/words.ts'
import { communityTypeWords } from '../../areas/words.ts'
import type { Sample } from '../contract/campaigns.ts'
import type { CommunityType } from '../../areas/contract.ts'
import { words } from './campaign-words.ts'
import { Cell } from './Cell.tsx'

export function Strata({ of: { seed, strata, communities } }: { of: Sample }) {
  const w = useWords(words)
  const labelled = useLabelled()
  const text = useText()
  return (
    <section className="cleanup-part">
      <h2>
        {w('reCheck')} · {w('drawn', { n: communities.length })}
      </h2>
      <p>
        {labelled(w('seed'))} <code>{seed}</code>
      </p>
      <p>{communities.map(({ name }) => name).join('、')}</p>
      <details>
        <summary>{w('strata')}</summary>
        <div className="list-frame">
          <table className="list">
            <thead>
              <tr>
                <th scope="col">{w('stratum')}</th>
                <th scope="col" className="figure">
                  {w('ofAll')}
                </th>
                <th scope="col" className="figure">
                  {w('drawnOf')}
                </th>
              </tr>
            </thead>
            <tbody>
              {strata.map(({ district, communityType, communities, drawn }) => (
                <tr key={`${district.code} ${communityType}`}>
                  <Cell title={w('stratum')}>
                    {district.name} · {communityType ? text(communityTypeWords[communityType as CommunityType]) : w('typeUnknown')}
                  </Cell>
                  <Cell title={w('ofAll')} figure>
                    {communities}
                  </Cell>
                  <Cell title={w('drawnOf')} figure>
                    {drawn}
                  </Cell>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  )
}
