/** Units below, then the total. The first column stays in sight while the figures scroll. */
import type { api, AnsweredBy } from '../../../../web/api.ts'
import { useFormat } from '../../../../web/format.ts'
import { useSession } from '../../../../web/session.ts'
import { DeskLink } from '../../../../web/ui/DeskLink.tsx'
import { useText, useWords } from '../../../../web/words.ts'
import { sayPeriod } from '../period-words.ts'
import { parentOf } from './parent.ts'
import { words } from './words.ts'

export type RollUpWhole = AnsweredBy<typeof api.reports.readRollUp>

export function RollUpTable({ rollUp, onArea }: { rollUp: RollUpWhole; onArea: (code: string | undefined) => void }) {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const { post } = useSession()
  const figure = (amount: number | null | undefined) =>
    amount === null || amount === undefined ? <span className="muted">{w('notYet')}</span> : format.number(amount)
  const atTop = rollUp.areaCode === post?.areaCode || rollUp.areaCode === '110000000000'
  return (
    <>
      {!atTop && (
        <p>
          <button type="button" className="quiet-button" onClick={() => onArea(parentOf(rollUp.areaCode))}>
            {w('up')}
          </button>
        </p>
      )}
      <div className="list-frame roll-up">
        <table className="list">
          <caption className="hidden-words">{w('tableCaption', { area: rollUp.areaName, period: text(sayPeriod(rollUp.period)) })}</caption>
          <thead>
            <tr>
              <th scope="col">{w('unit')}</th>
              <th scope="col" className="figure">
                {w('reported')}
              </th>
              {rollUp.fields.map(({ id, label, path, unit }) => (
                <th key={id} scope="col" className="figure">
                  {path.length > 0 && <small className="muted">{path.join(' / ')}</small>} {label}
                  {unit && <small className="muted">（{unit}）</small>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rollUp.rows.map((row) => (
              <tr key={row.code}>
                <th scope="row">
                  {row.reportId ? (
                    <DeskLink to={`/reports/${row.reportId}`}>{row.name}</DeskLink>
                  ) : row.code.endsWith('000') ? (
                    <button type="button" className="tree-toggle" onClick={() => onArea(row.code)}>
                      {row.name}
                    </button>
                  ) : (
                    row.name
                  )}
                </th>
                <td className="figure">{w('reportedOf', { reported: format.number(row.reported), asked: format.number(row.asked) })}</td>
                {rollUp.fields.map(({ id }) => (
                  <td key={id} className="figure">
                    {figure(row.amounts[id])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{w('total')}</th>
              <td className="figure">{w('reportedOf', { reported: format.number(rollUp.total.reported), asked: format.number(rollUp.total.asked) })}</td>
              {rollUp.fields.map(({ id }) => (
                <td key={id} className="figure">
                  <strong>{figure(rollUp.total.amounts[id])}</strong>
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  )
}
