import { useFormat } from '../../../../web/format.ts'
import { useWords } from '../../../../web/words.ts'
import type { PublicRegister } from '../../contract/decisions.ts'
import { words } from '../portal-words.ts'

/** Campaigns with the seed of their sample, so that anyone can draw it again. */
export function Campaigns({ of }: { of: PublicRegister['campaigns'] }) {
  const w = useWords(words)
  const format = useFormat()
  if (of.length === 0) return null
  return (
    <section>
      <h2>{w('campaigns')}</h2>
      <table className="plain cleanup-table">
        <thead>
          <tr>
            <th scope="col">{w('campaign')}</th>
            <th scope="col">{w('tookStock')}</th>
            <th scope="col">{w('sample')}</th>
          </tr>
        </thead>
        <tbody>
          {of.map(({ title, openedAt, communities, done, sampleSeed, reCheckedCommunities }) => (
            <tr key={title + String(openedAt)}>
              <td>
                {title}
                <div className="muted">{format.dayOf(openedAt)}</div>
              </td>
              <td data-title={w('tookStock')}>{w('tookStockOf', { done, n: communities })}</td>
              <td data-title={w('sample')}>{sampleSeed ? w('sampleOf', { n: reCheckedCommunities, seed: sampleSeed }) : '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
