/** The one sentence, with the times it speaks of; or why there is none yet. */
import { useFormat } from '../../../../web/format.ts'
import { EmptyState } from '../../../../web/ui/EmptyState.tsx'
import { useText, useWords } from '../../../../web/words.ts'
import type { LiftedBurden } from '../../contract/lifted.ts'
import { indicatorWords } from '../../lifted-words.ts'
import { percentText } from './percent.ts'
import { useSaying } from './saying.ts'
import { words } from './words.ts'

export function Headline({ lifted }: { lifted: LiftedBurden }) {
  const w = useWords(words)
  const format = useFormat()
  const hours = lifted.comparisons.find(({ indicator }) => indicator === 'person_minutes')
  return (
    <>
      {hours?.percent === null || !hours ? (
        <EmptyState title={w('headlineNone', { area: lifted.areaName })} how={w('headlineNoneHow')} />
      ) : (
        <p className="burden-figure">{w('headline', { n: format.number(hours.countedBoth), percent: percentText(hours.percent) })}</p>
      )}
      <p>
        {w('times', {
          now: format.period(lifted.now.from, lifted.now.until),
          then: format.period(lifted.then.from, lifted.then.until),
        })}
      </p>
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
