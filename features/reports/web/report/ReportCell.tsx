/** One cell: what is asked, its value, and where the value comes from. Drawn numbers open the records behind them. */
import { memo, useState, useSyncExternalStore } from 'react'
import { FieldError } from '../../../../web/ui/FieldError.tsx'
import { FieldControl } from '../../../../web/ui/form/FieldControl.tsx'
import { FieldLabel } from '../../../../web/ui/form/FieldLabel.tsx'
import { fieldId, type ControlTie } from '../../../../web/ui/form/tie.ts'
import type { FieldViewProps } from '../../../../web/ui/form/types.ts'
import { useFormat } from '../../../../web/format.ts'
import { useLanguage, useWords } from '../../../../web/words.ts'
import { unitIn } from '../../../elements/unit-words.ts'
import { CellSource } from './CellSource.tsx'
import { ChangeDrawn } from './ChangeDrawn.tsx'
import { DrillDown } from './DrillDown.tsx'
import { LedgerSays } from './LedgerSays.tsx'
import { ReturnBox } from './ReturnBox.tsx'
import { Returned, useReturned } from './Returned.tsx'
import { useSayValue } from './say-value.ts'
import { useOf, useReport } from './store.ts'
import { words } from './words.ts'

/** Drawn again only for itself: its fault, its cell as the server knows it, its return. */
export const ReportCell = memo(function ReportCell({ field: asked, tools, error }: FieldViewProps) {
  const { key } = asked
  const w = useWords(words)
  const language = useLanguage()
  const format = useFormat()
  const say = useSayValue()
  const { store, fields } = useReport()
  const { entries } = tools
  const [looking, setLooking] = useState(false)
  const cell = useOf(store, ({ report }) => report.cells[key])
  const writes = useOf(store, ({ report }) => report.steps.includes('save'))
  const returned = useReturned(key, null)
  const fault = useSyncExternalStore(entries.subscribe, () => entries.fault(key)) ?? error
  const isShown = useSyncExternalStore(entries.subscribe, () => entries.shows(asked))
  const field = fields.get(key)
  if (!field || !isShown) return null
  const types = writes && field.fill === 'asked'
  const subjects = cell?.source.subjects ?? 0
  const id = fieldId(key)
  const tie: ControlTie = {
    id,
    'aria-describedby': fault ? `source-${key} ${id}-error` : `source-${key}`,
    ...(fault && { 'aria-invalid': true as const }),
    ...(asked.required && { 'aria-required': true as const }),
  }
  const isBack = returned.some(({ resolvedAt }) => resolvedAt === null)
  return (
    <div id={`cell-${key}`} tabIndex={-1} className={['report-cell', types && 'report-cell-asked', isBack && 'report-cell-returned'].filter(Boolean).join(' ')}>
      <div className="report-cell-label">
        {field.path.length > 0 && <small className="muted">{field.path.join(' / ')} </small>}
        {types ? <FieldLabel field={asked}>{field.label}</FieldLabel> : <span id={`${id}-label`}>{field.label}</span>}
        {types && asked.required && <span className="form-required">{w('required')}</span>}
        {field.note && <div className="muted">{field.note}</div>}
      </div>
      <div className="report-cell-value">
        {types ? (
          <div className="report-cell-typed">
            <FieldControl field={asked} tie={tie} tools={tools} />
            {field.unit && <span className="muted">{unitIn(language, field.unit)}</span>}
          </div>
        ) : (
          <strong>{say(field, cell?.value ?? null)}</strong>
        )}
        {fault && <FieldError id={`${id}-error`} sentence={fault} />}
      </div>
      <div className="report-cell-source" id={`source-${key}`}>
        <CellSource field={field} cell={cell} types={types} />
        <Returned of={returned} />
        <LedgerSays field={field} />
        {subjects > 0 && (
          <button type="button" className="quiet-button" aria-expanded={looking} onClick={() => setLooking(!looking)}>
            {looking ? w('hideSubjects') : w('seeSubjectsOf', { n: format.number(subjects) })}
          </button>
        )}
        {writes && field.fill === 'drawn' && <ChangeDrawn field={field} asked={asked} />}
        <ReturnBox place={key} />
      </div>
      {looking && <DrillDown reportId={store.get().report.id} field={field.id} />}
    </div>
  )
})
