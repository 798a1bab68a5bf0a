/** The demonstration's made-up people by role; one click enters as one of them. */
import { useState } from 'react'
import { api, type AnsweredBy } from '../../../web/api.ts'
import { useRenewal } from '../../../web/session.ts'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { Shown } from '../../../web/ui/Shown.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useText, useWords } from '../../../web/words.ts'
import type { Role } from '../contract.ts'
import { roleWords } from '../words.ts'
import { words } from './words.ts'

type Person = AnsweredBy<typeof api.people.listDemonstrationPeople>[number]
const searchableFrom = 12
/** In the order of the words: the contract itself, with its schemas, is not loaded for the door. */
const roles = Object.keys(roleWords) as Role[]
const shownOfRole = 6

export function DemonstrationPeople() {
  const w = useWords(words)
  const read = useRead(api.people.listDemonstrationPeople, {})
  return (
    <section className="demonstration-people" aria-labelledby="demonstration-title">
      <h2 id="demonstration-title">{w('demonstrationTitle')}</h2>
      <p className="muted">{w('demonstrationLead')}</p>
      <Shown read={read}>{(people) => (people.length === 0 ? <p>{w('nobodyYet')}</p> : <ByRole people={people} />)}</Shown>
    </section>
  )
}

function ByRole({ people }: { people: Person[] }) {
  const w = useWords(words)
  const text = useText()
  const renew = useRenewal()
  const [asked, setAsked] = useState('')
  const send = useSubmit(api.people.enterDemonstration, { renew: false, then: () => void renew() })
  const needle = asked.trim().toLowerCase()
  const found = people.filter(({ accountName, organisationName, role }) =>
    `${accountName} ${organisationName} ${roleWords[role].join(' ')}`.toLowerCase().includes(needle),
  )
  const limit = needle ? 30 : shownOfRole

  return (
    <>
      {people.length >= searchableFrom && (
        <div className="field">
          <label htmlFor="find-person">{w('findPerson')}</label>
          <input id="find-person" type="search" className="plain-input" value={asked} onChange={(event) => setAsked(event.target.value)} />
        </div>
      )}
      <RefusalNotice problem={send.problem} />
      {found.length === 0 && <p role="status">{w('nobodyFound')}</p>}
      <div className="roles">
        {roles.map((role) => {
          const holders = found.filter((person) => person.role === role)
          if (holders.length === 0) return null
          return (
            <section key={role} aria-labelledby={`role-${role}`}>
              <h3 id={`role-${role}`}>{text(roleWords[role])}</h3>
              <ul>
                {holders.slice(0, limit).map(({ id, accountName, organisationName }) => (
                  <li key={id}>
                    <button
                      type="button"
                      className="person"
                      disabled={send.pending}
                      aria-label={w('enterAs', { name: accountName, organisation: organisationName })}
                      onClick={() => void send.submit({ postId: id })}
                    >
                      <span>{accountName}</span>
                      <span className="muted">{organisationName}</span>
                    </button>
                  </li>
                ))}
              </ul>
              {holders.length > limit && <p className="muted">{w('more', { n: holders.length - limit })}</p>}
            </section>
          )
        })}
      </div>
    </>
  )
}
