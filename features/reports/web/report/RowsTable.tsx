/** The subjects of a table section: drawn columns as they are held, asked ones to fill in. Long tables show their first rows at once. */
import { memo, type ComponentProps } from 'react'
import type { SectionBody } from '../../../../web/ui/form/types.ts'
import { DeskLink } from '../../../../web/ui/DeskLink.tsx'
import { useLanguage, useWords } from '../../../../web/words.ts'
import { unitIn } from '../../../elements/unit-words.ts'
import type { Section } from '../../../forms/contract.ts'
import { LedgerRows } from './LedgerSays.tsx'
import { placeOf, rowKey } from './fields.ts'
import { RowCell } from './RowCell.tsx'
import { useShownRows } from './shown-rows.ts'
import { useOf, useReport } from './store.ts'
import { words } from './words.ts'

/** The table of one section, as the body of its part of the form. */
export function tableOf(section: Section): SectionBody {
  return memo(function Table(props) {
    return <RowsTable section={section} {...props} />
  })
}

function RowsTable({ section, tools, errors, sought }: { section: Section } & ComponentProps<SectionBody>) {
  const w = useWords(words)
  const language = useLanguage()
  const { store } = useReport()
  const every = useOf(store, ({ report }) => report.rows)
  const rows = every.filter(({ sectionId }) => sectionId === section.id)
  const returns = useOf(store, ({ report }) => report.returns)
  const back = returns.filter(({ fieldId, resolvedAt }) => resolvedAt === null && section.fields.some(({ id }) => id === fieldId))
  const place = sought === undefined ? undefined : placeOf(sought)
  const wanted = [...back.flatMap(({ rowNumber }) => rowNumber ?? []), ...(place?.sectionId === section.id ? [place.number] : [])]
  const { shown, next, showMore, head } = useShownRows(rows, wanted)
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
                  {unit ? w('withUnit', { label, unit: unitIn(language, unit) }) : label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, at) => (
              <tr key={row.number}>
                <th scope="row" id={`row-${section.id}-${row.number}`} data-title={w('row')} {...head(at)}>
                  {row.subjectId ? <DeskLink to={`/subjects/${row.subjectId}`}>{row.number}</DeskLink> : row.number}
                </th>
                {section.fields.map((field) => (
                  <RowCell key={field.id} section={section} field={field} row={row} tools={tools} error={errors?.[rowKey(section.id, row.number, field.id)]} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {next > 0 && (
          <button type="button" className="quiet-button" onClick={showMore}>
            {w('showMore', { n: next, all: rows.length })}
          </button>
        )}
      </div>
    </>
  )
}
