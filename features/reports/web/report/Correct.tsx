/** A confirmed report is not changed: a correction is a version of its own. */
import { Button, Input } from 'antd'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { useGo } from '../../../../web/desk/address.ts'
import { FieldBox } from '../../../../web/ui/FieldBox.tsx'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useWords } from '../../../../web/words.ts'
import type { ReportWhole } from './whole.ts'
import { words } from './words.ts'

export function Correct({ report }: { report: ReportWhole }) {
  const w = useWords(words)
  const go = useGo()
  const [because, setBecause] = useState('')
  const start = useSubmit(api.reports.startCorrection, { then: ({ id }) => go(`/reports/${id}`) })
  return (
    <details className="panel">
      <summary>{w('correct')}</summary>
      <FieldBox name="because" label={w('correctBecause')} help={w('correctHelp')} problem={start.problem}>
        {(tie) => <Input.TextArea {...tie} autoSize value={because} onChange={(event) => setBecause(event.target.value)} />}
      </FieldBox>
      <RefusalNotice problem={start.problem} />
      <Button disabled={because.trim().length < 4} loading={start.pending} onClick={() => void start.submit({ id: report.id, because })}>
        {w('correct')}
      </Button>
    </details>
  )
}
