/** All indicators at a glance: what changed, against which target; what cannot be compared says why. */
import { useMemo } from 'react'
import { useFormat } from '../../../../web/format.ts'
import { useText, useWords } from '../../../../web/words.ts'
import type { Comparison, LiftedBurden, Target } from '../../contract/lifted.ts'
import { csvWords, indicatorWords, unitWords } from '../../lifted-words.ts'
import { tooFew } from '../../rules/samples.ts'
import { drawChanges } from './changes-drawing.ts'
import { ChartFrame } from './ChartFrame.tsx'
import { ChangeSum } from './ChangeSum.tsx'
import { FigureTable } from './FigureTable.tsx'
import { percentText } from './percent.ts'
import { useSaying } from './saying.ts'
import { eachNow, lineOf, notRequired } from './targets.ts'
import { words } from './words.ts'

export function Changes({ lifted }: { lifted: LiftedBurden }) {
  const w = useWords(words)
  const format = useFormat()
  const text = useText()
  const { amount, percent } = useSaying()
  const targetSaid = useTargetWords(lifted)
  const { comparisons, targets } = lifted
  const shown = useMemo(() => comparisons.filter((one) => one.percent !== null && !tooFew(one)), [comparisons])
  const draw = useMemo(
    () =>
      drawChanges(
        shown.map(({ indicator, percent: found }) => ({
          name: text(indicatorWords[indicator]),
          percent: found ?? 0,
          target: lineOf(targets.find((target) => target.indicator === indicator)),
        })),
      ),
    [shown, targets, text],
  )
  const rest = comparisons.filter((one) => !shown.includes(one) && one.because !== 'nothing_counted')
  const uncounted = comparisons.filter((one) => one.because === 'nothing_counted')
  return (
    <section aria-labelledby="changes-title">
      <h2 id="changes-title">{w('changes')}</h2>
      {shown.length > 0 && <ChartFrame draw={draw} label={w('changesChart')} height={44 * shown.length + 44} />}
      {shown.length > 0 && <p className="muted">{w('shortLines')}</p>}
      {uncounted.length > 0 && <p className="muted">{w('notCounted', { what: uncounted.map((one) => text(indicatorWords[one.indicator])).join(' · ') })}</p>}
      <FigureTable<Comparison>
        name="lifted-changes"
        caption={w('changes')}
        rows={[...shown, ...rest]}
        keyOf={({ indicator }) => indicator}
        columns={[
          { title: words.indicator, show: ({ indicator }) => text(indicatorWords[indicator]), text: ({ indicator }) => text(indicatorWords[indicator]) },
          { title: csvWords.unit, text: ({ indicator }) => text(unitWords[indicator]) },
          { title: words.then, figure: true, show: (one) => amount(one.indicator, one.then), text: ({ then }) => then },
          { title: words.now, figure: true, show: (one) => amount(one.indicator, one.now), text: ({ now }) => now },
          { title: words.change, figure: true, show: (one) => <ChangeSum of={one} />, text: (one) => one.percent ?? percent(one) },
          {
            title: words.target,
            show: ({ indicator }) => targetSaid(targets.find((target) => target.indicator === indicator)),
            text: ({ indicator }) => targetSaid(targets.find((target) => target.indicator === indicator)),
          },
          {
            title: words.sample,
            figure: true,
            show: ({ countedBoth, communities }) => w('sampleOf', { n: format.number(countedBoth), all: format.number(communities) }),
            text: ({ countedBoth }) => countedBoth,
          },
        ]}
      />
      <details>
        <summary>{w('targetSource')}</summary>
        <ul className="plain-list">
          {targets.map((target) => (
            <li key={target.indicator}>
              {text(indicatorWords[target.indicator])}: {targetSaid(target)} — <span lang="zh-CN">{target.source}</span>
              {target.note && (
                <>
                  {' '}
                  <span className="muted" lang="zh-CN">
                    {target.note}
                  </span>
                </>
              )}
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}

function useTargetWords(lifted: LiftedBurden) {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  return (target: Target | undefined): string => {
    if (!target) return ''
    const figure = target.kind === 'at_most_each' ? eachNow(lifted, target) : target.indicator === 'assessments' ? notRequired(lifted) : null
    const now = figure === null ? null : format.number(figure)
    if (target.kind === 'reduce_by') return percentText(-target.value)
    if (target.kind === 'at_most_each')
      return w('targetEach', { n: target.value, unit: text(unitWords[target.indicator]) }) + (now === null ? '' : w('targetEachNow', { each: now }))
    return w('targetRequired') + (now === null ? '' : figure === 0 ? w('targetRequiredNone') : w('targetRequiredNow', { n: now }))
  }
}
