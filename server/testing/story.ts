/**
 * A story: people use the real endpoints on a real database through the typed client, in process; whatever they did is
 * rolled back at its end. It begins on Monday, 23 November 2026, at ten in the morning in Beijing.
 *
 *   story('a community refuses a task in one step', async ({ as, person, refused, at }) => {
 *     const worker = await person({ role: 'community_worker' })
 *     const { rows } = await as(worker).dispatches.listTasks({})
 *     const { code, text } = await refused(as('street_officer').areas.getArea({ code: '110199000000' }))
 *     at('2026-12-01')
 *   })
 */
import type { ContractRouterClient } from '@orpc/contract'
import { createRouterClient, type AnyRouter } from '@orpc/server'
import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test, type TestOptions } from 'vitest'
import type { contracts } from '../../features/contracts.ts'
import type { Organisation, Role } from '../../features/people/contract.ts'
import { guest, type Actor } from '../../foundation/actor.ts'
import type { AuditRow } from '../../foundation/audit.ts'
import { civilDay, isCivilDay } from '../../foundation/clock.ts'
import type { Database } from '../../foundation/database.ts'
import type { Endpoints } from '../../foundation/endpoint.ts'
import { isRefusal, type RefusalBody } from '../../foundation/refusal.ts'
import { connect, type Deployment, type Handlers, type Incoming } from '../../foundation/request.ts'
import { router } from '../features.ts'
import { onOwnDatabase, rolledBack } from './database.ts'
import { storyJobs, type StoryJobs } from './jobs.ts'
import { storyKeyring, storySigning } from './keyring.ts'
import { makeOrganisation, makePerson, places, type OrganisationAsked, type Person, type PersonAsked } from './people.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder in which each worker notes the endpoints that answered. */
    calledFolder: string
  }
}

export type Client = ContractRouterClient<typeof contracts>
export type Refused = RefusalBody & { status: number }

type Sent = {
  /** Idempotency key: a write sent twice with the same one is done once. */
  key?: string
  /** Headers the caller sends, for example cookies. */
  headers?: Headers
  /** Receives the headers of the answer. */
  answerHeaders?: Headers
}

export type Story = {
  /** The story's transaction, for looking at what is stored. */
  db: Database
  /** The typed client in someone's name. A role stands for one person of that role, the same throughout the story. */
  as: ((who: Person | Role | Actor, sent?: Sent) => Client) & { public: (sent?: Sent) => Client }
  /** Like `as`, for endpoints that exist in this story only (tests of the pipeline itself). */
  asWith: <E extends Endpoints>(endpoints: E, handlers: Handlers<E>, who: Person | Role | Actor, sent?: Sent) => ContractRouterClient<E>
  person: (asked: PersonAsked) => Promise<Person>
  organisation: (asked: OrganisationAsked) => Promise<Organisation>
  /** Sets the clock: an instant (`2026-11-25T08:00:00Z`) or a civil day (ten in the morning in Beijing). */
  at: (moment: string) => void
  clock: () => string
  /** What the house was told at its start; a story may change it for itself. */
  deployment: Deployment
  /** Resolves to the refusal; a call that went through, or broke, fails the story. */
  refused: (call: Promise<unknown>) => Promise<Refused>
  /** What the audit trail gained in this story, oldest first. */
  trail: () => Promise<AuditRow[]>
  places: typeof places
} & StoryJobs

export const storyBegins = '2026-11-23T02:00:00.000Z'

const noted = new Set<string>()

/** Notes an endpoint that has answered, so that the last check can name those no story has ever seen working. */
function noteAnswered(endpoint: string): void {
  if (noted.has(endpoint)) return
  noted.add(endpoint)
  const folder = inject('calledFolder')
  mkdirSync(folder, { recursive: true })
  appendFileSync(join(folder, `${process.pid}.txt`), `${endpoint}\n`)
}

type Handled = { '~orpc': { handler: (asked: unknown) => Promise<unknown> } }

// in the router itself, so that stories over HTTP are noted as well
for (const [feature, routes] of Object.entries(router)) {
  for (const [name, route] of Object.entries(routes as Record<string, Handled>)) {
    const { handler } = route['~orpc']
    route['~orpc'].handler = async (asked) => {
      const answer = await handler(asked)
      noteAnswered(`${feature}.${name}`)
      return answer
    }
  }
}

async function refused(call: Promise<unknown>): Promise<Refused> {
  const outcome = await call.then(
    (answer) => ({ answer }),
    (error: unknown) => ({ error }),
  )
  if ('answer' in outcome) expect.fail(`should have been refused, but answered ${JSON.stringify(outcome.answer)?.slice(0, 500)}`)
  if (!isRefusal(outcome.error)) throw outcome.error
  return { ...outcome.error.data, status: outcome.error.status }
}

/** Tells a story on a database the caller has opened and closes; what happens in it stays. */
export async function tell(db: Database, work: (story: Story) => Promise<void>): Promise<void> {
  let now = storyBegins
  const clock = () => now
  const deployment: Deployment = {
    demonstration: true,
    secret: 'a story needs no real secret, only a long one',
    publicUrl: 'http://127.0.0.1:3000',
    keyring: storyKeyring,
    signing: storySigning,
  }
  const byRole = new Map<Role, Promise<Person>>()
  const person = (asked: PersonAsked) => makePerson(db, civilDay(now), asked)
  const actorOf = async (who: Person | Role | Actor): Promise<Actor> => {
    if (typeof who !== 'string') return 'actor' in who ? who.actor : who
    let known = byRole.get(who)
    if (!known) byRole.set(who, (known = person({ role: who })))
    return (await known).actor
  }
  const contextOf =
    (who: Person | Role | Actor, { key, headers = new Headers(), answerHeaders = new Headers() }: Sent = {}) =>
    async (): Promise<Incoming> => ({
      db,
      deployment,
      actor: await actorOf(who),
      clock,
      fromAddress: '127.0.0.1',
      askedHeaders: headers,
      answerHeaders,
      ...(key && { idempotencyKey: key }),
    })
  // a story is one transaction, and savepoints of two calls at once would tangle: calls made together are done in turn
  let turn: Promise<unknown> = Promise.resolve()
  const interceptors = [
    ({ next }: { next: () => Promise<unknown> }) => {
      if (!db.isTransaction) return next()
      const mine = turn.then(() => next())
      turn = mine.catch(() => undefined)
      return mine
    },
  ]
  const through = (routes: unknown, who: Person | Role | Actor, sent?: Sent): unknown =>
    createRouterClient(routes as AnyRouter, { context: contextOf(who, sent), interceptors })
  const clientOf = (who: Person | Role | Actor, sent?: Sent) => through(router, who, sent) as Client
  await work({
    db,
    as: Object.assign(clientOf, { public: (sent?: Sent) => clientOf(guest, sent) }),
    asWith: <E extends Endpoints>(endpoints: E, handlers: Handlers<E>, who: Person | Role | Actor, sent?: Sent) =>
      through(connect(endpoints, handlers), who, sent) as ContractRouterClient<E>,
    person,
    organisation: (asked) => makeOrganisation(db, asked),
    at: (moment) => {
      now = isCivilDay(moment) ? `${moment}T02:00:00.000Z` : new Date(moment).toISOString()
    },
    clock,
    deployment,
    refused,
    trail: () => db.selectFrom('auditRecords').selectAll().orderBy('id').execute(),
    places,
    ...storyJobs(db, clock, deployment),
  })
}

/** Declares a story; see the head of this file. */
export function story(sentence: string, work: (story: Story) => Promise<void>, options: TestOptions = {}): void {
  test(sentence, options, () => rolledBack((db) => tell(db, work)))
}

/**
 * A story in which people act at the same moment: on a database of its own, every call its own transaction, committed.
 * On PostgreSQL they really run side by side, on PGlite one after the other.
 */
export function storyAtOnce(sentence: string, work: (story: Story) => Promise<void>, options: TestOptions = {}): void {
  test(sentence, options, () => onOwnDatabase((db) => tell(db, work)))
}
