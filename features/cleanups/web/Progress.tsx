import { useWords } from '../../../web/words.ts'
import type { CampaignRead } from '../contract/campaigns.ts'
import { words } from './campaign-words.ts'

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
                <td data-title={w('street')}>
                  <div>{name}</div>
                </td>
                <td data-title={w('progress')}>
                  <div>
                    <span className="progress-line">
                      <progress value={done} max={asked} aria-label={name} />
                      {w('progressOf', { done, asked })}
                    </span>
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
