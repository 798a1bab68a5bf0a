/** What a campaign found, the most widespread first. */
import { useText, useWords } from '../../../web/words.ts'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { useFew } from '../../../web/ui/few.tsx'
import type { FoundEntry } from '../contract/campaigns.ts'
import { kindWords } from '../words.ts'
import { words } from './campaign-words.ts'
import { Cell } from './Cell.tsx'
import { EntryState } from './EntryState.tsx'
import { words as registerWords } from './words.ts'

type Props = { of: readonly FoundEntry[]; reChecked: boolean; /** No community has finished yet. */ nobodyYet: boolean }

export function FoundTable({ of, reChecked, nobodyYet }: Props) {
  const w = useWords(words)
  const text = useText()
  const few = useFew(of.length)
  return (
    <section className="cleanup-part">
      <h2>{w('found')}</h2>
      {of.length === 0 ? (
        <p className="muted">{w(nobodyYet ? 'nobodyYet' : 'nothingFound')}</p>
      ) : (
        <div className="list-frame">
          <table className="list">
            <thead>
              <tr>
                <th scope="col">{w('entry')}</th>
                <th scope="col">{text(registerWords.state)}</th>
                <th scope="col">{w('owner')}</th>
                <th scope="col" className="figure">
                  {w('communities')}
                </th>
                {reChecked && (
                  <th scope="col" className="figure">
                    {w('again')}
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {of.map((entry, index) => (
                <tr key={entry.id} className={few.past(index)}>
                  <Cell title={w('entry')}>
                    <DeskLink to={`/cleanups/${entry.id}`}>{entry.title}</DeskLink> <span className="muted whole-words">{text(kindWords[entry.kind])}</span>
                  </Cell>
                  <Cell title={text(registerWords.state)}>
                    <EntryState of={entry} />
                  </Cell>
                  <Cell title={w('owner')}>{entry.ownerName || '—'}</Cell>
                  <Cell title={w('communities')} figure>
                    {entry.communities}
                  </Cell>
                  {reChecked && (
                    <Cell title={w('again')} figure>
                      {entry.again}
                    </Cell>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {few.more}
    </section>
  )
}
