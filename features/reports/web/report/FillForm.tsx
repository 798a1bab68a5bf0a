/** The report as a long form: drawn cells to look over, asked ones to fill in, and the one next step always in sight. */
import { useMemo, useRef } from 'react'
import { api } from '../../../../web/api.ts'
import { useSession } from '../../../../web/session.ts'
import { LongForm } from '../../../../web/ui/form/LongForm.tsx'
import { RefusalNotice } from '../../../../web/ui/RefusalNotice.tsx'
import { useSubmit } from '../../../../web/ui/submit.ts'
import { useLanguage, useWords } from '../../../../web/words.ts'
import type { FormField } from '../../../forms/contract.ts'
import { EditingNote } from './EditingNote.tsx'
import { useEditing } from './editing.ts'
import { sectionsOf, valuesOf } from './fields.ts'
import { useFilling } from './filling.ts'
import { KeptCells, keptCellsId } from './KeptCells.tsx'
import { useKnown } from './known.ts'
import { useRedrawing } from './redrawing.ts'
import { ReportCell } from './ReportCell.tsx'
import { tableOf } from './RowsTable.tsx'
import { ReportContext, useOf, type ReportStore, type ReportTools } from './store.ts'
import { words } from './words.ts'

/** From so many fields on a list of the sections helps. */
const many = 40

export function FillForm({ store }: { store: ReportStore }) {
  const w = useWords(words)
  const language = useLanguage()
  const { today } = useSession()
  const writes = useOf(store, ({ report }) => report.steps.includes('save'))
  const content = useOf(store, ({ report }) => report.content)
  const known = useKnown(content, writes)
  const filling = useFilling(store)
  const { unsaved } = filling
  const editing = useEditing(store.get().report.id, writes)
  const redrawing = useRedrawing(store, filling)
  const { generation, drawAgain } = redrawing
  const send = useSubmit(api.reports.submitReport, { done: words.submitted })
  const submit = (kept: { fieldId: FormField['id']; rowNumber: number | null; because: string }[] = []) =>
    filling.onceStored(async () => {
      const { id, revision } = store.get().report
      const answer = await send.submit({ id, revision, kept, editing: editing.toSend(revision) })
      if (answer) editing.forget()
    })
  const latest = useRef({ drawAgain, sayDrawn: filling.sayDrawn })
  latest.current = { drawAgain, sayDrawn: filling.sayDrawn }
  const tools = useMemo<ReportTools>(
    () => ({
      store,
      fields: new Map(content.sections.flatMap((section) => section.fields.map((field) => [field.id, field]))),
      sayDrawn: (...said) => latest.current.sayDrawn(...said),
      redrawCell: (fieldId) => void latest.current.drawAgain(fieldId),
    }),
    [store, content],
  )
  const form = useMemo(() => {
    const { report } = store.get()
    if (!known) return undefined
    return {
      key: `${generation}/${writes}/${language}`,
      sections: sectionsOf(report, { ...known, language, today, writes }, tableOf),
      values: valuesOf(report),
      draft: unsaved(),
    }
  }, [store, known, generation, writes, language, today, unsaved])
  if (!form) return null
  const problem = filling.problem ?? send.problem ?? redrawing.problem
  const fields = form.sections.reduce((sum, section) => sum + section.fields.length, 0)
  return (
    <ReportContext value={tools}>
      {writes && <KeptCells pending={filling.busy || filling.wrong > 0} onSend={(kept) => void submit(kept)} />}
      <div className="report-form">
        <LongForm
          key={form.key}
          label={w('form')}
          sections={form.sections}
          values={form.values}
          fieldView={ReportCell}
          jump={fields > many}
          draft={form.draft}
          onDraft={(_, entries) => void filling.keep(entries)}
          onTyped={filling.typed}
          errors={filling.errors}
          onSubmit={() => submit()}
          submit={writes ? w('submit') : undefined}
          isBusy={filling.busy}
          notice={
            problem && (
              <>
                <RefusalNotice problem={problem} />
                {problem.code === 'RETURNED_UNCHANGED' && <a href={`#${keptCellsId}`}>{w('toAnswer')}</a>}
              </>
            )
          }
        >
          <button type="button" className="plain-button" ref={redrawing.button} disabled={filling.busy} onClick={() => void drawAgain()}>
            {w('redraw')}
          </button>
          <span className="muted" role="status">
            {filling.problem ? w('notSaved') : filling.wrong > 0 ? w('wrongLeft', { n: filling.wrong }) : filling.saved ? w('savedAll') : w('saving')}
          </span>
        </LongForm>
        {writes && <EditingNote editing={editing} />}
      </div>
    </ReportContext>
  )
}
