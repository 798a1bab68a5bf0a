/** What was understood, the choice where it is not clear, the answer, and the letter where the answer is no. */
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../../../../web/words.ts'
import type { Matches } from '../../contract/asked.ts'
import type { RefusalRead } from '../../contract/requests.ts'
import { Choices, type Chosen } from '../Choices.tsx'
import { Marked } from '../Marked.tsx'
import { Outcome } from '../Outcome.tsx'
import { words } from '../portal-words.ts'
import { NotUnderstood } from './NotUnderstood.tsx'
import { LetterForm } from './LetterForm.tsx'

type Props = { sentence: string; matches: Matches; onMade: (letter: RefusalRead, name: string) => void; onName: (name: string) => void }

export function Answered({ sentence, matches, onMade, onName }: Props) {
  const w = useWords(words)
  const { clear, unlisted, named, near } = matches
  const understood = matches.candidates.length > 0 || named !== null
  const candidates = understood ? matches.candidates : near
  // 「不在清单上」 only for a proof the person named
  const [chosen, setChosen] = useState<Chosen>(clear ? candidates[0]?.proof.itemId : understood && candidates.length === 0 ? null : undefined)
  const head = useRef<HTMLParagraphElement>(null)
  // the answer appears below what was typed; whoever works by keyboard or listens is taken there
  useEffect(() => head.current?.focus(), [])
  const hit = candidates.find(({ proof }) => proof.itemId === chosen)
  return (
    <div className="proof-answered">
      <p ref={head} tabIndex={-1}>
        {w(understood ? 'understood' : 'youSaid')}
        <Marked sentence={sentence} marks={hit?.marks ?? (chosen === undefined ? candidates.flatMap(({ marks }) => marks) : [])} />
      </p>
      {!understood && chosen === undefined && <NotUnderstood near={near} onChoose={setChosen} onName={onName} />}
      {(understood || chosen !== undefined) && candidates.length > 0 && <Choices candidates={candidates} value={chosen} onChange={setChosen} />}
      {chosen !== undefined && <Outcome proof={hit?.proof} unlisted={unlisted} />}
      {chosen !== undefined && hit?.proof.verdict.answer !== 'allowed' && (
        <LetterForm key={chosen} itemId={chosen} title={hit?.proof.title ?? matches.named ?? ''} askedBy={matches.askedBy ?? ''} onMade={onMade} />
      )}
    </div>
  )
}
