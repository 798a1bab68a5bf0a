/** A civil day. The browser's own field: works by keyboard, on phones, and without waiting; the day is said again in words. */
import { useFormat } from '../format.ts'
import { useLanguage } from '../words.ts'
import type { Tie } from './FieldBox.tsx'

type Props = Partial<Tie> & {
  value: string | null | undefined
  onChange: (day: string | null) => void
  min?: string
  max?: string
  disabled?: boolean
}

export function DayInput({ value, onChange, status, ...rest }: Props) {
  const format = useFormat()
  const language = useLanguage()
  const weekday = value && new Date(`${value}T00:00:00Z`).toLocaleDateString(language === 'zh' ? 'zh-CN' : 'en-GB', { weekday: 'long', timeZone: 'UTC' })
  return (
    <span className="day-input">
      <input
        type="date"
        className={status === 'error' ? 'plain-input wrong' : 'plain-input'}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value || null)}
        {...rest}
      />
      {value && weekday && (
        <span className="muted">
          {format.day(value)} {weekday}
        </span>
      )}
    </span>
  )
}
