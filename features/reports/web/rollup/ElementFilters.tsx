/** Of one element: which period, where, and in whose boundaries. */
import { useSession } from '../../../../web/session.ts'
import { AreaPicker } from '../../../../web/ui/AreaPicker.tsx'
import { DayInput } from '../../../../web/ui/DayInput.tsx'
import { useText, useWords } from '../../../../web/words.ts'
import { sayPeriod } from '../period-words.ts'
import type { ElementWhole } from './ElementTable.tsx'
import { words } from './words.ts'

export type ElementChosen = Record<'period' | 'area' | 'on' | 'column', string | undefined>
type Props = { rollUp: ElementWhole; chosen: ElementChosen; onChange: (change: Partial<ElementChosen>, how?: { back: boolean }) => void }

export function ElementFilters({ rollUp, chosen, onChange }: Props) {
  const w = useWords(words)
  const text = useText()
  const { post, today } = useSession()
  const { period, periods, columns } = rollUp
  return (
    <div className="filters" role="search">
      {period !== null && (
        <div className="field">
          <label htmlFor="element-period">{w('period')}</label>
          <select id="element-period" className="plain-input" value={period} onChange={({ target }) => onChange({ period: target.value }, { back: true })}>
            {[...new Set([...periods, period])].map((one) => (
              <option key={one} value={one}>
                {text(sayPeriod(one))}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className="field">
        <label htmlFor="element-area">{w('area')}</label>
        <AreaPicker
          id="element-area"
          one
          value={chosen.area ? [chosen.area] : []}
          onChange={(codes) => onChange({ area: codes.at(-1) }, { back: true })}
          {...(post && { root: post.areaCode })}
        />
      </div>
      {columns.length > 1 && (
        <div className="field">
          <label htmlFor="element-column">{w('field')}</label>
          <select id="element-column" className="plain-input" value={chosen.column ?? '0'} onChange={({ target }) => onChange({ column: target.value })}>
            {columns.map(({ formId, fieldId, title, label }, index) => (
              <option key={`${formId} ${fieldId}`} value={String(index)}>
                {w('fieldOf', { form: title, field: label })}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className="field">
        <label htmlFor="element-on">{w('boundaries')}</label>
        <DayInput id="element-on" value={chosen.on ?? null} max={today} onChange={(day) => onChange({ on: day ?? undefined })} />
        <p className="field-help">{w(chosen.on ? 'boundariesOf' : 'boundariesThen')}</p>
      </div>
    </div>
  )
}
