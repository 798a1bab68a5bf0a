/** The figure itself, with its sum, and three beside it; used on the desk and on the public page. */
import { hoursOfPersonYear, useFormat } from '../../../web/format.ts'
import { Facts } from '../../../web/ui/Facts.tsx'
import { Sum } from '../../../web/ui/Sum.tsx'
import { useWords } from '../../../web/words.ts'
import type { BurdenSummary } from '../contract.ts'
import './burden.css'
import { partsOfTotal } from './figures.ts'
import { words } from './words.ts'

export function Total({ summary }: { summary: BurdenSummary }) {
  const w = useWords(words)
  const format = useFormat()
  const { total, year, communitiesInArea, byDepartment } = summary
  const lines = partsOfTotal(byDepartment, total.personMinutes).map(({ name, personMinutes }) => ({
    label: name ?? w('others'),
    value: format.minutes(personMinutes),
  }))
  const average = communitiesInArea === 0 ? 0 : total.personMinutes / communitiesInArea
  return (
    <>
      <div className="burden-figure">
        <Sum
          value={w(total.personMinutes > 0 && total.personMinutes < hoursOfPersonYear * 6 ? 'figureSmall' : 'figure', {
            year,
            hours: format.hours(total.personMinutes),
            people: format.people(total.personMinutes),
          })}
          lines={[
            ...lines,
            { label: w('minutesInAll'), value: format.minutes(total.personMinutes) },
            { label: w('hoursDivided'), value: format.number(total.personMinutes / 60) },
            { label: w('peopleDivided', { n: format.number(hoursOfPersonYear) }), value: format.people(total.personMinutes) },
          ]}
          note={w('personYear', { n: format.number(hoursOfPersonYear) })}
        />
      </div>
      <Facts
        of={[
          {
            label: w('tasks'),
            value: (
              <>
                {w('tasksCount', { n: format.number(total.tasks) })}
                <br />
                <span className="muted">
                  {w('closedOf', {
                    completed: format.number(total.completed),
                    refused: format.number(total.refused),
                    withdrawn: format.number(total.withdrawn),
                  })}
                </span>
              </>
            ),
          },
          communitiesInArea > 1 && {
            label: w('perCommunity'),
            value: (
              <>
                <Sum
                  value={w('ofAll', { hours: format.hours(average), n: format.number(communitiesInArea) })}
                  lines={[
                    { label: w('minutesInAll'), value: format.minutes(total.personMinutes) },
                    { label: w('communitiesInArea'), value: `÷ ${format.number(communitiesInArea)}` },
                    { label: w('average'), value: format.minutes(average) },
                  ]}
                />
                {total.communities > 0 && total.communities < communitiesInArea && (
                  <span className="muted">
                    {w('perReached', { n: format.number(total.communities), hours: format.hours(total.personMinutes / total.communities) })}
                  </span>
                )}
              </>
            ),
          },
          communitiesInArea > 1 && {
            label: w('reached'),
            value: w('reachedOf', { n: format.number(total.communities), all: format.number(communitiesInArea) }),
          },
        ]}
      />
    </>
  )
}
