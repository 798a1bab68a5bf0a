/** What of a roll-up is shown: the period, one figure for the charts, one element's columns, and in whose boundaries. */
import { useSession } from '../../../../web/session.ts'
import { DayInput } from '../../../../web/ui/DayInput.tsx'
import { useText, useWords } from '../../../../web/words.ts'
import { sayPeriod } from '../period-words.ts'
import { useElementNames } from './element-names.ts'
import type { RollUpWhole } from './RollUpTable.tsx'
import { words } from './words.ts'

export type Chosen = Record<'period' | 'area' | 'field' | 'element' | 'on', string | undefined>
type Props = { rollUp: RollUpWhole; fields: RollUpWhole['fields']; chosen: Chosen; onChange: (change: Partial<Chosen>, how?: { back: boolean }) => void }

export function RollUpFilters({ rollUp, fields, chosen, onChange }: Props) {
  const w = useWords(words)
  const text = useText()
  const { today } = useSession()
  const nameOf = useElementNames()
  const elements = [...new Set(rollUp.fields.flatMap(({ elementKey }) => elementKey ?? []))]
  return (
    <div className="filters" role="search">
      <div className="field">
        <label htmlFor="roll-up-period">{w('period')}</label>
        <select id="roll-up-period" className="plain-input" value={rollUp.period} onChange={({ target }) => onChange({ period: target.value }, { back: true })}>
          {[...new Set([rollUp.period, ...rollUp.periods])].map((period) => (
            <option key={period} value={period}>
              {text(sayPeriod(period))}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor="roll-up-field">{w('field')}</label>
        <select id="roll-up-field" className="plain-input" value={chosen.field ?? ''} onChange={({ target }) => onChange({ field: target.value })}>
          {fields.map(({ id, label, path }) => (
            <option key={id} value={id}>
              {[...path, label].join(' / ')}
            </option>
          ))}
        </select>
      </div>
      {elements.length > 0 && (
        <div className="field">
          <label htmlFor="roll-up-element">{w('element')}</label>
          <select
            id="roll-up-element"
            className="plain-input"
            value={chosen.element ?? ''}
            onChange={({ target }) => onChange({ element: target.value || undefined, field: undefined })}
          >
            <option value="">{w('everyElement')}</option>
            {elements.map((key) => (
              <option key={key} value={key}>
                {nameOf(key)}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className="field">
        <label htmlFor="roll-up-on">{w('boundaries')}</label>
        <DayInput id="roll-up-on" value={chosen.on ?? null} max={today} onChange={(day) => onChange({ on: day ?? undefined })} />
        <p className="field-help">{w(chosen.on ? 'boundariesOf' : 'boundariesThen')}</p>
      </div>
    </div>
  )
}
