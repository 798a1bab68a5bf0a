/** First page: 今天等我的事, by date, each with one verb. */
import { useEffect } from 'react'
import { useFormat } from '../format.ts'
import { useSession } from '../session.ts'
import { DeskLink } from '../ui/DeskLink.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Mark } from '../ui/Mark.tsx'
import { PageHead } from '../ui/PageHead.tsx'
import { Loading } from '../ui/Shown.tsx'
import { useText, useWords } from '../words.ts'
import { useRooms } from './rooms.ts'
import { useWaiting } from './waiting.ts'
import { words } from './words.ts'

export function MyWorkPage() {
  const w = useWords(words)
  const text = useText()
  const format = useFormat()
  const { today } = useSession()
  const { rows, pending, problems } = useWaiting()
  const title = w('myWork')
  useEffect(() => {
    document.title = `${title} · ${w('product')}`
  }, [title, w])

  return (
    <>
      <PageHead title={w('waitingToday')} lead={rows.length > 0 ? w('waitingLead', { day: format.day(today), n: rows.length }) : format.day(today)} />
      {problems.map((problem) => (
        <p key={problem.code} className="notice state-warn">
          <Mark tone="warn" />
          {w('partMissing', { why: problem.text })}
        </p>
      ))}
      {pending && rows.length === 0 && <Loading />}
      {!pending && rows.length === 0 && <EmptyState title={w('nothingWaits')} how={w('nothingWaitsHow')} action={<WhereToGo />} />}
      {rows.length > 0 && (
        <ul className="waiting">
          {rows.map((row) => (
            <li key={row.to + row.key}>
              <Due day={row.due} today={today} />
              <div className="waiting-words">
                <p className="waiting-title">{text(row.title)}</p>
                {row.note && <p className="muted">{text(row.note)}</p>}
              </div>
              <DeskLink to={row.to} className="verb">
                {text(row.verb)}
                <span className="hidden-words">：{text(row.title)}</span>
              </DeskLink>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Due({ day, today }: { day: string | null | undefined; today: string }) {
  const w = useWords(words)
  const format = useFormat()
  if (!day) return <p className="waiting-due muted">{w('noDue')}</p>
  if (day > today) return <p className="waiting-due">{w('dueOn', { day: format.day(day) })}</p>
  return (
    <p className="waiting-due waiting-near">
      <Mark tone="warn" />
      {day === today ? w('dueToday') : w('overdue', { day: format.day(day) })}
    </p>
  )
}

function WhereToGo() {
  const w = useWords(words)
  const text = useText()
  const { work, lookUp } = useRooms()
  const rooms = [...work, ...lookUp].slice(0, 6)
  if (rooms.length === 0) return null
  return (
    <p className="where-to-go">
      {w('whereToGo')}
      {rooms.map(({ path, menu }) => (
        <DeskLink key={path} to={path}>
          {text(menu.words)}
        </DeskLink>
      ))}
    </p>
  )
}
