import { Input } from 'antd'
import { useState } from 'react'
import { api } from '../../../web/api.ts'
import { useFormat } from '../../../web/format.ts'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { OrganisationPicker } from '../../../web/ui/OrganisationPicker.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useWords } from '../../../web/words.ts'
import type { BurdenBudget } from '../contract.ts'
import { WholeNumber } from './controls.tsx'
import { words } from './other-words.ts'
import { StepDialog } from './StepDialog.tsx'

const most = 200_000

export function BudgetDialog({ start, year, onClose }: { start: Partial<BurdenBudget>; year: number; onClose: () => void }) {
  const w = useWords(words)
  const format = useFormat()
  const [organisationId, setOrganisationId] = useState(start.organisationId ?? null)
  const [minutes, setMinutes] = useState<number | null>(start.minutesPerCommunity ?? null)
  const [basis, setBasis] = useState(start.basis ?? '')
  const send = useSubmit(api.admissions.setBudget, { done: words.budgetSet, then: onClose })
  const ready = organisationId !== null && minutes !== null && basis.trim() !== ''
  return (
    <StepDialog
      open
      title={`${w('setTitle')} · ${year}`}
      verb={w('save')}
      ready={ready}
      pending={send.pending}
      problem={send.problem}
      onSend={() => organisationId && minutes !== null && void send.submit({ organisationId, year, minutesPerCommunity: minutes, basis: basis.trim() })}
      onClose={onClose}
    >
      <FieldBox name="organisationId" label={w('organisation')} problem={send.problem}>
        {(tie) => (
          <OrganisationPicker {...tie} value={organisationId} label={start.organisationName} disabled={!!start.organisationId} onChange={setOrganisationId} />
        )}
      </FieldBox>
      <FieldBox
        name="minutesPerCommunity"
        label={w('minutes')}
        help={minutes === null ? undefined : w('minutesHelp', { hours: format.hours(minutes) })}
        problem={send.problem}
      >
        {(tie) => <WholeNumber tie={tie} value={minutes} max={most} unit={w('minutesUnit')} onChange={setMinutes} />}
      </FieldBox>
      <FieldBox name="basis" label={w('basis')} help={w('basisHelp')} problem={send.problem}>
        {(tie) => <Input {...tie} value={basis} maxLength={200} onChange={(event) => setBasis(event.target.value)} />}
      </FieldBox>
    </StepDialog>
  )
}
