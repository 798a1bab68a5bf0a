/** A file of units: checked row by row, then imported whole or not at all. */
import { type FormEvent, useState } from 'react'
import { say } from '../../../foundation/words.ts'
import { api } from '../../../web/api.ts'
import { useGo } from '../../../web/desk/address.ts'
import { useSession } from '../../../web/session.ts'
import { DayInput } from '../../../web/ui/DayInput.tsx'
import { FieldBox } from '../../../web/ui/FieldBox.tsx'
import { PageHead } from '../../../web/ui/PageHead.tsx'
import { RefusalNotice } from '../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../web/ui/submit.ts'
import { useWords } from '../../../web/words.ts'
import { FileReport } from './FileReport.tsx'
import { words } from './words.ts'

const limit = 5_000_000

export default function ImportAreasPage() {
  const w = useWords(words)
  const go = useGo()
  const { today } = useSession()
  const [file, setFile] = useState<{ name: string; csv: string }>()
  const [tooLarge, setTooLarge] = useState(false)
  const [effectiveOn, setEffectiveOn] = useState<string | null>(today)
  const check = useSubmit(api.areas.checkAreasFile, { renew: false })
  const send = useSubmit(api.areas.importAreasFile, { done: (output) => say(words.imported, output), then: () => go('/areas') })
  const report = check.output

  const choose = async (chosen: File | undefined) => {
    check.forget()
    send.forget()
    setTooLarge((chosen?.size ?? 0) > limit)
    setFile(chosen && chosen.size <= limit ? { name: chosen.name, csv: await chosen.text() } : undefined)
  }
  const input = file && { csv: file.csv, ...(effectiveOn && { effectiveOn }) }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (input) void check.submit(input)
  }
  return (
    <>
      <PageHead title={w('importFile')} lead={w('importLead')} />
      <form onSubmit={submit}>
        <div className="filters">
          <FieldBox name="csv" label={w('file')} problem={check.problem} error={tooLarge ? w('fileTooLarge') : undefined}>
            {({ status: _, ...tie }) => (
              <input {...tie} type="file" accept=".csv,text/csv" className="plain-input" onChange={(event) => void choose(event.target.files?.[0])} />
            )}
          </FieldBox>
          <FieldBox name="effectiveOn" label={w('importOn')} problem={check.problem}>
            {(tie) => <DayInput {...tie} value={effectiveOn} onChange={setEffectiveOn} />}
          </FieldBox>
          <button type="submit" className="primary-button" disabled={!file || check.pending}>
            {w('check')}
          </button>
        </div>
      </form>
      <RefusalNotice problem={check.problem ?? send.problem} />
      {report ? <FileReport report={report} /> : <p className="muted">{w('noFile')}</p>}
      {report && input && report.faulty === 0 && report.added + report.renamed > 0 && (
        <button type="button" className="primary-button" disabled={send.pending} onClick={() => void send.submit(input)}>
          {w('importNow', { added: report.added, renamed: report.renamed })}
        </button>
      )}
    </>
  )
}
