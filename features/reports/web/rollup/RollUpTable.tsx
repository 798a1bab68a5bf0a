/** Units below, then the total. The first column stays in sight while the figures scroll. */
import type { api, AnsweredBy } from '../../../../web/api.ts'
import { useFormat } from '../../../../web/format.ts'
import { useLanguage, useText, useWords } from '../../../../web/words.ts'
import { unitIn } from '../../../elements/unit-words.ts'
import { sayPeriod } from '../period-words.ts'
import { LevelUp } from './LevelUp.tsx'
import { UnitName } from './UnitName.tsx'
import { words } from './words.ts'

export type RollUpWhole = AnsweredBy<typeof api.reports.readRollUp>

type Props = { rollUp: RollUpWhole; /** Those to show. */ fields: RollUpWhole['fields']; onArea: (code: string | undefined) => void }

export function RollUpTable({ rollUp, fields, onArea }: Props) {
  const w = useWords(words)
  const language = useLanguage()
  const text = useText()
  const format = useFormat()
  const figure = (amount: number | null | undefined) =>
    amount === null || amount === undefined ? <span className="muted">{w('notYet')}</span> : format.number(amount)
  const heads = new Map(
    fields.map(({ id, label, path, unit }) => {
      const whole = [...path, label].join(' / ')
      return [id, unit ? w('withUnit', { label: whole, unit: unitIn(language, unit) }) : whole]
    }),
  )
  return (
    <>
      <LevelUp areaCode={rollUp.areaCode} onArea={onArea} />
      <div className="list-frame roll-up">
        <table className="list">
          <caption className="hidden-words">{w('tableCaption', { area: rollUp.areaName, period: text(sayPeriod(rollUp.period)) })}</caption>
          <thead>
            <tr>
              <th scope="col">{w('unit')}</th>
              <th scope="col" className="figure">
                {w('reported')}
              </th>
              {fields.map(({ id }) => (
                <th key={id} scope="col" className="figure">
                  {heads.get(id)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rollUp.rows.map((row) => (
              <tr key={row.code}>
                <th scope="row">
                  <UnitName code={row.code} name={row.name} reportId={row.reportId} onArea={onArea} />
                </th>
                <td className="figure" data-title={w('reported')}>
                  {w('reportedOf', { reported: format.number(row.reported), asked: format.number(row.asked) })}
                </td>
                {fields.map(({ id }) => (
                  <td key={id} className="figure" data-title={heads.get(id)}>
                    {figure(row.amounts[id])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{w('total')}</th>
              <td className="figure" data-title={w('reported')}>
                {w('reportedOf', { reported: format.number(rollUp.total.reported), asked: format.number(rollUp.total.asked) })}
              </td>
              {fields.map(({ id }) => (
                <td key={id} className="figure" data-title={heads.get(id)}>
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
