/** A clause as it stands that day: 《…》第三条, its gist, and a word when it is not simply in force. */
import { useWords } from '../../../web/words.ts'
import type { ClauseState } from '../../laws/contract.ts'
import { citation, gistOf } from '../rules/letter.ts'
import { words } from './proof-words.ts'

const said = { 'in-force': null, repealed: 'repealed', 'not-yet': 'notYet', unknown: 'dateUnknown' } as const

export function Clause({ of }: { of: ClauseState }) {
  const w = useWords(words)
  const word = said[of.state]
  return (
    <>
      {citation(of)}
      {word && <strong className="proof-force">（{w(word)}）</strong>}
      {gistOf(of) && <span className="muted"> {gistOf(of)}</span>}
    </>
  )
}
