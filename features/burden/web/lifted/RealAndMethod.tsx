/** Person-hours: what is really less, and what only another estimate makes less. */
import { useMemo } from 'react'
import { useFormat } from '../../../../web/format.ts'
import { Sum } from '../../../../web/ui/Sum.tsx'
import { useWords } from '../../../../web/words.ts'
import type { ItemChange, LiftedBurden } from '../../contract/lifted.ts'
import { ChartFrame } from './ChartFrame.tsx'
import { unitWords } from '../../lifted-words.ts'
import { FigureTable } from './FigureTable.tsx'
import { useSaying } from './saying.ts'
import { drawSplit } from './split-drawing.ts'
import { words } from './words.ts'

/** Minutes of one task, to one decimal; empty where there was none. */
const eachIn = (time: 'Then' | 'Now') => (item: ItemChange) => {
  const [minutes, tasks] = [item[`minutes${time}`], item[`tasks${time}`]]
  return tasks === 0 ? null : Math.round((minutes / tasks) * 10) / 10
}

export function RealAndMethod({ lifted: { byItem, comparisons } }: { lifted: LiftedBurden }) {
  const w = useWords(words)
  const format = useFormat()
  const { signed } = useSaying()
  const whole = comparisons.find(({ indicator }) => indicator === 'person_minutes')
  const { then = null, now = null, real = null, byMethod = null } = whole ?? {}
  const draw = useMemo(
    () =>
      drawSplit({
        then: then ?? 0,
        now: now ?? 0,
        real: real ?? 0,
        byMethod: byMethod ?? 0,
        names: [w('then'), w('real'), w('byMethod'), w('now')],
        format: format.hours,
      }),
    [then, now, real, byMethod, w, format],
  )
  if (then === null || real === null || byMethod === null || byItem.length === 0) return null
  const each = (minutes: number, tasks: number) => (tasks === 0 ? '—' : format.minutes(minutes / tasks))
  const unit = unitWords.person_minutes
  return (
    <section aria-labelledby="split-title">
      <h2 id="split-title">{w('realAndMethod')}</h2>
      <p>{w('realAndMethodHow')}</p>
      <ChartFrame draw={draw} label={w('splitChart')} height={260} />
      <FigureTable<ItemChange>
        name="lifted-items"
        first={8}
        caption={w('realAndMethod')}
        rows={byItem}
        keyOf={({ itemId }) => itemId}
        columns={[
          { title: words.item, show: ({ title }) => title, text: ({ title }) => title },
          { title: words.tasksThen, figure: true, show: ({ tasksThen }) => format.number(tasksThen), text: ({ tasksThen }) => tasksThen },
          { title: words.eachThen, figure: true, show: ({ minutesThen, tasksThen }) => each(minutesThen, tasksThen), text: eachIn('Then'), unit },
          { title: words.tasksNow, figure: true, show: ({ tasksNow }) => format.number(tasksNow), text: ({ tasksNow }) => tasksNow },
          { title: words.eachNow, figure: true, show: ({ minutesNow, tasksNow }) => each(minutesNow, tasksNow), text: eachIn('Now'), unit },
          {
            title: words.real,
            figure: true,
            show: (item) => (
              <Sum
                value={
                  <>
                    {signed('person_minutes', item.real)} <span className="sum-open">{w('openSum')}</span>
                  </>
                }
                lines={[
                  { label: w('then'), value: format.minutes(item.minutesThen) },
                  { label: w('real'), value: signed('person_minutes', item.real) },
                  { label: w('byMethod'), value: signed('person_minutes', item.byMethod) },
                  { label: w('now'), value: format.minutes(item.minutesNow) },
                ]}
                note={w('realFormula')}
              />
            ),
            text: ({ real: found }) => found,
            unit,
          },
          { title: words.byMethod, figure: true, show: (item) => signed('person_minutes', item.byMethod), text: (item) => item.byMethod, unit },
        ]}
      />
      <p className="muted">
        {w('real')} = {w('realFormula')}
        <br />
        {w('byMethod')} = {w('methodFormula')}
      </p>
    </section>
  )
}
