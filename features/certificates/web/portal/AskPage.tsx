/** A sentence in, an answer out: what to bring, or a letter that says no. Nothing is kept on the device, and the sentence is not stored. */
import { type FormEvent, useRef, useState } from 'react'
import type { RefusalBody } from '../../../../foundation/refusal.ts'
import { Problem, send } from '../../../../web/portal/read.ts'
import { PortalLink } from '../../../../web/portal/place.tsx'
import { FieldBox } from '../../../../web/ui/FieldBox.tsx'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useWords } from '../../../../web/words.ts'
import type { Matches } from '../../contract/asked.ts'
import type { RefusalRead } from '../../contract/requests.ts'
import type { endpoints } from '../../endpoints/catalogue.ts'
import { words } from '../portal-words.ts'
import { Answered } from './Answered.tsx'
import { LetterMade } from './LetterMade.tsx'
import './proofs-public.css'

export default function AskPage() {
  const w = useWords(words)
  const [sentence, setSentence] = useState('')
  const [found, setFound] = useState<{ sentence: string; matches: Matches }>()
  const [problem, setProblem] = useState<RefusalBody>()
  const [made, setMade] = useState<{ letter: RefusalRead; name: string }>()
  const field = useRef<HTMLTextAreaElement>(null)

  const look = async (event: FormEvent) => {
    event.preventDefault()
    if (sentence.trim().length < 2) return field.current?.focus()
    setProblem(undefined)
    try {
      const matches = await send<typeof endpoints.matchSentence>('POST', '/proof-matches', { sentence }, undefined, 'omit')
      setFound({ sentence: sentence.trim(), matches })
    } catch (error) {
      if (error instanceof Problem) setProblem(error.body)
    }
  }
  const anew = () => {
    setMade(undefined)
    setFound(undefined)
    setSentence('')
  }
  if (made) return <LetterMade letter={made.letter} name={made.name} onAnew={anew} />
  return (
    <>
      <h1>{w('ask')}</h1>
      <p>{w('askLead')}</p>
      <form className="proof-form screen-only" onSubmit={(event) => void look(event)}>
        <RefusalNotice problem={problem} names={{ sentence: words.sentence }} />
        <FieldBox name="sentence" label={w('sentence')} help={w('sentenceHelp')} problem={problem}>
          {({ status: _, ...tie }) => (
            <textarea
              {...tie}
              ref={field}
              className="plain-input"
              rows={3}
              value={sentence}
              maxLength={200}
              required
              onChange={(event) => setSentence(event.target.value)}
              onKeyDown={(event) => {
                // Enter asks; whoever writes Chinese confirms a word with it first
                if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) void look(event)
              }}
            />
          )}
        </FieldBox>
        <p className="proof-steps">
          <button type="submit" className="primary-button">
            {w('look')}
          </button>
          <PortalLink to="/proofs">{w('title')}</PortalLink>
        </p>
      </form>
      {found && <Answered key={found.sentence} sentence={found.sentence} matches={found.matches} onMade={(letter, name) => setMade({ letter, name })} />}
    </>
  )
}
