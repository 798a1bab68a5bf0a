/** The stage: everyone acts through the same endpoints as on the screen, at the day the story says. */
import type { ContractRouterClient } from '@orpc/contract'
import { createRouterClient, type AnyRouter } from '@orpc/server'
import type { contracts } from '../../features/contracts.ts'
import type { Organisation } from '../../features/people/contract.ts'
import { actorIn, postsOf } from '../../features/people/queries/session.ts'
import { guest, type Actor } from '../../foundation/actor.ts'
import { civilDay } from '../../foundation/clock.ts'
import { addWorkingDays } from '../../foundation/calendar.ts'
import type { Database } from '../../foundation/database.ts'
import { writeAudit } from '../../foundation/audit.ts'
import type { Deployment, Request } from '../../foundation/request.ts'
import { claim } from '../../foundation/jobs/queue.ts'
import { runJob } from '../../foundation/jobs/run.ts'
import { leaseFrom } from '../../foundation/jobs/steps.ts'
import { router } from '../features.ts'
import { jobs } from '../jobs.ts'
import type { Workplace } from './cast.ts'

export type Client = ContractRouterClient<typeof contracts>

export type Stage = {
  db: Database
  today: string
  /** The civil day `count` working days before today (negative: after). */
  ago: (count: number) => string
  /** The client of a person of the cast on a day, at ten in the morning in Beijing. */
  as: (key: string, day: string) => Client
  /** The same for anyone's actor. */
  actingAs: (actor: Actor, day: string) => Client
  /** Does what was started in the background, as if on that day. */
  jobsDone: (day: string) => Promise<void>
  /** What a command is given when someone of the cast acts on a day; for made-up data that no screen can enter. */
  requestOf: (key: string, day: string) => Request
  organisation: (at: Workplace) => Promise<Organisation>
  /** Adds a person of the cast, whose posts have been stored. */
  enter: (key: string, accountId: string, name: string) => Promise<void>
}

const stageHand = '00000000-0000-4000-8000-000000000001'

/** @param now nobody acts later than this */
export function setStage(db: Database, now: string, deployment: Deployment): Stage {
  const today = civilDay(now)
  const tenOClock = (day: string) => `${day}T02:00:00.000Z`
  const momentOn = (day: string) => (tenOClock(day) < now ? tenOClock(day) : now)
  const actors = new Map<string, Actor>()
  const actingAs = (actor: Actor, day: string) =>
    createRouterClient(router as unknown as AnyRouter, {
      context: {
        db,
        deployment,
        actor,
        clock: () => momentOn(day),
        fromAddress: '127.0.0.1',
        askedHeaders: new Headers(),
        answerHeaders: new Headers(),
      },
    }) as unknown as Client
  const known = new Map<string, Organisation>()
  // counting working days back is asked thousands of times
  const daysAgo = new Map<number, string>()
  return {
    db,
    today,
    ago: (count) => {
      const day = daysAgo.get(count) ?? addWorkingDays(today, -count)
      daysAgo.set(count, day)
      return day
    },
    actingAs,
    as: (key, day) => {
      const actor = actors.get(key)
      if (!actor) throw new Error(`the demonstration has no ${key} in its cast`)
      return actingAs(actor, day)
    },
    jobsDone: async (day) => {
      const workshop = { db, deployment, clock: () => momentOn(day), closing: () => false }
      const known = new Map(jobs.map((one) => [one.name, one]))
      for (;;) {
        const row = await claim(db, { worker: stageHand, now: momentOn(day), lockedUntil: leaseFrom(momentOn(day)), names: [...known.keys()] })
        const declared = row && known.get(row.name)
        if (!row || !declared) return
        const { ended, error } = await runJob(workshop, declared, row)
        if (ended !== 'done') throw error
      }
    },
    requestOf: (key, day) => {
      const actor = actors.get(key)
      if (!actor) throw new Error(`the demonstration has no ${key} in its cast`)
      const at = momentOn(day)
      const trail = { actor, now: at, fromAddress: '127.0.0.1', endpoint: 'demonstration' }
      return {
        db,
        deployment,
        actor,
        now: at,
        today: civilDay(at),
        fromAddress: '127.0.0.1',
        record: (entry) => writeAudit(db, trail, entry),
        afterCommit: () => {},
        start: () => Promise.reject(new Error('the demonstration starts no jobs by itself')),
        answerHeaders: new Headers(),
        askedHeaders: new Headers(),
      }
    },
    organisation: async (at) => {
      const key = JSON.stringify(at)
      let found = known.get(key)
      if (!found) {
        const { rows } = await actingAs(guest, today).people.listOrganisations({ kind: at.kind, area: at.area, search: at.name, size: 200 })
        found = rows.find(({ areaCode, name }) => areaCode === at.area && (!at.name || name.includes(at.name)))
        if (!found) throw new Error(`the demonstration needs an organisation that is not there: ${key}`)
        known.set(key, found)
      }
      return found
    },
    enter: async (key, accountId, name) => {
      const [post] = await postsOf(db, today).where('accountId', '=', accountId).execute()
      if (!post) throw new Error(`${key} holds no post`)
      actors.set(key, actorIn(post, name))
    },
  }
}
