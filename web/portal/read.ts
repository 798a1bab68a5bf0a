/** Reading and sending from the public pages: fetch, typed by the contracts' types alone (they leave no trace in what is loaded). */
import { useEffect, useState } from 'react'
import { v4 as newKey } from 'uuid'
import type { z } from 'zod'
import type { RefusalBody } from '../../foundation/refusal.ts'
import { problemFrom } from '../problem.ts'

type Asked<E> = E extends { '~orpc': { inputSchema?: infer S extends z.ZodType } } ? z.input<S> : never
type Answered<E> = E extends { '~orpc': { outputSchema?: infer S extends z.ZodType } } ? z.output<S> : never

/** Carries the sentence to show. */
export class Problem extends Error {
  readonly body: RefusalBody
  constructor(body: RefusalBody) {
    super(body.code)
    this.body = body
  }
}

/** Puts `{name}` into the path and gives back what is left of the input. */
function fillPath(path: string, input: Record<string, unknown>): [string, Record<string, unknown>] {
  const rest = { ...input }
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    delete rest[name]
    return encodeURIComponent(String(input[name]))
  })
  return [`/api${filled}`, rest]
}

function queryOf(input: Record<string, unknown>): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(input)) {
    if (value === undefined || value === null || value === '') continue
    if (Array.isArray(value)) for (const [place, one] of value.entries()) parameters.append(`${name}[${place}]`, String(one))
    else parameters.append(name, String(value))
  }
  const text = parameters.toString()
  return text ? `?${text}` : ''
}

async function answerOf(asking: Promise<Response>): Promise<unknown> {
  const response = await asking.catch(() => {
    throw new Problem(problemFrom(undefined))
  })
  const body: unknown = await response.json().catch(() => undefined)
  if (response.ok) return body
  const data = (body as { data?: RefusalBody } | undefined)?.data
  throw new Problem(data?.text ? data : problemFrom(response.status))
}

/** Asks a GET endpoint; `path` as in its contract. */
export async function ask<E>(path: `/${string}`, input: Asked<E>, signal?: AbortSignal): Promise<Answered<E>> {
  const [address, rest] = fillPath(path, input as Record<string, unknown>)
  return (await answerOf(fetch(address + queryOf(rest), { credentials: 'same-origin', ...(signal && { signal }) }))) as Answered<E>
}

/** Sends a write; give the same `key` when the same form is sent again, and `omit` where nobody's sign-in may go with it. */
export async function send<E>(
  method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: `/${string}`,
  input: Asked<E>,
  key: string = newKey(),
  credentials: RequestCredentials = 'same-origin',
): Promise<Answered<E>> {
  const [address, rest] = fillPath(path, input as Record<string, unknown>)
  const headers = { 'content-type': 'application/json', 'idempotency-key': key }
  return (await answerOf(fetch(address, { method, credentials, headers, body: JSON.stringify(rest) }))) as Answered<E>
}
export { newKey }

export type PublicRead<Data> = { data: Data | undefined; problem: RefusalBody | undefined; pending: boolean; again: () => void }

/** Asks when the page appears and whenever the input changes; the answer before stays on screen meanwhile. `null` waits. */
export function usePublic<E>(path: `/${string}`, input: Asked<E> | null): PublicRead<Answered<E>> {
  const [state, setState] = useState<{ data?: Answered<E>; problem?: RefusalBody; pending: boolean }>({ pending: true })
  const [round, setRound] = useState(0)
  const asked = input === null ? null : JSON.stringify(input)
  useEffect(() => {
    if (asked === null) return undefined
    const stop = new AbortController()
    setState(({ data }) => ({ ...(data !== undefined && { data }), pending: true }))
    ask<E>(path, JSON.parse(asked) as Asked<E>, stop.signal).then(
      (data) => setState({ data, pending: false }),
      (error: unknown) => {
        if (!stop.signal.aborted) setState({ problem: error instanceof Problem ? error.body : problemFrom(500), pending: false })
      },
    )
    return () => stop.abort()
  }, [path, asked, round])
  return { data: state.data, problem: state.problem, pending: state.pending, again: () => setRound((before) => before + 1) }
}
