/** Giving a post: role, organisation, and from when. */
import { type FormEvent, useState } from 'react'
import { api } from '../../../web/api.ts'
import { useSession } from '../../../web/session.ts'
import { DayInput } from '../../../web/ui/DayInput.tsx'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { OrganisationPicker } from '../../../web/ui/OrganisationPicker.tsx'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useText, useWords } from '../../../web/words.ts'
import { Role } from '../contract.ts'
import { organisationsFor } from '../rules.ts'
import { organisationKindWords, roleWords } from '../words.ts'
import { words } from './admin-words.ts'

const names = { role: words.role, organisationId: words.organisation, validFrom: words.validFrom, validTo: words.validTo }

export function GivePostForm({ accountId }: { accountId: string }) {
  const w = useWords(words)
  const text = useText()
  const { today } = useSession()
  const [role, setRole] = useState<Role>('community_worker')
  const [organisation, setOrganisation] = useState<string | null>(null)
  const [validFrom, setValidFrom] = useState<string | null>(today)
  const [validTo, setValidTo] = useState<string | null>(null)
  const send = useSubmit(api.people.givePost, { done: words.postGiven, then: () => setOrganisation(null) })
  const kinds = organisationsFor[role]
  const [onlyKind] = kinds.length === 1 ? kinds : []

  const submit = (event: FormEvent) => {
    event.preventDefault()
    void send.submit({ accountId, role, organisationId: organisation ?? '', validFrom: validFrom ?? '', validTo })
  }
  return (
    <section>
      <h2>{w('givePost')}</h2>
      <p className="muted">{w('givePostLead')}</p>
      <form onSubmit={submit} style={{ maxWidth: 480 }}>
        <RefusalNotice problem={send.problem} names={names} />
        <FieldBox name="role" label={w('role')} problem={send.problem}>
          {({ status: _, ...tie }) => (
            <select
              {...tie}
              className="plain-input"
              value={role}
              onChange={(event) => {
                setRole(Role.parse(event.target.value))
                setOrganisation(null)
              }}
            >
              {Role.options.map((option) => (
                <option key={option} value={option}>
                  {text(roleWords[option])}
                </option>
              ))}
            </select>
          )}
        </FieldBox>
        <FieldBox
          name="organisationId"
          label={w('organisation')}
          help={w('organisationHelp', { kinds: kinds.map((kind) => text(organisationKindWords[kind])).join(' / ') })}
          problem={send.problem}
        >
          {(tie) => <OrganisationPicker key={role} {...tie} value={organisation} onChange={setOrganisation} {...(onlyKind && { kind: onlyKind })} />}
        </FieldBox>
        <FieldBox name="validFrom" label={w('validFrom')} problem={send.problem}>
          {(tie) => <DayInput {...tie} value={validFrom} onChange={setValidFrom} />}
        </FieldBox>
        <FieldBox name="validTo" label={w('validTo')} help={w('validToHelp')} problem={send.problem}>
          {(tie) => <DayInput {...tie} value={validTo} onChange={setValidTo} />}
        </FieldBox>
        <button type="submit" className="primary-button" disabled={send.pending}>
          {w('givePost')}
        </button>
      </form>
    </section>
  )
}
