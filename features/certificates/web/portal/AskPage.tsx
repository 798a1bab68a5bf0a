/** A sentence in, an answer out: what to bring, or a letter that says no. Nothing is kept on the device, and the sentence is not stored. */
import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { RefusalBody } from '../../../../foundation/refusal.ts'
import type { PortalPageProps } from '../../../../web/portal/page.ts'
import { Problem, send } from '../../../../web/portal/read.ts'
import { PortalLink } from '../../../../web/portal/place.tsx'
import { FieldBox } from '../../../../web/ui/FieldBox.tsx'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useWords } from '../../../../web/words.ts'
import type { Matches } from '../../contract/asked.ts'
import type { RefusalRead } from '../../contract/requests.ts'
import type { endpoints } from '../../endpoints/catalogue.ts'
import { sentenceNaming } from '../../rules/body.ts'
import { words } from '../portal-words.ts'
import { Answered } from './Answered.tsx'
import { LetterMade } from './LetterMade.tsx'
import './proofs-public.css'

export default function AskPage({ search }: PortalPageProps) {
  const w = useWords(words)
  const carried = (search.get('q') ?? '').trim().slice(0, 200)
  const [sentence, setSentence] = useState(carried)
  const [found, setFound] = useState<{ sentence: string; matches: Matches }>()
  const [problem, setProblem] = useState<RefusalBody>()
  const [made, setMade] = useState<{ letter: RefusalRead; name: string }>()
  const field = useRef<HTMLTextAreaElement>(null)

  const lookUp = async (asked: string) => {
    setProblem(undefined)
    try {
      const matches = await send<typeof endpoints.matchSentence>('POST', '/proof-matches', { sentence: asked }, undefined, 'omit')
      setFound({ sentence: asked, matches })
    } catch (error) {
      if (error instanceof Problem) setProblem(error.body)
    }
  }
  // a sentence typed into the search of the list comes along (?q=)
  useEffect(() => {
    if (carried.length >= 2) void lookUp(carried)
  }, [carried])
  const look = (event: FormEvent) => {
    event.preventDefault()
    if (sentence.trim().length < 2) return field.current?.focus()
    void lookUp(sentence.trim())
  }
  const name = (proof: string) => {
    const asked = sentenceNaming(proof)
    setSentence(asked)
    void lookUp(asked)
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
      <form className="proof-form screen-only" onSubmit={look}>
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
                if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) look(event)
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
      {found && (
        <Answered
          key={found.sentence}
          sentence={found.sentence}
          matches={found.matches}
          onName={name}
          onMade={(letter, printed) => setMade({ letter, name: printed })}
        />
      )}
    </>
  )
}
