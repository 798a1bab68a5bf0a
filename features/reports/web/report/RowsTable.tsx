/** The subjects of a table section: drawn columns as they are held, asked ones to fill in. Long tables show their first rows at once. */
import { useState } from 'react'
import { DeskLink } from '../../../../web/ui/DeskLink.tsx'
import { useText, useWords } from '../../../../web/words.ts'
import { ReturnBox } from './ReturnBox.tsx'
import type { ReportWhole } from './ReportPage.tsx'
import type { SectionProps } from './SectionView.tsx'
import { ValueInput } from './ValueInput.tsx'
import { words } from './words.ts'

const atFirst = 50

export function RowsTable({ section, filling, rows, returning, onReturning }: SectionProps & { rows: ReportWhole['rows'] }) {
  const w = useWords(words)
  const text = useText()
  const [all, setAll] = useState(false)
  const { report, typing } = filling
  const writes = report.steps.includes('save')
  if (rows.length === 0) return <p className="muted report-cell">{w('noRows')}</p>
  return (
    <div className="report-rows">
      <table className="list">
        <thead>
          <tr>
            <th scope="col">{w('row')}</th>
            {section.fields.map(({ id, label, path }) => (
              <th key={id} scope="col" id={`label-${id}`}>
                {path.length > 0 && <small className="muted">{path.join(' / ')} </small>}
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(all ? rows : rows.slice(0, atFirst)).map((row) => (
            <tr key={row.number}>
              <th scope="row">{row.subjectId ? <DeskLink to={`/subjects/${row.subjectId}`}>{row.number}</DeskLink> : row.number}</th>
              {section.fields.map((field) => {
                const cell = row.cells[field.id]
                const typed = typing.rows[`${section.id}/${row.number}`]?.values[field.id]
                const place = `${field.id}/${row.number}`
                const back = report.returns.find(
                  ({ fieldId, rowNumber, resolvedAt }) => fieldId === field.id && rowNumber === row.number && resolvedAt === null,
                )
                const fault = filling.problem?.fields?.find((one) => one.field.includes(`${row.number}.values.${field.id}`))
                return (
                  <td key={field.id} id={`cell-${place}`} className={back ? 'report-cell-returned' : undefined}>
                    {writes && field.fill === 'asked' ? (
                      <ValueInput
                        field={field}
                        value={typed === undefined ? (cell?.value ?? null) : typed}
                        labelledBy={`label-${field.id}`}
                        fault={fault && text(fault.text)}
                        onChange={(next) => filling.sayRow(section.id, row.number, field.id, next)}
                      />
                    ) : (
                      (cell?.shown ?? '')
                    )}
                    {back && <div className="text-warn">{back.reason}</div>}
                    {returning && <ReturnBox place={place} returning={returning} onReturning={onReturning} />}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {!all && rows.length > atFirst && (
        <button type="button" className="quiet-button" onClick={() => setAll(true)}>
          {w('showAll', { n: rows.length })}
        </button>
      )}
    </div>
  )
}
