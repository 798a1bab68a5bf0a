/** Takes rows out: recorded, watermarked, masked unless there is a purpose and the right to reveal. */
import { Button, Input } from 'antd'
import { useState } from 'react'
import { api } from '../../../../web/api.ts'
import { useSession } from '../../../../web/session.ts'
import { saveFile } from '../../../../web/ui/csv.ts'
import { FieldBox } from '../../../../web/ui/FieldBox.tsx'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useWords } from '../../../../web/words.ts'
import type { LedgerWhole, RowsAsked } from './whole.ts'
import { words } from './words.ts'

export function ExportBox({ ledger, asked }: { ledger: LedgerWhole; asked: RowsAsked }) {
  const w = useWords(words)
  const { may } = useSession()
  const [purpose, setPurpose] = useState('')
  const [unmasked, setUnmasked] = useState(false)
  const [format, setFormat] = useState<'xlsx' | 'csv'>('xlsx')
  const out = useSubmit(api.ledgers.exportLedger, { renew: false, done: words.exported, then: (file) => saveFile(`${ledger.title}.${format}`, file) })
  return (
    <details className="panel">
      <summary>{w('export')}</summary>
      <p className="muted">{w('exportHelp')}</p>
      <FieldBox name="purpose" label={w('exportPurpose')} problem={out.problem}>
        {(tie) => <Input {...tie} maxLength={500} value={purpose} onChange={(event) => setPurpose(event.target.value)} />}
      </FieldBox>
      <div className="field">
        <label htmlFor="export-format">{w('format')}</label>
        <select id="export-format" className="plain-input" value={format} onChange={(event) => setFormat(event.target.value === 'csv' ? 'csv' : 'xlsx')}>
          <option value="xlsx">Excel</option>
          <option value="csv">CSV</option>
        </select>
      </div>
      {may('ledgers.reveal') && (
        <label className="check">
          <input type="checkbox" checked={unmasked} onChange={(event) => setUnmasked(event.target.checked)} />
          {w('unmasked')}
        </label>
      )}
      <RefusalNotice problem={out.problem} />
      <Button
        type="primary"
        disabled={purpose.trim().length < 4}
        loading={out.pending}
        onClick={() => void out.submit({ id: ledger.id, format, unmasked, purpose: purpose.trim(), ...(asked.areaCode && { areaCode: asked.areaCode }) })}
      >
        {w('export')}
      </Button>
    </details>
  )
}
