import { useWords } from '../../../web/words.ts'
import type { CampaignRead } from '../contract/campaigns.ts'
import { words } from './campaign-words.ts'
import { Cell } from './Cell.tsx'

/** How many communities of each street have finished. */
export function Progress({ of }: { of: CampaignRead['progress'] }) {
  const w = useWords(words)
  if (of.length === 0) return null
  return (
    <section className="cleanup-part">
      <h2>{w('byStreet')}</h2>
      <div className="list-frame">
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{w('street')}</th>
              <th scope="col">{w('progress')}</th>
            </tr>
          </thead>
          <tbody>
            {of.map(({ code, name, asked, done }) => (
              <tr key={code}>
                <Cell title={w('street')}>{name}</Cell>
                <Cell title={w('progress')}>
                  <span className="progress-line">
                    <progress value={done} max={asked} aria-label={name} />
                    {w('progressOf', { done, asked })}
                  </span>
                </Cell>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
