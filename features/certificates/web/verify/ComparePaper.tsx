/** 核对内容: what stands on the paper against what was signed; nothing leaves the device. */
import { type FormEvent, useState } from 'react'
import { useWords } from '../../../../web/words.ts'
import type { SignedCertificate } from '../../rules/signed.ts'
import { holderMatches } from './compare.ts'
import { words } from './words.ts'

type Props = { of: SignedCertificate; matches: boolean | null; onCompared: (matches: boolean) => void }

export function ComparePaper({ of, matches, onCompared }: Props) {
  const w = useWords(words)
  const [busy, setBusy] = useState(false)
  const compare = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    const said = (name: string) => String(typed.get(name) ?? '')
    setBusy(true)
    onCompared(await holderMatches(of, { name: said('name'), idTail: said('idTail'), checkCode: said('checkCode') }))
    setBusy(false)
  }
  return (
    <section className="screen-only">
      <h2>{w('comparePaper')}</h2>
      <p>{w('compareHow')}</p>
      <form className="verify-form" onSubmit={(event) => void compare(event)} autoComplete="off">
        <Field name="name" label={w('name')} size={12} />
        <Field name="idTail" label={w('idTail')} size={5} maxLength={4} />
        <Field name="checkCode" label={w('checkCode')} size={14} maxLength={14} />
        <button type="submit" className="plain-button" disabled={busy}>
          {busy ? w('comparing') : w('compare')}
        </button>
      </form>
      {matches === true && (
        <p className="verify-same" role="status">
          {w('matches')}
        </p>
      )}
    </section>
  )
}

function Field({ name, label, size, maxLength = 60 }: { name: string; label: string; size: number; maxLength?: number }) {
  return (
    <label className="field verify-field">
      <span>{label}</span>
      <input className="plain-input" name={name} size={size} maxLength={maxLength} required autoCapitalize="characters" spellCheck={false} />
    </label>
  )
}
