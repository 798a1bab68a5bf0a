/** One cited clause as it stands on a day: in force or not, and what replaced its law. */
import { titled } from '../../../../foundation/words.ts'
import { useFormat } from '../../../../web/format.ts'
import type { Tone } from '../../../../web/ui/Mark.tsx'
import { StateTag } from '../../../../web/ui/StateTag.tsx'
import { useWords } from '../../../../web/words.ts'
import type { ClauseReference, ForceState } from '../../contract.ts'
import { ClauseName, useClause } from './ClauseName.tsx'
import './clauses.css'
import { clauseWords as words, forceWords } from './words.ts'

const tones: Record<ForceState, Tone> = { 'in-force': 'ok', 'not-yet': 'warn', repealed: 'danger', unknown: 'warn' }

type Props = { clause: ClauseReference; on: string; onRemove?: () => void; onSuccessor?: (sourceId: string) => void }

export function CitedClause({ clause, on, onRemove, onSuccessor }: Props) {
  const w = useWords(words)
  const format = useFormat()
  const state = useClause(clause, on)
  const name = `${titled(state?.sourceTitle ?? clause.sourceId)}${clause.article}`
  const { successorId } = state ?? {}
  return (
    <li className="cited-clause">
      <div className="cited-words">
        <p>
          <ClauseName of={clause} /> {state && <StateTag tone={tones[state.state]} word={forceWords[state.state]} />}
          {state && state.known !== 'clause' && <StateTag tone="warn" word={words.unknownClause} />}
          {state && state.known === 'clause' && !state.textRead && <StateTag tone="neutral" word={words.textNotRead} />}
        </p>
        {state?.gist && <p className="muted">{state.gist}</p>}
        {state && <p className="muted">{w('stateOn', { day: format.day(on) })}</p>}
        {state?.successorTitle && (
          <p>
            {w('successor', { title: state.successorTitle })}
            {successorId && onSuccessor && (
              <button type="button" className="quiet-button" onClick={() => onSuccessor(successorId)}>
                {w('useSuccessor', { title: state.successorTitle })}
              </button>
            )}
          </p>
        )}
      </div>
      {onRemove && (
        <button type="button" className="quiet-button" onClick={onRemove} aria-label={w('removeClause', { clause: name })}>
          ✕
        </button>
      )}
    </li>
  )
}
