/** What waits for the person signed in, from all features, the nearest date first. */
import { useQueries } from '@tanstack/react-query'
import type { RefusalBody } from '../../foundation/refusal.ts'
import { problemOf } from '../api.ts'
import { useSession } from '../session.ts'
import type { WaitingRow } from './page.ts'
import { waitings } from './pages.ts'

/** Sorted by date; what has none stands last; equal ones keep their order. */
export function byDate(rows: readonly WaitingRow[]): WaitingRow[] {
  return rows.toSorted((one, other) => (one.due ?? '9999').localeCompare(other.due ?? '9999'))
}

/** How many rows belong to each room: the longest room path the row's address begins with, else the room of the same first part. */
export function countByRoom(rows: readonly WaitingRow[], rooms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { to } of rows) {
    const path = to.split('?')[0] ?? to
    const first = path.split('/')[1]
    const inside = rooms.filter((room) => path === room || path.startsWith(`${room}/`)).toSorted((one, other) => other.length - one.length)[0]
    const room = inside ?? rooms.find((other) => other.split('/')[1] === first)
    if (room) counts.set(room, (counts.get(room) ?? 0) + 1)
  }
  return counts
}

export type Waited = { rows: WaitingRow[]; pending: boolean; problems: RefusalBody[] }

export function useWaiting(): Waited {
  const { session, may } = useSession()
  const asked = waitings.filter(({ permission }) => may(permission))
  const answers = useQueries({
    queries: asked.map(({ read }) => ({
      queryKey: ['waiting', waitings.findIndex((one) => one.read === read), session.actingPostId],
      queryFn: read,
      staleTime: 30_000,
    })),
  })
  return {
    rows: byDate(answers.flatMap(({ data }) => data ?? [])),
    pending: answers.some(({ isPending }) => isPending),
    problems: answers.flatMap(({ error }) => (error ? [problemOf(error)] : [])),
  }
}
