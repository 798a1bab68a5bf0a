/** One of the last two years' months. */
import { useSession } from '../../../../web/session.ts'
import { useFormat } from '../../../../web/format.ts'
import { useWords } from '../../../../web/words.ts'
import { words } from './words.ts'

function lastMonths(today: string, count: number): string[] {
  const [year = 0, month = 0] = today.split('-').map(Number)
  return Array.from({ length: count }, (_, back) => {
    const at = year * 12 + month - 1 - back
    return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
  })
}

type Props = { value: string; onChange: (month: string) => void; nothing?: string }

export function MonthField({ value, onChange, nothing }: Props) {
  const format = useFormat()
  const w = useWords(words)
  const { today } = useSession()
  return (
    <div className="field">
      <label htmlFor="seal-month">{w('month')}</label>
      <select id="seal-month" className="plain-input" value={value} onChange={(event) => onChange(event.target.value)}>
        {nothing && <option value="">{nothing}</option>}
        {lastMonths(today, 24).map((month) => (
          <option key={month} value={month}>
            {format.month(month)}
          </option>
        ))}
      </select>
    </div>
  )
}
