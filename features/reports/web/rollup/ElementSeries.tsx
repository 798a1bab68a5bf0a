/** An area's numbers of one element, period by period, each with its form and how many communities stand behind it. */
import { api } from '../../../../web/api.ts'
import { useFormat } from '../../../../web/format.ts'
import { DeskLink } from '../../../../web/ui/DeskLink.tsx'
import { useRead } from '../../../../web/ui/read.ts'
import { Shown } from '../../../../web/ui/Shown.tsx'
import { useText, useWords } from '../../../../web/words.ts'
import { sayPeriod } from '../period-words.ts'
import { words } from './words.ts'

export function ElementSeries({ elementKey, areaCode }: { elementKey: string; areaCode: string }) {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const read = useRead(api.reports.readSeries, { elementKey, areaCode })
  return (
    <section>
      <h2>{w('everyPeriod')}</h2>
      <Shown read={read}>
        {({ points }) => (
          <div className="list-frame">
            <table className="list">
              <thead>
                <tr>
                  <th scope="col">{w('period')}</th>
                  <th scope="col">{w('form')}</th>
                  <th scope="col">{w('column')}</th>
                  <th scope="col" className="figure">
                    {w('amount')}
                  </th>
                  <th scope="col" className="figure">
                    {w('communities')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {points.map(({ period, formId, fieldId, title, label, unit, amount, communities }) => (
                  <tr key={`${formId} ${period} ${fieldId}`}>
                    <th scope="row" data-title={w('period')}>
                      {text(sayPeriod(period))}
                    </th>
                    <td data-title={w('form')}>
                      <DeskLink to={`/roll-ups/${formId}?period=${period}&area=${areaCode}`}>{title}</DeskLink>
                    </td>
                    <td data-title={w('column')}>{unit ? w('withUnit', { label, unit }) : label}</td>
                    <td className="figure" data-title={w('amount')}>
                      {format.number(amount)}
                    </td>
                    <td className="figure" data-title={w('communities')}>
                      {format.number(communities)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Shown>
    </section>
  )
}
