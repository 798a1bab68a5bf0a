/** 回潮, said at once: ended, and communities still tick it. */
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { Mark } from '../../../web/ui/Mark.tsx'
import { useText, useWords } from '../../../web/words.ts'
import type { StillThere as Ticked } from '../contract.ts'
import { entryStateWords } from '../words.ts'
import { words } from './words.ts'

export function StillThere({ of }: { of: readonly Ticked[] }) {
  const w = useWords(words)
  const text = useText()
  if (of.length === 0) return null
  return (
    <div className="notice state-danger">
      <Mark tone="danger" />
      <div>
        <p>{w('stillThere')}</p>
        <ul>
          {of.map(({ entryId, title, state, communities, open }) => (
            <li key={entryId}>
              <DeskLink to={`/cleanups/${entryId}`}>
                {w(sentenceOf({ communities, open }), { title, state: text(entryStateWords[state]), n: communities - open, open })}
              </DeskLink>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

/** A tick that is saved and not handed in counts nowhere else on the page, so it is told apart. */
function sentenceOf({ communities, open }: Pick<Ticked, 'communities' | 'open'>) {
  if (open === 0) return 'stillThereOne'
  return open === communities ? 'stillThereOpen' : 'stillThereBoth'
}
