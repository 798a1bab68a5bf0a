/** The difference between two editions: what came, what went and who does it now, what changed. */
import type { ReactNode } from 'react'
import { useLabelled, useWords } from '../../../web/words.ts'
import type { EditionDifference } from '../contract.ts'
import { words } from './edition-words.ts'
import { FieldChanges } from './FieldChanges.tsx'
import { words as itemWords } from './words.ts'

/** `link` makes a link to an item of its title, as the desk or the public page does it. */
type Props = { of: EditionDifference; isFirst: boolean; link: (itemId: string, title: string) => ReactNode }

export function Difference({ of: { added, removed, changed, unchanged }, isFirst, link }: Props) {
  const w = useWords(words)
  const labelled = useLabelled()
  const i = useWords(itemWords)
  if (isFirst) return <p className="muted">{w('firstHow')}</p>
  if (added.length + removed.length + changed.length === 0) return <p className="muted">{w('noChanges')}</p>
  return (
    <div className="difference">
      {added.length > 0 && (
        <>
          <h3>{w('added')}</h3>
          <ul>
            {added.map(({ itemId, title }) => (
              <li key={itemId}>{link(itemId, title)}</li>
            ))}
          </ul>
        </>
      )}
      {removed.length > 0 && (
        <>
          <h3>{w('removed')}</h3>
          <ul>
            {removed.map(({ itemId, title, doneInsteadBy }) => (
              <li key={itemId}>
                {link(itemId, title)}
                {doneInsteadBy && <span className="muted"> {labelled(i('doneInsteadBy'), doneInsteadBy)}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {changed.length > 0 && (
        <>
          <h3>{w('changed')}</h3>
          {changed.map(({ itemId, title, fields }) => (
            <section key={itemId} className="changed-item">
              <p>{link(itemId, title)}</p>
              <FieldChanges of={fields} caption={title} />
            </section>
          ))}
        </>
      )}
      <p className="muted">{w('unchanged', { n: unchanged })}</p>
    </div>
  )
}
