/** Cells that came back, each with its reason, and what the form's own rules say, with the numbers put in. */
import { StateTag } from '../../../../web/ui/StateTag.tsx'
import { useWords } from '../../../../web/words.ts'
import { keptCellsId } from './KeptCells.tsx'
import type { ReportWhole } from './whole.ts'
import { words } from './words.ts'

export function Findings({ report }: { report: ReportWhole }) {
  const w = useWords(words)
  const labels = new Map(report.content.sections.flatMap(({ fields }) => fields.map(({ id, label }) => [id, label])))
  const open = report.returns.filter(({ resolvedAt }) => resolvedAt === null)
  const mends = report.steps.includes('save')
  const idle = (report.state === 'open' || report.state === 'returned') && !report.toFill
  return (
    <>
      {idle && <p className="notice state-neutral">{w('notToFill')}</p>}
      {open.length > 0 && (
        <section className="notice state-warn">
          <div>
            <h2>{w('returnedTitle', { n: open.length })}</h2>
            <ul>
              {open.map(({ id, fieldId, rowNumber, reason, returnedByOrganisation }) => (
                <li key={id}>
                  <a href={`#cell-${fieldId}${rowNumber === null ? '' : `/${rowNumber}`}`}>
                    {labels.get(fieldId) ?? fieldId}
                    {rowNumber !== null && ` · ${w('rowNumber', { n: rowNumber })}`}
                  </a>{' '}
                  {w('returnedBy', { body: returnedByOrganisation, reason })} {mends && <a href={`#${keptCellsId}`}>{w('answerHere')}</a>}
                </li>
              ))}
            </ul>
          </div>
        </section>
      )}
      {report.findings.length > 0 && (
        <section className="panel">
          <h2>{w('findings')}</h2>
          <ul className="plain-list">
            {report.findings.map(({ ruleId, severity, sentence, explained, fieldIds }) => (
              <li key={ruleId}>
                <StateTag tone={severity === 'blocks' ? 'danger' : 'warn'} word={w(severity)} />{' '}
                {fieldIds[0] ? <a href={`#cell-${fieldIds[0]}`}>{sentence}</a> : sentence}
                <div className="muted">{explained}</div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
