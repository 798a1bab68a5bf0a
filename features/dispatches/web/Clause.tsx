/** A citation as people read it: 《…》第…条, its text one click away, its state if it is no longer in force. */
import { titled } from '../../../foundation/words.ts'
import { api } from '../../../web/api.ts'
import { Mark } from '../../../web/ui/Mark.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { useWords } from '../../../web/words.ts'
import type { ClauseReference, ClauseState } from '../../laws/contract.ts'
import { words } from './words.ts'

/** `open`: the text stands there at once, without a click. */
export function Clause({ of, open = false }: { of: ClauseReference | ClauseState; open?: boolean }) {
  const known = 'sourceTitle' in of ? of : undefined
  const { sourceId, article } = of
  const read = useRead(api.laws.lookUpClause, known ? null : { sourceId, article })
  const clause = known ?? read.data
  const w = useWords(words)
  const name = `${clause?.sourceTitle ? titled(clause.sourceTitle) : sourceId}${article}`
  const ended = clause?.state === 'repealed'
  const gist = clause?.gist ?? w('noClauseText')
  return (
    <span className="clause">
      {open ? (
        <>
          <strong>{name}</strong>
          <span className="clause-text">{gist}</span>
        </>
      ) : (
        <details>
          <summary>{name}</summary>
          <p className="clause-text">{gist}</p>
        </details>
      )}
      {ended && (
        <span className="text-warn">
          <Mark tone="warn" size={12} /> {w('repealed')}
        </span>
      )}
    </span>
  )
}
