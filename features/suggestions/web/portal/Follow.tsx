/** Reading the answer by the code. The code stays out of the address bar, where the next user of the machine would find it. */
import { type FormEvent, useState } from 'react'
import type { RefusalBody } from '../../../../foundation/refusal.ts'
import { useFormat } from '../../../../web/format.ts'
import { ask, Problem } from '../../../../web/portal/read.ts'
import { StateTag } from '../../../../web/ui/StateTag.tsx'
import { useText, useWords } from '../../../../web/words.ts'
import type { endpoints, FollowedSuggestion } from '../../contract.ts'
import { words } from '../portal-words.ts'

export function Follow() {
  const w = useWords(words)
  const text = useText()
  const [code, setCode] = useState('')
  const [found, setFound] = useState<FollowedSuggestion>()
  const [problem, setProblem] = useState<RefusalBody>()

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setFound(undefined)
    setProblem(undefined)
    if (code.trim() === '') return
    try {
      setFound(await ask<typeof endpoints.followSuggestion>('/suggestions/{code}', { code }))
    } catch (error) {
      if (error instanceof Problem) setProblem(error.body)
    }
  }
  return (
    <section className="suggestion-follow">
      <form className="screen-only" onSubmit={(event) => void submit(event)}>
        <h2>{w('follow')}</h2>
        <div className="field">
          <label htmlFor="follow-code">{w('followCode')}</label>
          <div className="suggestion-line">
            <input
              id="follow-code"
              className="plain-input"
              aria-describedby="follow-help"
              value={code}
              maxLength={60}
              required
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              onChange={(event) => setCode(event.target.value)}
            />
            <button type="submit" className="plain-button">
              {w('find')}
            </button>
          </div>
          <p className="field-help" id="follow-help">
            {w('followHelp')}
          </p>
        </div>
      </form>
      <div aria-live="polite">
        {problem && <p className="notice state-warn">{problem.code === 'NOT_FOUND' ? w('noSuchCode') : text(problem.text)}</p>}
        {found && <Found of={found} />}
      </div>
    </section>
  )
}

function Found({ of: { state, late, body, at, answerBy, answer, answeredByOrganisation, answeredAt } }: { of: FollowedSuggestion }) {
  const w = useWords(words)
  const format = useFormat()
  return (
    <div className="suggestion-found">
      <p>
        <StateTag tone={state === 'answered' ? 'ok' : 'pending'} word={words[state]} /> {w('sentOn', { day: format.dayOf(at) })}
      </p>
      {state === 'waiting' && <p>{w(late ? 'overdue' : 'answeredUntil', { day: format.day(answerBy) })}</p>}
      <h3>{w('youWrote')}</h3>
      <p className="suggestion-text">{body}</p>
      {answer && (
        <>
          <h3>{w('answer')}</h3>
          <p className="suggestion-text">{answer}</p>
          <p className="muted">{w('answeredBy', { organisation: answeredByOrganisation, day: format.dayOf(answeredAt) })}</p>
        </>
      )}
    </div>
  )
}
