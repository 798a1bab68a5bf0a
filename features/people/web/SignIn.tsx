/** User name and password; the server's refusal stands beside them. Pasting and password managers work (WCAG 3.3.8). */
import { type FormEvent, useState } from 'react'
import { api } from '../../../web/api.ts'
import { useRenewal } from '../../../web/session.ts'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useWords } from '../../../web/words.ts'
import { words } from './words.ts'

export function SignIn() {
  const w = useWords(words)
  const renew = useRenewal()
  const [shown, setShown] = useState(false)
  const send = useSubmit(api.people.signIn, { renew: false, then: () => void renew() })

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const said = new FormData(event.currentTarget)
    void send.submit({ username: String(said.get('username')).trim(), password: String(said.get('password')) })
  }
  return (
    <form onSubmit={submit} className="sign-in-form">
      <div className="field">
        <label htmlFor="username">{w('username')}</label>
        <input id="username" name="username" className="plain-input" autoComplete="username" autoCapitalize="none" spellCheck={false} required maxLength={40} />
      </div>
      <div className="field">
        <label htmlFor="password">{w('password')}</label>
        <input
          id="password"
          name="password"
          className="plain-input"
          type={shown ? 'text' : 'password'}
          autoComplete="current-password"
          required
          maxLength={128}
        />
        <label className="check">
          <input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} />
          {w('showPassword')}
        </label>
      </div>
      <RefusalNotice problem={send.problem} />
      <button type="submit" className="primary-button" disabled={send.pending}>
        {send.pending ? w('signingIn') : w('signIn')}
      </button>
    </form>
  )
}
