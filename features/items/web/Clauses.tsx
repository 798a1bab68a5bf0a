/** The cited clauses with their gist and how they stand today; a replaced law names its successor. */
import { titled } from '../../../foundation/words.ts'
import type { Tone } from '../../../web/ui/Mark.tsx'
import { DeskLink } from '../../../web/ui/DeskLink.tsx'
import { StateTag } from '../../../web/ui/StateTag.tsx'
import { useWords } from '../../../web/words.ts'
import type { ClauseState, ForceState } from '../../laws/contract.ts'
import { stateWords } from '../../laws/words.ts'
import { words } from './words.ts'

export const forceTones: Record<ForceState, Tone> = { 'in-force': 'ok', 'not-yet': 'pending', repealed: 'danger', unknown: 'warn' }

export function Clauses({ of }: { of: readonly ClauseState[] }) {
  const w = useWords(words)
  if (of.length === 0) return <p className="muted">{w('tagNoBasis')}</p>
  return (
    <ul className="clauses">
      {of.map(({ sourceId, article, sourceTitle, gist, state, known, textRead, successorId, successorTitle }) => (
        <li key={sourceId + article}>
          <p className="clause-line">
            {known === 'no' ? (
              <span>{`${sourceId} ${article}`}</span>
            ) : (
              <DeskLink to={`/laws/${sourceId}`}>{`${titled(sourceTitle ?? sourceId)}${article}`}</DeskLink>
            )}
            <StateTag tone={forceTones[state]} word={stateWords[state]} />
            {known === 'no' && <StateTag tone="danger" word={words.unknownLaw} />}
            {known !== 'no' && !textRead && <StateTag tone="neutral" word={words.textNotRead} />}
            {state === 'repealed' && successorId && <DeskLink to={`/laws/${successorId}`}>{w('successor', { title: successorTitle })}</DeskLink>}
          </p>
          {gist && <p className="muted">{gist}</p>}
        </li>
      ))}
    </ul>
  )
}
