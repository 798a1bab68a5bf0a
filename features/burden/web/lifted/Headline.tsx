/** The one sentence, with the times it speaks of; or why there is none yet. */
import { addDays } from '../../../../foundation/clock.ts'
import { useFormat } from '../../../../web/format.ts'
import { EmptyState } from '../../../../web/ui/EmptyState.tsx'
import { useText, useWords } from '../../../../web/words.ts'
import type { LiftedBurden } from '../../contract/lifted.ts'
import { indicatorWords } from '../../lifted-words.ts'
import { addMonths, monthsBetween } from '../../rules/spans.ts'
import { tooFew } from '../../rules/samples.ts'
import { usePlaceName } from '../place-names.ts'
import { percentText } from './percent.ts'
import { useSaying } from './saying.ts'
import { words } from './words.ts'

/** As it stands within a sentence: English names begin small there. */
const inside = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)

export function Headline({ lifted }: { lifted: LiftedBurden }) {
  const w = useWords(words)
  const format = useFormat()
  const text = useText()
  const place = usePlaceName()
  const { percent } = useSaying()
  const chosen = lifted.comparisons.find(({ indicator }) => indicator === lifted.indicator)
  const name = text(indicatorWords[lifted.indicator])
  const months = chosen?.months ?? null
  const whole = monthsBetween(lifted.now.from, addDays(lifted.now.until, -1)) + 1
  return (
    <>
      {!chosen || chosen.countedBoth === 0 ? (
        <EmptyState title={w('headlineNone', { area: place(lifted.area, lifted.areaName), indicator: name })} how={w('headlineNoneHow')} />
      ) : chosen.percent === null || tooFew(chosen) ? (
        <p className="burden-figure">{w('headlineWithout', { indicator: name, because: percent(chosen) })}</p>
      ) : (
        <p className="burden-figure">
          {w(chosen.countedBoth < chosen.communities ? 'headline' : 'headlineWhole', {
            n: format.number(chosen.countedBoth),
            all: format.number(chosen.communities),
            indicator: inside(name),
            percent: percentText(chosen.percent),
          })}
        </p>
      )}
      <p>
        {w('times', {
          now: format.period(lifted.now.from, lifted.now.until),
          then: format.period(lifted.then.from, lifted.then.until),
        })}
      </p>
      {months !== null && months < whole && (
        <p>
          {w('monthsCompared', {
            indicator: name,
            n: months,
            now: addMonths(addDays(lifted.now.until, -1), 1 - months).slice(0, 7),
            then: addMonths(addDays(lifted.then.until, -1), 1 - months).slice(0, 7),
          })}
        </p>
      )}
      {lifted.countingBegan !== null && lifted.countingBegan > lifted.then.from && lifted.countingBegan < lifted.then.until && (
        <p>{w('partly', { day: lifted.countingBegan })}</p>
      )}
      <BaselineNote lifted={lifted} />
    </>
  )
}

function BaselineNote({ lifted: { baseline } }: { lifted: LiftedBurden }) {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const { amount } = useSaying()
  if (!baseline) return null
  const differing = baseline.differences.map(({ indicator, frozen, recomputed }) =>
    w('frozenOne', { name: text(indicatorWords[indicator]), frozen: amount(indicator, frozen), now: amount(indicator, recomputed) }),
  )
  return (
    <p className="muted">
      {w('baselineBecause', { name: baseline.name, because: baseline.because })} {baseline.illustrative && w('illustrativeBaseline')}{' '}
      {baseline.frozenAt && w('frozen', { at: format.instant(baseline.frozenAt), hash: baseline.frozenHash?.slice(0, 12) })}{' '}
      {differing.length > 0 && <strong>{w('frozenDiffers', { what: differing.join(' · ') })}</strong>}
    </p>
  )
}
