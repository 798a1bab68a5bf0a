/** What a reviewer may do: pass the report up, or return the cells that are wrong. */
import { Button } from 'antd'
import { api } from '../../../../web/api.ts'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useWords } from '../../../../web/words.ts'
import type { ReportWhole, Returning } from './ReportPage.tsx'
import { words } from './words.ts'

type Props = { report: ReportWhole; returning: Returning | null; onReturning: (next: Returning | null) => void }

/** `f3` is a figure's cell; `f3/12` the cell of row 12. */
export function placesOf(returning: Returning) {
  return [...returning].map(([place, reason]) => {
    const [fieldId = '', row] = place.split('/')
    return { fieldId, rowNumber: row === undefined ? null : Number(row), reason: reason.trim() }
  })
}

export function ReviewBar({ report, returning, onReturning }: Props) {
  const w = useWords(words)
  const pass = useSubmit(api.reports.passReports, { done: words.passedOne })
  const back = useSubmit(api.reports.returnReport, { done: words.sentBack, then: () => onReturning(null) })
  const { id, revision, steps } = report
  const ready = returning !== null && returning.size > 0 && [...returning.values()].every((reason) => reason.trim().length >= 2)
  return (
    <section>
      <div className="task-actions">
        {returning === null && (steps.includes('pass') || steps.includes('lock')) && (
          <Button type="primary" loading={pass.pending} onClick={() => void pass.submit({ reports: [{ id, revision }] })}>
            {w(steps.includes('lock') ? 'lock' : 'pass')}
          </Button>
        )}
        {steps.includes('return') && returning === null && <Button onClick={() => onReturning(new Map())}>{w('returnCells')}</Button>}
        {returning !== null && (
          <>
            <Button
              type="primary"
              danger
              disabled={!ready}
              loading={back.pending}
              onClick={() => void back.submit({ id, revision, cells: placesOf(returning) })}
            >
              {w('sendBack', { n: returning.size })}
            </Button>
            <Button onClick={() => onReturning(null)}>{w('cancel')}</Button>
          </>
        )}
      </div>
      {returning !== null && <p className="muted">{w('returnHelp')}</p>}
      <RefusalNotice problem={pass.problem ?? back.problem} />
    </section>
  )
}
