/**
 * One endpoint of the only API. A feature's `contract.ts` declares its endpoints here; the server, the typed client,
 * the stories and docs/openapi.json all come from that one declaration. oRPC is known to no other room.
 */
import { oc } from '@orpc/contract'
import type { z } from 'zod'

export type EndpointMeta = {
  /** A permission held by roles, or `anyone` (no sign-in), `signed-in` (any post). Nothing declared = nobody. */
  permission?: string
  /** True for a POST that only computes (pre-check, preview): nothing is stored, nothing recorded. */
  computes?: boolean
  /** True where the endpoint creates something for a community: the checks prove that it passes the gate. */
  handsDown?: boolean
  /** True where the handler must work outside the request's transaction (sign-in keeps failed tries). */
  withoutTransaction?: boolean
  /** True where the answer must not be kept for a repeated request, because it outlives what it shows (a contact revealed). */
  keepsNoAnswer?: boolean
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

type Definition<Input extends z.ZodType, Output extends z.ZodType> = EndpointMeta & {
  method: Method
  /** Below /api; nouns; `{name}` for what the path carries. */
  path: `/${string}`
  /** One line for the API's readers. */
  summary: string
  input: Input
  output: Output
}

/** Declares an endpoint. Path values, query (GET) and body (others) arrive as one input. */
export function endpoint<Input extends z.ZodType, Output extends z.ZodType>(definition: Definition<Input, Output>) {
  const { method, path, summary, input, output, ...meta } = definition
  const tag = path.split('/')[1] ?? ''
  return oc
    .$meta<EndpointMeta>({})
    .meta(meta)
    .route({ method, path, summary, tags: [tag] })
    .input(input)
    .output(output)
}

export type Endpoint = ReturnType<typeof endpoint>
export type Endpoints = Record<string, Endpoint>

/** Reads back what was declared, for the checks and the pipeline. */
export function describe(declared: { '~orpc': { meta: EndpointMeta; route: { method?: string; path?: string; summary?: string } } }) {
  const { meta, route } = declared['~orpc']
  return { ...meta, method: route.method ?? 'GET', path: route.path ?? '', summary: route.summary ?? '' }
}
