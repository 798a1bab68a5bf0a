/** A new account with a first password, which its holder must change. */
import { type FormEvent, useState } from 'react'
import { api } from '../../../web/api.ts'
import { useGo } from '../../../web/desk/address.ts'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useText, useWords } from '../../../web/words.ts'
import { isStrongPassword } from '../rules.ts'
import { words as peopleWords } from '../words.ts'
import { words } from './admin-words.ts'
import { words as signInWords } from './words.ts'

const names = { name: words.name, username: words.username, password: words.firstPassword }

export default function NewAccountPage() {
  const w = useWords(words)
  const text = useText()
  const go = useGo()
  const [weak, setWeak] = useState(false)
  const send = useSubmit(api.people.createAccount, { done: words.accountCreated, then: ({ id }) => go(`/accounts/${id}`) })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const said = new FormData(event.currentTarget)
    const [name, username, password] = ['name', 'username', 'password'].map((field) => String(said.get(field))) as [string, string, string]
    setWeak(!isStrongPassword(password))
    if (isStrongPassword(password)) void send.submit({ name, username, password })
  }
  return (
    <>
      <PageHead title={w('newAccount')} lead={w('newAccountLead')} />
      <form onSubmit={submit} style={{ maxWidth: 420 }}>
        <RefusalNotice problem={send.problem} names={names} />
        <FieldBox name="name" label={w('name')} problem={send.problem}>
          {({ status, ...tie }) => (
            <input {...tie} name="name" className={status ? 'plain-input wrong' : 'plain-input'} required maxLength={200} autoComplete="off" />
          )}
        </FieldBox>
        <FieldBox name="username" label={w('username')} help={w('usernameHelp')} problem={send.problem}>
          {({ status, ...tie }) => (
            <input
              {...tie}
              name="username"
              className={status ? 'plain-input wrong' : 'plain-input'}
              required
              minLength={3}
              maxLength={40}
              pattern="[A-Za-z0-9_.\-]+"
              autoComplete="off"
            />
          )}
        </FieldBox>
        <FieldBox
          name="password"
          label={w('firstPassword')}
          help={text(signInWords.passwordHelp)}
          problem={send.problem}
          error={weak ? text(peopleWords.weakPassword) : undefined}
        >
          {({ status, ...tie }) => (
            <input {...tie} name="password" className={status ? 'plain-input wrong' : 'plain-input'} required maxLength={128} autoComplete="new-password" />
          )}
        </FieldBox>
        <button type="submit" className="primary-button" disabled={send.pending}>
          {w('newAccount')}
        </button>
      </form>
    </>
  )
}
