/** The last day for the decision, with the working days left. */
import { workingDaysBetween } from '../../../foundation/calendar.ts'
import { useFormat } from '../../../web/format.ts'
import { useSession } from '../../../web/session.ts'
import { useWords } from '../../../web/words.ts'
import { words } from './words.ts'

export function DecideBy({ day }: { day: string | null }) {
  const w = useWords(words)
  const format = useFormat()
  const { today } = useSession()
  if (!day) return <>—</>
  const left = workingDaysBetween(today, day)
  return (
    <span className="decide-by">
      {format.day(day)}{' '}
      <span className={left <= 3 ? 'due-near' : 'muted'}>
        {day < today ? w('daysOver') : day === today || left === 0 ? w('lastDay') : w('daysLeft', { n: left })}
      </span>
    </span>
  )
}
