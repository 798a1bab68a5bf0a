/** The subjects of a table section: drawn columns as they are held, asked ones to fill in. Long tables show their first rows at once. */
import { useState, type ComponentType } from 'react'
import type { FormTools } from '../../../../web/ui/form/tie.ts'
import { DeskLink } from '../../../../web/ui/DeskLink.tsx'
import { useWords } from '../../../../web/words.ts'
import type { Section } from '../../../forms/contract.ts'
import { LedgerRows } from './LedgerSays.tsx'
import { RowCell } from './RowCell.tsx'
import { useOf, useReport } from './store.ts'
import { words } from './words.ts'

const atFirst = 50

/** The table of one section, as the body of its part of the form. */
export function tableOf(section: Section): ComponentType<{ tools: FormTools }> {
  return function Table({ tools }) {
    return <RowsTable section={section} tools={tools} />
  }
}

function RowsTable({ section, tools }: { section: Section; tools: FormTools }) {
  const w = useWords(words)
  const [all, setAll] = useState(false)
  const { store } = useReport()
  const every = useOf(store, ({ report }) => report.rows)
  const rows = every.filter(({ sectionId }) => sectionId === section.id)
  if (rows.length === 0) return <p className="muted report-rows-note">{w('noRows')}</p>
  return (
    <>
      <p className="muted report-rows-note">{w('rowsOf', { n: rows.length })}</p>
      <LedgerRows sectionId={section.id} />
      <div className="report-rows">
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{w('row')}</th>
              {section.fields.map(({ id, label, path, unit }) => (
                <th key={id} scope="col" id={`label-${id}`}>
                  {path.length > 0 && <small className="muted">{path.join(' / ')} </small>}
                  {unit ? w('withUnit', { label, unit }) : label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {(all ? rows : rows.slice(0, atFirst)).map((row) => (
              <tr key={row.number}>
                <th scope="row" data-title={w('row')}>
                  {row.subjectId ? <DeskLink to={`/subjects/${row.subjectId}`}>{row.number}</DeskLink> : row.number}
                </th>
                {section.fields.map((field) => (
                  <RowCell key={field.id} section={section} field={field} row={row} tools={tools} />
                ))}
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
    </>
  )
}
