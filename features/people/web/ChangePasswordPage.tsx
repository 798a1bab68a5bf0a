/** Changing one's own password; whoever was given a first one meets this before anything else. */
import { type ComponentProps, type FormEvent, useState } from 'react'
import { api } from '../../../web/api.ts'
import { useRenewal, useSession } from '../../../web/session.ts'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { sayInPassing } from '../../../web/ui/passing.ts'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useText, useWords } from '../../../web/words.ts'
import { isStrongPassword } from '../rules.ts'
import { words as peopleWords } from '../words.ts'
import { words } from './words.ts'

export default function ChangePasswordPage() {
  const w = useWords(words)
  const text = useText()
  const { session } = useSession()
  const renew = useRenewal()
  const [faults, setFaults] = useState<{ next?: string; again?: string }>({})
  const send = useSubmit(api.people.changePassword, { renew: false })

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const said = new FormData(form)
    const [current, next, again] = ['current', 'next', 'again'].map((name) => String(said.get(name))) as [string, string, string]
    const found = {
      ...(!isStrongPassword(next) && { next: text(peopleWords.weakPassword) }),
      ...(next !== again && { again: w('passwordsDiffer') }),
    }
    setFaults(found)
    if (Object.keys(found).length > 0 || !(await send.submit({ current, next }))) return
    form.reset()
    sayInPassing(w('passwordChanged'))
    await renew()
  }
  return (
    <>
      <PageHead title={w('changePassword')} lead={session.mustChangePassword ? w('firstPassword') : w('changePasswordLead')} />
      <form onSubmit={(event) => void submit(event)} style={{ maxWidth: 360 }}>
        <Password name="current" label={w('currentPassword')} />
        <Password name="next" label={w('nextPassword')} help={w('passwordHelp')} error={faults.next} problem={send.problem} />
        <Password name="again" label={w('passwordAgain')} error={faults.again} />
        <RefusalNotice problem={send.problem} />
        <button type="submit" className="primary-button" disabled={send.pending}>
          {w('changePassword')}
        </button>
      </form>
    </>
  )
}

type Field = Pick<ComponentProps<typeof FieldBox>, 'help' | 'error' | 'problem'> & { name: 'current' | 'next' | 'again'; label: string }

function Password({ name, ...field }: Field) {
  return (
    <FieldBox name={name} {...field}>
      {({ status, ...tie }) => (
        <input
          {...tie}
          name={name}
          type="password"
          className={status ? 'plain-input wrong' : 'plain-input'}
          autoComplete={name === 'current' ? 'current-password' : 'new-password'}
          required
          maxLength={128}
        />
      )}
    </FieldBox>
  )
}
