/** The regime's numbers, set by the system administrator. */
import { type FormEvent, useState } from 'react'
import { Settings } from '../../../foundation/settings.ts'
import { api } from '../../../web/api.ts'
import { useFormat } from '../../../web/format.ts'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { Shown } from '../../../web/ui/Shown.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useText, useWords } from '../../../web/words.ts'
import type { SettingsInForce } from '../contract.ts'
import { settingWords, words } from './regime-words.ts'

const own = Settings.parse({})
const settingNames = Object.keys(settingWords) as (keyof Settings)[]
const names = Object.fromEntries(settingNames.map((name) => [`settings.${name}`, settingWords[name]]))

export default function RegimePage() {
  const w = useWords(words)
  const read = useRead(api.people.readRegime, {})
  return (
    <>
      <PageHead title={w('regime')} lead={w('regimeLead')} />
      <Shown read={read}>{(inForce) => <RegimeForm key={inForce.changedAt ?? ''} inForce={inForce} />}</Shown>
    </>
  )
}

function RegimeForm({ inForce }: { inForce: SettingsInForce }) {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const { settings, changedAt, changedBy } = inForce
  const [typed, setTyped] = useState(() => Object.fromEntries(settingNames.map((name) => [name, String(settings[name])])))
  const send = useSubmit(api.people.changeRegime, { done: words.saved })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void send.submit({ settings: Object.fromEntries(settingNames.map((name) => [name, Number(typed[name])])), seenAt: changedAt })
  }
  return (
    <form onSubmit={submit} style={{ maxWidth: 480 }}>
      <p className="muted">{changedAt ? w('changed', { who: changedBy, when: format.instant(changedAt) }) : w('own')}</p>
      <RefusalNotice problem={send.problem} names={names} />
      {settingNames.map((name) => (
        <FieldBox key={name} name={`settings.${name}`} label={text(settingWords[name])} help={w('byDefault', { value: own[name] })} problem={send.problem}>
          {({ status, ...tie }) => (
            <input
              {...tie}
              type="number"
              step="any"
              required
              className={status ? 'plain-input wrong' : 'plain-input'}
              value={typed[name]}
              onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
            />
          )}
        </FieldBox>
      ))}
      <button type="submit" className="primary-button" disabled={send.pending}>
        {w('save')}
      </button>
    </form>
  )
}
