/** The indicator asked, month beside month. */
import { useMemo } from 'react'
import { useFormat } from '../../../../web/format.ts'
import { useText, useWords } from '../../../../web/words.ts'
import type { LiftedBurden } from '../../contract/lifted.ts'
import { indicatorWords, unitWords } from '../../lifted-words.ts'
import { ChartFrame } from './ChartFrame.tsx'
import { FigureTable } from './FigureTable.tsx'
import { drawMonths } from './months-drawing.ts'
import { useSaying } from './saying.ts'
import { words } from './words.ts'

export function Months({ lifted: { byMonth: all, indicator, comparisons } }: { lifted: LiftedBurden }) {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const { amount } = useSaying()
  const months = comparisons.find((one) => one.indicator === indicator)?.months ?? null
  // only months counted both times stand beside each other
  const byMonth = useMemo(() => (months === null ? all : all.slice(-months)), [all, months])
  const draw = useMemo(() => {
    const scaled = (value: number) => (indicator === 'person_minutes' ? Math.round(value / 6) / 10 : value)
    return drawMonths({
      names: byMonth.map(({ now }) => now),
      then: byMonth.map(({ valueThen }) => scaled(valueThen)),
      now: byMonth.map(({ valueNow }) => scaled(valueNow)),
      words: { then: w('then'), now: w('now'), axis: indicator === 'person_minutes' ? w('hoursAxis') : text(unitWords[indicator]) },
      format: format.number,
    })
  }, [byMonth, indicator, w, text, format])
  const compared = comparisons.some((one) => one.indicator === indicator && one.countedBoth > 0)
  if (byMonth.length === 0 || !compared) return null
  const title = w('months_', { indicator: text(indicatorWords[indicator]) })
  return (
    <section aria-labelledby="lifted-months">
      <h2 id="lifted-months">{title}</h2>
      <ChartFrame draw={draw} label={w('monthsChart')} height={280} />
      <details>
        <summary>{w('figures')}</summary>
        <FigureTable
          name="lifted-months"
          caption={title}
          rows={byMonth}
          keyOf={({ now }) => now}
          columns={[
            { title: words.month, show: ({ now, then }) => w('monthPair', { now, then }), text: ({ now }) => now },
            {
              title: words.then,
              figure: true,
              show: ({ valueThen }) => amount(indicator, valueThen),
              text: ({ valueThen }) => valueThen,
              unit: unitWords[indicator],
            },
            {
              title: words.now,
              figure: true,
              show: ({ valueNow }) => amount(indicator, valueNow),
              text: ({ valueNow }) => valueNow,
              unit: unitWords[indicator],
            },
          ]}
        />
      </details>
    </section>
  )
}
