/** One figure by unit and over time; the tables beside them say the same in numbers. */
import { api } from '../../../../web/api.ts'
import { useFormat } from '../../../../web/format.ts'
import { useRead } from '../../../../web/ui/read.ts'
import { useText, useWords } from '../../../../web/words.ts'
import { sayPeriod } from '../period-words.ts'
import { Bars } from './Bars.tsx'
import type { RollUpWhole } from './RollUpTable.tsx'
import { words } from './words.ts'

export default function FigureCharts({ rollUp, fieldId }: { rollUp: RollUpWhole; fieldId: string }) {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const field = rollUp.fields.find(({ id }) => id === fieldId)
  const series = useRead(api.reports.readSeries, field ? { formId: rollUp.formId, fieldId, areaCode: rollUp.areaCode } : null)
  if (!field) return null
  const units = rollUp.rows.flatMap(({ name, amounts }) => {
    const amount = amounts[fieldId]
    return amount === null || amount === undefined ? [] : [{ name, amount }]
  })
  const points = (series.data?.points ?? []).map(({ period, amount, communities }) => ({
    name: `${text(sayPeriod(period))}\n${w('communitiesBehind', { n: format.number(communities) })}`,
    amount,
  }))
  return (
    <div className="roll-up-charts">
      <figure>
        <figcaption>{w('byUnit', { field: field.label })}</figcaption>
        <Bars
          bars={units.toSorted((one, other) => other.amount - one.amount).slice(0, 20)}
          label={w('byUnit', { field: field.label })}
          format={format.number}
        />
      </figure>
      {points.length > 1 && (
        <figure>
          <figcaption>{w('overTime', { field: field.label })}</figcaption>
          <p className="muted">{w('overTimeHelp')}</p>
          <Bars
            bars={points}
            label={`${w('overTime', { field: field.label })}：${points.map(({ name, amount }) => `${name.replace('\n', ' ')} ${format.number(amount)}`).join('；')}`}
            format={format.number}
            upright
          />
        </figure>
      )}
    </div>
  )
}
