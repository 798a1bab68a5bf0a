/** How a number stands, asked online: nothing about the person, and nothing about the paper. */
import { type FormEvent, useState } from 'react'
import { civilDay } from '../../../../foundation/clock.ts'
import { Given } from '../../../../web/portal/Given.tsx'
import { usePublic } from '../../../../web/portal/read.ts'
import { StateTag } from '../../../../web/ui/StateTag.tsx'
import { useWords } from '../../../../web/words.ts'
import type { endpoints } from '../../endpoints/issuing.ts'
import { words } from './words.ts'

/** Past its date by the day of the answer. */
const isOver = ({ validUntil, at }: { validUntil: string | null; at: string }) => validUntil !== null && validUntil < civilDay(at)

export function NumberForm() {
  const w = useWords(words)
  const [asked, setAsked] = useState('')
  const read = usePublic<typeof endpoints.lookUpNumber>('/verification/numbers', asked ? { number: asked } : null)
  const look = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setAsked(String(new FormData(event.currentTarget).get('number') ?? '').trim())
  }
  return (
    <>
      <form className="verify-form" onSubmit={look}>
        <label className="field verify-field verify-wide">
          <span>
            {w('byNumber')} <small>{w('byNumberHow')}</small>
          </span>
          <input
            className="plain-input"
            name="number"
            required
            minLength={6}
            maxLength={100}
            autoComplete="off"
            onChange={() => setAsked('')}
            onInvalid={() => setAsked('')}
          />
        </label>
        <button type="submit" className="plain-button">
          {w('lookUp')}
        </button>
      </form>
      {asked && (
        <Given read={read}>
          {(found) => (
            <div role="status">
              {found.state === 'issued' && !isOver(found) && <StateTag tone="ok" word={w('numberValid', { day: found.issuedOn })} />}
              {found.state === 'issued' && isOver(found) && (
                <p>
                  <StateTag tone="warn" word={words.validExpired} /> {w('expired', { day: found.validUntil })}
                </p>
              )}
              {found.state === 'revoked' && <StateTag tone="danger" word={w('revoked', { day: found.endedOn })} />}
              {found.state === 'superseded' && (
                <p>
                  <StateTag tone="warn" word={words.superseded} /> {w('supersededHow', { day: found.endedOn, number: found.replacedBy })}
                </p>
              )}
              {!found.known && <p>{w('numberUnknown')}</p>}
            </div>
          )}
        </Given>
      )}
    </>
  )
}
