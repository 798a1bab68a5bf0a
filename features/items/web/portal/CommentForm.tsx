/** Anyone's comment on an edition, without a name. */
import { useRef, useState } from 'react'
import { useFormat } from '../../../../web/format.ts'
import { newKey, Problem, send } from '../../../../web/portal/read.ts'
import { useText, useWords } from '../../../../web/words.ts'
import type { RefusalBody } from '../../../../foundation/refusal.ts'
import type { endpoints } from '../../endpoints.ts'
import { words } from '../portal-words.ts'

export function CommentForm({ editionId, until }: { editionId: string; until: string }) {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const [body, setBody] = useState('')
  const [state, setState] = useState<'writing' | 'sending' | 'sent'>('writing')
  const [problem, setProblem] = useState<RefusalBody>()
  const key = useRef(newKey())

  const submit = async () => {
    setState('sending')
    try {
      await send<typeof endpoints.commentEdition>('POST', '/editions/{id}/comments', { id: editionId, body }, key.current)
      key.current = newKey()
      setBody('')
      setProblem(undefined)
      setState('sent')
    } catch (error) {
      if (error instanceof Problem) setProblem(error.body)
      setState('writing')
    }
  }
  return (
    <form
      className="comment-form"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <h2>{w('comment')}</h2>
      <p id="comment-how">{w('commentHow', { until: format.day(until) })}</p>
      {state === 'sent' && (
        <p className="notice state-ok" role="status">
          {w('sent')}
        </p>
      )}
      {problem && (
        <p className="notice state-danger" role="alert">
          {text(problem.text)}
        </p>
      )}
      <div className="field">
        <label htmlFor="comment-body">{w('yourComment')}</label>
        <textarea
          id="comment-body"
          className="plain-input"
          aria-describedby="comment-how"
          value={body}
          maxLength={2000}
          onChange={(event) => setBody(event.target.value)}
        />
      </div>
      <button type="submit" className="primary-button" disabled={body.trim().length < 2 || state === 'sending'}>
        {w('send')}
      </button>
    </form>
  )
}
