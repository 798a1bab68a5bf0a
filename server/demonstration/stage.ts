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
import type { Deployment } from '../../foundation/request.ts'
import { router } from '../features.ts'
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
  organisation: (at: Workplace) => Promise<Organisation>
  /** Adds a person of the cast, whose posts have been stored. */
  enter: (key: string, accountId: string, name: string) => Promise<void>
}

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
  return {
    db,
    today,
    ago: (count) => addWorkingDays(today, -count),
    actingAs,
    as: (key, day) => {
      const actor = actors.get(key)
      if (!actor) throw new Error(`the demonstration has no ${key} in its cast`)
      return actingAs(actor, day)
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
