/** Plans the cycles of a year for one of the organisation's admitted forms. */
import { Button, InputNumber, Select } from 'antd'
import { useState } from 'react'
import { say } from '../../../foundation/words.ts'
import { api } from '../../../web/api.ts'
import { useSession } from '../../../web/session.ts'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { useRead } from '../../../web/ui/read.ts'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useWords } from '../../../web/words.ts'
import { words } from './words.ts'

export function PlanYear() {
  const w = useWords(words)
  const { session } = useSession()
  const [formVersionId, setForm] = useState<string>()
  const [year, setYear] = useState(Number(session.today.slice(0, 4)) + 1)
  const [openOffset, setOffset] = useState(0)
  const forms = useRead(api.forms.listForms, { state: 'admitted', mine: true, page: 1, size: 100 })
  const plan = useSubmit(api.reports.planYear, { done: ({ cycles }) => say(words.planned, { n: cycles.length }) })
  return (
    <details className="panel">
      <summary>{w('planYear')}</summary>
      <FieldBox name="formVersionId" label={w('planForm')} problem={plan.problem}>
        {(tie) => (
          <Select
            {...tie}
            placeholder={w('planWhich')}
            value={formVersionId}
            onChange={setForm}
            options={(forms.data?.rows ?? []).map(({ id, title, admissionNumber }) => ({ value: id, label: `${title}（${admissionNumber ?? ''}）` }))}
          />
        )}
      </FieldBox>
      <FieldBox name="year" label={w('planYearNumber')} problem={plan.problem}>
        {(tie) => <InputNumber {...tie} min={2020} max={2100} value={year} onChange={(next) => setYear(next ?? year)} />}
      </FieldBox>
      <FieldBox name="openOffset" label={w('planOffset')} problem={plan.problem}>
        {(tie) => <InputNumber {...tie} min={-20} max={60} value={openOffset} onChange={(next) => setOffset(next ?? 0)} />}
      </FieldBox>
      <RefusalNotice problem={plan.problem} />
      <Button
        type="primary"
        disabled={!formVersionId}
        loading={plan.pending}
        onClick={() => formVersionId && void plan.submit({ formVersionId, year, openOffset })}
      >
        {w('planYear')}
      </Button>
    </details>
  )
}
