/** By month: the chart, its table, and the details as CSV. */
import { lazy, Suspense, useMemo } from 'react'
import { useFormat } from '../../../web/format.ts'
import { useSession } from '../../../web/session.ts'
import { Loading } from '../../../web/ui/Shown.tsx'
import { useWords } from '../../../web/words.ts'
import type { BurdenSummary } from '../contract.ts'
import { twelveMonths } from './months.ts'
import { words } from './words.ts'

const MonthChart = lazy(() => import('./MonthChart.tsx'))

export function Months({ summary }: { summary: BurdenSummary }) {
  const w = useWords(words)
  const format = useFormat()
  const { today } = useSession()
  const months = useMemo(() => twelveMonths(summary.year, summary.byMonth, today.slice(0, 7)), [summary, today])
  return (
    <section aria-labelledby="months-title">
      <h2 id="months-title">{w('byMonth')}</h2>
      <div className="chart-frame">
        <Suspense fallback={<Loading />}>
          <MonthChart months={months} label={w('chartSays', { year: summary.year })} axis={w('hoursAxis')} format={format.number} />
        </Suspense>
      </div>
      <details>
        <summary>{w('monthTable')}</summary>
        <div className="list-frame">
          <table className="list">
            <caption className="hidden-words">{w('monthTable')}</caption>
            <thead>
              <tr>
                <th scope="col">{w('month')}</th>
                <th scope="col" className="figure">
                  {w('hours')}
                </th>
                <th scope="col" className="figure">
                  {w('tasks')}
                </th>
                <th scope="col" className="figure">
                  {w('completed')}
                </th>
                <th scope="col" className="figure">
                  {w('refused')}
                </th>
              </tr>
            </thead>
            <tbody>
              {months.map(({ month, toCome, personMinutes, tasks, completed, refused }) => (
                <tr key={month}>
                  <th scope="row" data-title={w('month')}>
                    {format.month(month)}
                  </th>
                  <td className="figure" data-title={w('hours')}>
                    {toCome ? w('toCome') : format.hours(personMinutes)}
                  </td>
                  <td className="figure" data-title={w('tasks')}>
                    {toCome ? '—' : format.number(tasks)}
                  </td>
                  <td className="figure" data-title={w('completed')}>
                    {toCome ? '—' : format.number(completed)}
                  </td>
                  <td className="figure" data-title={w('refused')}>
                    {toCome ? '—' : format.number(refused)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  )
}
