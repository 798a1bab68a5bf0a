/** The typed client of our own API. Every call answers with the contract's output or throws what `problemOf` reads. */
import { createORPCClient } from '@orpc/client'
import { OpenAPILink } from '@orpc/openapi-client/fetch'
import { v4 as newKey } from 'uuid'
import type { z } from 'zod'
import { routes } from 'virtual:api-routes'
import type { contracts } from '../features/contracts.ts'
import type { RefusalBody } from '../foundation/refusal.ts'
import { problemFrom } from './problem.ts'

type CallOptions = {
  /** Sent as Idempotency-Key with a write; the same key is answered once. Left out, each call gets a new one. */
  key?: string
  signal?: AbortSignal
}
type Declared = { '~orpc': object }
type Input<E> = E extends { '~orpc': { inputSchema?: infer S extends z.ZodType } } ? z.input<S> : never
type Output<E> = E extends { '~orpc': { outputSchema?: infer S extends z.ZodType } } ? z.output<S> : never
/** One endpoint as a function; `endpoint` names it, as `people.readSession`. */
export type Call<Asked, Answered> = ((input: Asked, options?: CallOptions) => Promise<Answered>) & { endpoint: string }
type CallsOf<E> = { [Name in keyof E]: E[Name] extends Declared ? Call<Input<E[Name]>, Output<E[Name]>> : never }
export type Api = { [Feature in keyof typeof contracts]: CallsOf<(typeof contracts)[Feature]> }
export type AnsweredBy<C> = C extends Call<never, infer Answered> ? Answered : never

type Context = { key?: string }
type Callable = Record<string, Record<string, (input: unknown, options: { context: Context; signal?: AbortSignal }) => Promise<unknown>>>

function methodOf([feature, name]: readonly string[]): string {
  return routes[feature ?? '']?.[name ?? '']?.['~orpc'].route.method ?? 'GET'
}

const link = new OpenAPILink<Context>(routes, {
  url: `${location.origin}/api`,
  headers: ({ context }, path) => (methodOf(path) === 'GET' ? {} : { 'idempotency-key': context.key ?? newKey() }),
  fetch: (request, init) => fetch(request, { ...init, credentials: 'same-origin' }),
})

// the client's own proxies cannot be asked for their name, which the cache of reads needs
function build(): Api {
  const client = createORPCClient(link) as unknown as Callable
  const calls = Object.entries(routes).map(([feature, endpoints]) => {
    const named = Object.keys(endpoints).map((name) => {
      const call = async (input: unknown, { key, signal }: CallOptions = {}) =>
        client[feature]?.[name]?.(input, { context: key ? { key } : {}, ...(signal && { signal }) })
      return [name, Object.assign(call, { endpoint: `${feature}.${name}` })]
    })
    return [feature, Object.fromEntries(named)]
  })
  return Object.fromEntries(calls) as Api
}

export const api = build()
export { newKey }

/** The refusal inside an error of a call; undefined when the server did not refuse but could not be reached or failed. */
export function refusalOf(error: unknown): RefusalBody | undefined {
  const data = error instanceof Error && 'data' in error ? error.data : undefined
  return typeof data === 'object' && data !== null && 'text' in data && 'code' in data ? (data as RefusalBody) : undefined
}

/** A sentence for any error of a call: the refusal, or what to do when the server could not answer. */
export function problemOf(error: unknown): RefusalBody {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : undefined
  return refusalOf(error) ?? problemFrom(status)
}
