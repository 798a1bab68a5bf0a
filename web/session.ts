/** Who is using the desk, and in which post. */
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { Session } from '../features/people/contract.ts'
import { api } from './api.ts'

export const sessionKey = ['people.readSession', {}] as const

export function useSessionRead() {
  return useQuery({ queryKey: sessionKey, queryFn: () => api.people.readSession({}), staleTime: 60_000 })
}

const nobody: Session = {
  account: null,
  posts: [],
  actingPostId: null,
  permissions: [],
  mustChangePassword: false,
  demonstration: false,
  today: new Date().toISOString().slice(0, 10),
}

// a session that ends in the middle of work must not pull the page from under what is being typed (see desk/Door.tsx)
let last = nobody

/** The session (on the desk's pages somebody is always signed in), the acting post, and `may('permission')`. */
export function useSession() {
  const { data } = useSessionRead()
  if (data?.account) last = data
  const session = data?.account || last === nobody ? (data ?? nobody) : last
  const post = session.posts.find(({ id }) => id === session.actingPostId)
  const may = useCallback((permission: string | undefined) => permission === undefined || session.permissions.includes(permission), [session.permissions])
  return { session, post, may, today: session.today }
}

/** Asks everything anew: after signing in, out, or changing post. */
export function useRenewal() {
  const client = useQueryClient()
  return useCallback(async () => {
    await client.invalidateQueries({ queryKey: sessionKey })
    await client.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] })
  }, [client])
}
