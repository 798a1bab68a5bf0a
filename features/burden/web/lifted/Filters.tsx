/** Which indicator, how long, and compared with what; kept in the address by whoever shows it. */
import { useText, useWords } from '../../../../web/words.ts'
import type { Baseline } from '../../contract/baseline.ts'
import type { Indicator } from '../../contract/lifted.ts'
import { indicatorWords } from '../../lifted-words.ts'
import { indicators } from '../../rules/kinds.ts'
import { words } from './words.ts'

export type LiftedFilters = { indicator: Indicator; months: number; baseline: string }
type Props = { filters: LiftedFilters; baselines: readonly Baseline[]; onChange: (change: Partial<LiftedFilters>) => void }

const lengths = [3, 6, 12, 24]

/** What stands in the address as an indicator, or person-minutes. */
export const indicatorAsked = (text: string | null | undefined): Indicator => indicators.find((one) => one === text) ?? 'person_minutes'

export function Filters({ filters: { indicator, months, baseline }, baselines, onChange }: Props) {
  const w = useWords(words)
  const text = useText()
  return (
    <>
      <div className="field">
        <label htmlFor="lifted-indicator">{w('indicator')}</label>
        <select
          id="lifted-indicator"
          className="plain-input"
          value={indicator}
          onChange={(event) => onChange({ indicator: indicatorAsked(event.target.value) })}
        >
          {indicators.map((one) => (
            <option key={one} value={one}>
              {text(indicatorWords[one])}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="lifted-baseline">{w('compareWith')}</label>
        <select id="lifted-baseline" className="plain-input" value={baseline} onChange={(event) => onChange({ baseline: event.target.value })}>
          <option value="">{w('yearBefore')}</option>
          {baselines.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {baseline === '' && (
        <div className="field">
          <label htmlFor="lifted-months">{w('months')}</label>
          <select id="lifted-months" className="plain-input" value={months} onChange={(event) => onChange({ months: Number(event.target.value) })}>
            {lengths.map((one) => (
              <option key={one} value={one}>
                {w('lastMonths', { n: one })}
              </option>
            ))}
          </select>
        </div>
      )}
    </>
  )
}
