/** What a reviewer may do: pass the report up, or return the cells that are wrong. */
import { Button } from 'antd'
import { api } from '../../../../web/api.ts'
import { useFocusBetween } from '../../../../web/ui/focus.ts'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useWords } from '../../../../web/words.ts'
import type { Returning } from './whole.ts'
import { useOf, type ReportStore } from './store.ts'
import { words } from './words.ts'

/** `f3` is a figure's cell; `f3/12` the cell of row 12. */
export function placesOf(returning: Returning) {
  return [...returning].map(([place, reason]) => {
    const [fieldId = '', row] = place.split('/')
    return { fieldId, rowNumber: row === undefined ? null : Number(row), reason: reason.trim() }
  })
}

export function ReviewBar({ store }: { store: ReportStore }) {
  const w = useWords(words)
  const returning = useOf(store, (state) => state.returning)
  const { inside, button } = useFocusBetween<HTMLParagraphElement>(returning !== null)
  const { id, revision, steps } = useOf(store, ({ report }) => report)
  const pass = useSubmit(api.reports.passReports, { done: words.passedOne })
  const back = useSubmit(api.reports.returnReport, { done: words.sentBack, then: () => store.setReturning(null) })
  const ready = returning !== null && returning.size > 0 && [...returning.values()].every((reason) => reason.trim().length >= 2)
  return (
    <section>
      <div className="task-actions">
        {returning === null && (steps.includes('pass') || steps.includes('lock')) && (
          <Button type="primary" loading={pass.pending} onClick={() => void pass.submit({ reports: [{ id, revision }] })}>
            {w(steps.includes('lock') ? 'lock' : 'pass')}
          </Button>
        )}
        {steps.includes('return') && returning === null && (
          <Button ref={button} onClick={() => store.setReturning(new Map())}>
            {w('returnCells')}
          </Button>
        )}
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
            <Button onClick={() => store.setReturning(null)}>{w('cancel')}</Button>
          </>
        )}
      </div>
      {returning !== null && (
        <p className="muted" ref={inside} tabIndex={-1}>
          {w('returnHelp')}
        </p>
      )}
      <RefusalNotice problem={pass.problem ?? back.problem} />
    </section>
  )
}
