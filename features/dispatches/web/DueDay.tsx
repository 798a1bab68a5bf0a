/** A due day; while something is still open it says when it is today or past. */
import { useFormat } from '../../../web/format.ts'
import { useSession } from '../../../web/session.ts'
import { Mark } from '../../../web/ui/Mark.tsx'
import { useWords } from '../../../web/words.ts'
import { words } from './words.ts'

export function DueDay({ day, open }: { day: string; open: boolean }) {
  const w = useWords(words)
  const format = useFormat()
  const { today } = useSession()
  if (!open || day > today) return <>{format.day(day)}</>
  return (
    <span className="near">
      <Mark tone="warn" /> {day === today ? w('dueToday') : w('overdue', { day: format.day(day) })}
    </span>
  )
}
