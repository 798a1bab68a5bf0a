/** The applications that may be put on an agenda, the nearest date first. */
import { useQuery } from '@tanstack/react-query'
import { addDays } from '../../../foundation/clock.ts'
import { api, type AnsweredBy } from '../../../web/api.ts'
import { useFormat } from '../../../web/format.ts'
import { useSession } from '../../../web/session.ts'
import { Shown } from '../../../web/ui/Shown.tsx'
import { useWords } from '../../../web/words.ts'
import { DecideBy } from './DecideBy.tsx'
import { words } from './meeting-words.ts'

type Head = AnsweredBy<typeof api.admissions.listApplications>['rows'][number]

export type Candidate = Pick<Head, 'commentUntil' | 'opinionsDueOn'>

const atMost = 100

/** Whatever has had its opinions asked for; the nearest date first. */
async function readCandidates(): Promise<Head[]> {
  const { rows } = await api.admissions.listApplications({ state: 'commenting', page: 1, size: atMost })
  return rows.toSorted((one, other) => (one.decideBy ?? '9999').localeCompare(other.decideBy ?? '9999'))
}

export function useCandidates() {
  return useQuery({ queryKey: ['admissions.candidates'], queryFn: readCandidates })
}

/** The first day after all opinions are in; undefined = any day. */
export function earliestOf({ commentUntil, opinionsDueOn }: Candidate): string | undefined {
  const last = lastOf([commentUntil, opinionsDueOn])
  return last && addDays(last, 1)
}

/** `on`: the day chosen for the meeting, if one was. */
type Props = { value: string[]; on: string | null; onChange: (ids: string[]) => void }

export function AgendaChoice({ value, on, onChange }: Props) {
  const w = useWords(words)
  const format = useFormat()
  const { today } = useSession()
  const read = useCandidates()
  const tooLate = (head: Pick<Head, 'commentUntil' | 'opinionsDueOn'>) => on !== null && (earliestOf(head) ?? '') > on
  return (
    <Shown read={read}>
      {(rows) =>
        rows.length === 0 ? (
          <p className="muted">{w('nothingReady')}</p>
        ) : (
          <div className="agenda-choice">
            {rows.map(({ id, title, applicantName, decideBy, ...head }) => (
              <label key={id} className="one-of-option">
                <input
                  type="checkbox"
                  checked={value.includes(id)}
                  disabled={tooLate(head) && !value.includes(id)}
                  onChange={(event) => onChange(event.target.checked ? [...value, id] : value.filter((one) => one !== id))}
                />
                <span>
                  <span>{title}</span>
                  <span className="muted one-of-help">
                    {applicantName} · {w('decideBy')} <DecideBy day={decideBy} />
                    {(earliestOf(head) ?? '') > today && ` · ${w('heldFrom', { day: format.day(earliestOf(head)) })}`}
                  </span>
                </span>
              </label>
            ))}
          </div>
        )
      }
    </Shown>
  )
}

/** The latest of some days. */
export function lastOf(days: readonly (string | null)[]): string | undefined {
  return days
    .filter((day) => day !== null)
    .toSorted()
    .at(-1)
}
