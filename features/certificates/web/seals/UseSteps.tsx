/** Approve, decline, take back, seal: whatever this person may do now, or whom it waits for. */
import { Button, Input } from 'antd'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { FieldBox } from '../../../../web/ui/FieldBox.tsx'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useSession } from '../../../../web/session.ts'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useWords } from '../../../../web/words.ts'
import { openFile } from './open-file.ts'
import type { UseWhole } from './whole.ts'
import { words } from './words.ts'
import './seals.css'

function useWaiting({ state, steps }: UseWhole): string | undefined {
  const w = useWords(words)
  const { may } = useSession()
  if (state === 'asked' && !steps.includes('approve')) return w(may('seals.approve') ? 'ownRequest' : 'waitsApproval')
  if (state === 'approved' && !steps.includes('seal')) return w(may('certificates.issue') ? 'notYours' : 'waitsKeeper')
  return undefined
}

export function UseSteps({ use }: { use: UseWhole }) {
  const w = useWords(words)
  const { id, revision, steps } = use
  const [because, setBecause] = useState('')
  const decide = useSubmit(api.certificates.approveSealUse, { done: ({ state }) => (state === 'approved' ? words.approved : words.declined) })
  const withdraw = useSubmit(api.certificates.withdrawSealUse, { done: words.withdrawn })
  const seal = useSubmit(api.certificates.sealIt, { done: words.sealed })
  const preview = useSubmit(api.certificates.previewSealUse, { renew: false, then: openFile })
  const waiting = useWaiting(use)
  if (steps.length === 0 && waiting === undefined) return null
  const problem = decide.problem ?? withdraw.problem ?? seal.problem ?? preview.problem
  const why = because.trim()
  const explains = steps.includes('decline') || steps.includes('withdraw')
  return (
    <section className="panel">
      {waiting && <p>{waiting}</p>}
      {steps.includes('seal') && <p className="muted">{w('sealHow')}</p>}
      {explains && (
        <FieldBox name="because" label={w('because')} problem={problem}>
          {(tie) => <Input {...tie} value={because} maxLength={300} onChange={(event) => setBecause(event.target.value)} />}
        </FieldBox>
      )}
      <RefusalNotice problem={problem} />
      <div className="seal-steps">
        {steps.includes('approve') && (
          <Button type="primary" loading={decide.pending} onClick={() => void decide.submit({ id, revision, outcome: 'approved' })}>
            {w('approve')}
          </Button>
        )}
        {steps.includes('seal') && (
          <Button type="primary" loading={seal.pending} onClick={() => void seal.submit({ id, revision })}>
            {w('sealIt')}
          </Button>
        )}
        {use.kind === 'certificate' && (
          <Button loading={preview.pending} onClick={() => void preview.submit({ id })}>
            {w('preview')}
          </Button>
        )}
        {steps.includes('decline') && (
          <Button disabled={why.length < 2} loading={decide.pending} onClick={() => void decide.submit({ id, revision, outcome: 'declined', because: why })}>
            {w('decline')}
          </Button>
        )}
        {steps.includes('withdraw') && (
          <Button disabled={why.length < 2} loading={withdraw.pending} onClick={() => void withdraw.submit({ id, revision, because: why })}>
            {w('withdraw')}
          </Button>
        )}
      </div>
    </section>
  )
}
