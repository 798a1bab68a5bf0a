/** One element: units below, a column for each form that reports it, then the totals. */
import type { api, AnsweredBy } from '../../../../web/api.ts'
import { useFormat } from '../../../../web/format.ts'
import { DeskLink } from '../../../../web/ui/DeskLink.tsx'
import { useText, useWords } from '../../../../web/words.ts'
import { sayPeriod } from '../period-words.ts'
import { UnitName } from './UnitName.tsx'
import { words } from './words.ts'

export type ElementWhole = AnsweredBy<typeof api.reports.readElementRollUp>
type Cell = ElementWhole['total']['cells'][number]

export function ElementTable({ rollUp, onArea }: { rollUp: ElementWhole; onArea: (code: string) => void }) {
  const w = useWords(words)
  const text = useText()
  const { columns, rows, total, period, areaName } = rollUp
  const heads = columns.map(({ label, unit }) => (unit ? w('withUnit', { label, unit }) : label))
  // folded to cards, a column says whose it is only where there are several
  const oneForm = new Set(columns.map(({ formId }) => formId)).size === 1
  const cellsOf = (cells: readonly Cell[]) =>
    cells.map((cell, index) => (
      <td
        key={`${columns[index]?.formId} ${columns[index]?.fieldId}`}
        className="figure"
        data-title={oneForm ? heads[index] : `${columns[index]?.title} ${heads[index]}`}
      >
        <Amount cell={cell} />
      </td>
    ))
  return (
    <div className="list-frame roll-up">
      <table className="list">
        <caption className="hidden-words">{w('tableCaption', { area: areaName, period: period === null ? '' : text(sayPeriod(period)) })}</caption>
        <thead>
          <tr>
            <th scope="col">{w('unit')}</th>
            {columns.map(({ formId, fieldId, title, organisationName }, index) => (
              <th key={`${formId} ${fieldId}`} scope="col" className="figure">
                {heads[index]}
                <br />
                <DeskLink to={`/roll-ups/${formId}?period=${period}&area=${rollUp.areaCode}`}>{title}</DeskLink>
                <br />
                <span className="muted">{organisationName}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, name, cells }) => (
            <tr key={code}>
              <th scope="row">
                <UnitName code={code} name={name} onArea={onArea} />
              </th>
              {cellsOf(cells)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{w('total')}</th>
            {cellsOf(total.cells)}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

/** The number, of a community with its report behind it, and of how many communities it is. */
function Amount({ cell: { amount, reported, asked, reportId } }: { cell: Cell }) {
  const w = useWords(words)
  const format = useFormat()
  const shown = amount === null ? <span className="muted">{w('notYet')}</span> : format.number(amount)
  return (
    <div>
      {reportId ? <DeskLink to={`/reports/${reportId}`}>{shown}</DeskLink> : shown}
      {asked > 1 && <div className="muted">{w('reportedShort', { reported: format.number(reported), asked: format.number(asked) })}</div>}
    </div>
  )
}
