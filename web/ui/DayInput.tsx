/** A civil day. The browser's own field: works by keyboard, on phones, and without waiting; the day is said again in words. */
import { useFormat } from '../format.ts'
import { useLanguage, useWords } from '../words.ts'
import type { Tie } from './FieldBox.tsx'
import { words } from './words.ts'

const days = { zh: ['日', '一', '二', '三', '四', '五', '六'], en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] }

type Props = Partial<Tie> & { value: string | null | undefined; onChange: (day: string | null) => void; min?: string; max?: string; disabled?: boolean }

export function DayInput({ value, onChange, status, ...rest }: Props) {
  const format = useFormat()
  const language = useLanguage()
  const w = useWords(words)
  const weekday = value ? days[language][new Date(`${value}T00:00:00Z`).getUTCDay()] : undefined
  return (
    <span className="day-input">
      <input type="date" className={status === 'error' ? 'plain-input wrong' : 'plain-input'} value={value ?? ''} onChange={(event) => onChange(event.target.value || null)} {...rest} />
      {value && weekday && (
        <span className="muted">
          {format.day(value)} {w('weekday', { day: weekday })}
        </span>
      )}
    </span>
  )
}
