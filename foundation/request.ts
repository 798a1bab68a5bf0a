/**
 * The way of every request: 1 who? 2 permission (absent = closed) 3 a write opens a transaction 4 input fits?
 * 5 work 6 output cut to the contract 7 a write that recorded nothing fails 8 commit, then after-commit work.
 */
import { implement, type Context } from '@orpc/server'
import type { z } from 'zod'
import { may, isSignedIn, type Actor } from './actor.ts'
import { answerOnce } from './answers.ts'
import { writeAudit, type AuditEntry } from './audit.ts'
import { civilDay, type Clock } from './clock.ts'
import { inTransaction, type Database } from './database.ts'
import { describe, type Endpoint, type Endpoints } from './endpoint.ts'
import { inputFaults } from './faults.ts'
import type { Start } from './jobs.ts'
import { startIn } from './jobs/start.ts'
import { isRefusal, refusal } from './refusal.ts'
import type { Keyring } from './sealing.ts'
import type { SigningSettings } from './signing.ts'

/** What the running house was told at its start. */
export type Deployment = {
  /** True: made-up people and their work are loaded and may be entered with one click. */
  demonstration: boolean
  /** Signs session cookies. */
  secret: string
  /** Address under which people reach it; https makes cookies secure. */
  publicUrl: string
  /** Keys of personal data (foundation/sealing.ts). */
  keyring: Keyring
  /** How certificates are signed, and where they are checked. */
  signing: SigningSettings
}

/** What a query or command is given. In a write, `db` is the transaction. */
export type Request = {
  db: Database
  deployment: Deployment
  actor: Actor
  /** The instant of the request; the same throughout. */
  now: string
  /** Its civil day in Asia/Shanghai. */
  today: string
  fromAddress: string
  record: (entry: AuditEntry) => Promise<void>
  /** Runs when the transaction has been committed; never when it was rolled back. */
  afterCommit: (work: () => Promise<void>) => void
  /** Starts work that outlives the request (foundation/jobs.ts); rolled back with it. */
  start: Start
  /** Headers the answer carries (cookies). */
  answerHeaders: Headers
  /** The headers the caller sent. */
  askedHeaders: Headers
}

/** What the door (HTTP, a story, a command line) hands in. */
export type Incoming = Context & {
  db: Database
  deployment: Deployment
  actor: Actor
  clock: Clock
  fromAddress: string
  /** Sent by the client with every write: the same key is answered once. */
  idempotencyKey?: string | undefined
  askedHeaders: Headers
  answerHeaders: Headers
}

type Input<E extends Endpoint> = E extends { '~orpc': { inputSchema?: infer S extends z.ZodType } } ? z.output<S> : never
type Output<E extends Endpoint> = E extends { '~orpc': { outputSchema?: infer S extends z.ZodType } } ? z.input<S> : never
export type Handler<E extends Endpoint> = (request: Request, input: Input<E>) => Promise<Output<E>>
export type Handlers<E extends Endpoints> = { [Name in keyof E]: Handler<E[Name]> }

const signInFirst = ['请先登录。', 'Please sign in first.'] as const
const notPermitted = [
  '您当前的岗位没有办理这件事的权限。可在页面右上角切换岗位，或联系系统管理员。',
  'Your present post may not do this. Change post at the top right, or ask the system administrator.',
] as const

/** Ties each endpoint of a contract to one query or command. */
export function connect<E extends Endpoints>(endpoints: E, handlers: Handlers<E>) {
  const through = implement(endpoints as Endpoints)
    .$context<Incoming>()
    .use(async ({ context, next, path, procedure }, input, answer) => {
      const declared = describe(procedure)
      const endpointName = path.join('.')
      const { permission } = declared
      const now = context.clock()
      const trail = { actor: context.actor, now, fromAddress: context.fromAddress, endpoint: endpointName }
      const afterwards: (() => Promise<void>)[] = []
      const run = async (db: Database) => {
        let records = 0
        const afterCommit = (work: () => Promise<void>) => void afterwards.push(work)
        const request: Request = {
          db,
          deployment: context.deployment,
          actor: context.actor,
          now,
          today: civilDay(now),
          fromAddress: context.fromAddress,
          record: async (entry) => {
            records += 1
            await writeAudit(db, trail, entry)
          },
          afterCommit,
          start: startIn(db, { actor: context.actor, now, fromAddress: context.fromAddress, afterCommit }),
          answerHeaders: context.answerHeaders,
          askedHeaders: context.askedHeaders,
        }
        return { result: await next({ context: { request } }), recorded: () => records }
      }
      const writes = declared.method !== 'GET' && !declared.computes
      try {
        if (!permission || !may(context.actor, permission)) {
          throw isSignedIn(context.actor) ? refusal('NOT_PERMITTED', notPermitted, { status: 403 }) : refusal('SIGN_IN_FIRST', signInFirst, { status: 401 })
        }
        if (!writes || declared.withoutTransaction) return (await run(context.db)).result
        const result = await inTransaction(context.db, async (db) => {
          const work = async () => {
            const { result, recorded } = await run(db)
            if (recorded() === 0) throw new Error(`${endpointName} wrote without an audit record`)
            return result
          }
          if (!context.idempotencyKey || !context.actor.accountId || declared.keepsNoAnswer) return work()
          const asked = {
            key: context.idempotencyKey,
            accountId: context.actor.accountId,
            endpoint: endpointName,
            input,
            now,
            secret: context.deployment.secret,
          }
          const once = await answerOnce(db, asked, async () => (await work()).output)
          return answer(once)
        })
        for (const work of afterwards) await work()
        return result
      } catch (error) {
        const refused = inputFaults(error) ?? error
        if (writes && isRefusal(refused) && isSignedIn(context.actor) && !declared.withoutTransaction) {
          const refusedEntry = { event: 'refused', object: { kind: 'endpoint', id: endpointName } }
          await writeAudit(context.db, trail, refusedEntry, { succeeded: false, refusal: refused.code })
        }
        throw refused
      }
    })
  const router = Object.fromEntries(
    Object.keys(endpoints).map((name) => [
      name,
      // oxlint-disable-next-line typescript/no-explicit-any -- oRPC cannot follow a mapped name; `Handlers<E>` above has already checked each pair.
      (through as any)[name].handler(({ context, input }: { context: { request: Request }; input: never }) =>
        (handlers[name as keyof E] as (request: Request, input: never) => unknown)(context.request, input),
      ),
    ]),
  )
  return router as Record<keyof E, Connected>
}

/** An endpoint with its handler; only oRPC looks inside. */
export type Connected = { '~orpc': unknown }
