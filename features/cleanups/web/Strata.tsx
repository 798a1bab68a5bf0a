/** The sample as it was drawn: seed, strata, communities. */
import { useText, useWords } from '../../../web/words.ts'
import { communityTypeWords } from '../../areas/words.ts'
import type { Sample } from '../contract/campaigns.ts'
import type { CommunityType } from '../../areas/contract.ts'
import { words } from './campaign-words.ts'
import { Cell } from './Cell.tsx'

export function Strata({ of: { seed, strata, codes }, names }: { of: Sample; names: readonly string[] }) {
  const w = useWords(words)
  const text = useText()
  return (
    <section className="cleanup-part">
      <h2>
        {w('reCheck')} · {w('drawn', { n: codes.length })}
      </h2>
      <p>
        {w('seed')}：<code>{seed}</code>
      </p>
      <p className="muted">{w('reCheckHow')}</p>
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
      {names.length > 0 && <p className="muted">{names.join('、')}</p>}
    </section>
  )
}
