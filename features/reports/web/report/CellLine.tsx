/** One cell: what is asked, its value, and where the value comes from. Drawn numbers open the records behind them. */
import { useState } from 'react'
import { useFormat } from '../../../../web/format.ts'
import { useSession } from '../../../../web/session.ts'
import { useText, useWords } from '../../../../web/words.ts'
import type { FormField } from '../../../forms/contract.ts'
import { ChangeDrawn } from './ChangeDrawn.tsx'
import { DrillDown } from './DrillDown.tsx'
import { ReturnBox } from './ReturnBox.tsx'
import type { SectionProps } from './SectionView.tsx'
import { sayValue } from './say-value.ts'
import { ValueInput } from './ValueInput.tsx'
import { sourceWords, words } from './words.ts'

export function CellLine({ field, filling, returning, onReturning }: SectionProps & { field: FormField }) {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const { today } = useSession()
  const [looking, setLooking] = useState(false)
  const { report, typing } = filling
  const cell = report.cells[field.id]
  const typed = typing.cells[field.id]
  const value = typed ? typed.value : (cell?.value ?? null)
  const writes = report.steps.includes('save')
  const returned = report.returns.filter(({ fieldId, resolvedAt }) => fieldId === field.id && resolvedAt === null)
  const labelId = `label-${field.id}`
  const last = report.lastPeriod[field.id]
  const source = cell?.source
  const stale = source?.freshUntil && source.freshUntil < today
  const fault = filling.problem?.fields?.find((one) => one.field.includes(field.id))
  if (field.onlyIf && String(report.cells[field.onlyIf.field]?.value ?? '') !== String(field.onlyIf.is)) return null
  return (
    <div
      id={`cell-${field.id}`}
      className={['report-cell', field.fill === 'asked' && 'report-cell-asked', returned.length > 0 && 'report-cell-returned'].filter(Boolean).join(' ')}
    >
      <div className="report-cell-label" id={labelId}>
        {field.path.length > 0 && <small className="muted">{field.path.join(' / ')} </small>}
        {field.label}
        {field.note && <div className="muted">{field.note}</div>}
      </div>
      <div className="report-cell-value">
        {writes && field.fill === 'asked' ? (
          <ValueInput field={field} value={value} labelledBy={labelId} fault={fault && text(fault.text)} onChange={(next) => filling.sayCell(field.id, next)} />
        ) : (
          <strong>{sayValue(field, value, { yes: w('yes'), no: w('no'), empty: w('empty'), number: format.number })}</strong>
        )}
      </div>
      <div className="report-cell-source">
        {field.fill === 'asked' && value === null && writes ? w('toAdd') : source && text(sourceWords[source.kind])}
        {source && source.kind !== 'community' && source.kind !== 'calculated' && source.label && (
          <>
            {' · '}
            {source.at ? w('sourceAt', { label: source.label, day: format.dayOf(source.at) }) : source.label}
          </>
        )}
        {source?.rule && <div>{text(source.rule)}</div>}
        {stale && source.freshUntil && <div className="text-warn">{w('stale', { day: format.day(source.freshUntil) })}</div>}
        {cell?.changedByCommunity && cell.because && <div className="text-warn">{w('changedBecause', { because: cell.because })}</div>}
        {last !== undefined && last !== null && <div>{w('lastPeriod', { value: typeof last === 'number' ? format.number(last) : String(last) })}</div>}
        {returned.map(({ id, reason, returnedByOrganisation }) => (
          <div key={id} className="text-warn">
            {w('returnedBy', { body: returnedByOrganisation, reason })}
          </div>
        ))}
        {source && source.subjects > 0 && (
          <button type="button" className="quiet-button" aria-expanded={looking} onClick={() => setLooking(!looking)}>
            {looking ? w('hideSubjects') : `${w('seeSubjects')}（${w('fromSubjects', { n: format.number(source.subjects) })}）`}
          </button>
        )}
        {writes && field.fill === 'drawn' && <ChangeDrawn field={field} value={value} onChange={(next, because) => filling.sayCell(field.id, next, because)} />}
        {returning && <ReturnBox place={field.id} returning={returning} onReturning={onReturning} />}
      </div>
      {looking && <DrillDown reportId={report.id} field={field.id} />}
    </div>
  )
}
