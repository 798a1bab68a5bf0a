/** Nothing was recognised: says so, offers what is near, and asks for the proof's name; no answer is made of it. */
import { type FormEvent, useState } from 'react'
import { PortalLink } from '../../../../web/portal/place.tsx'
import { useText, useWords } from '../../../../web/words.ts'
import type { Candidate } from '../../contract/asked.ts'
import { words } from '../portal-words.ts'

type Props = { near: readonly Candidate[]; onChoose: (itemId: string) => void; onName: (name: string) => void }

export function NotUnderstood({ near, onChoose, onName }: Props) {
  const w = useWords(words)
  const text = useText()
  const [name, setName] = useState('')
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim().length >= 2) onName(name.trim())
  }
  return (
    <section className="proof-box">
      <h2>{w('notUnderstood')}</h2>
      {near.length > 0 && (
        <>
          <p>{w('near')}</p>
          <p className="proof-steps">
            {near.map(({ proof }) => (
              <button key={proof.itemId} type="button" className="plain-button" onClick={() => onChoose(proof.itemId)}>
                {text({ zh: proof.title, en: proof.titleEn ?? proof.title })}
              </button>
            ))}
          </p>
        </>
      )}
      <form className="proof-form" onSubmit={send}>
        <label className="field">
          <span>{w('nameIt')}</span>
          <input className="plain-input" value={name} maxLength={30} onChange={(event) => setName(event.target.value)} />
        </label>
        <p className="proof-steps">
          <button type="submit" className="plain-button">
            {w('look')}
          </button>
          <PortalLink to="/proofs">{w('title')}</PortalLink>
        </p>
      </form>
    </section>
  )
}
