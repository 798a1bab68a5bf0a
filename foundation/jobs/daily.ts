/** Daily jobs: a row for each civil day, written by whichever process looks first once the time has come. */
import { guest, type Actor } from '../actor.ts'
import { civilDay } from '../clock.ts'
import type { Database } from '../database.ts'
import type { Daily } from '../jobs.ts'
import { waitingJob } from './waiting-job.ts'

/** Nobody's account: what the house does by itself. */
export const house: Actor = { ...guest, name: '系统（自动）' }

/** The instant at which a daily job is due on a civil day. */
export const dueAt = (day: string, at: Daily['at']) => new Date(`${day}T${at}:00+08:00`).toISOString()

/** Lets a daily job wait for the civil day of `now`, unless that day already has one. */
export async function enterDaily(db: Database, { name, at }: Daily, now: string): Promise<void> {
  const day = civilDay(now)
  await db
    .insertInto('jobs')
    .values(waitingJob({ name, data: {}, day, once: null, actor: house, fromAddress: '', askedAt: now, runAfter: dueAt(day, at) }))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Enters those whose time has come today; asks the database once a day and job only. */
export function dailyEnterer(dailies: readonly Daily[]): (db: Database, now: string) => Promise<void> {
  const entered = new Map<string, string>()
  return async (db, now) => {
    const day = civilDay(now)
    for (const declared of dailies) {
      if (entered.get(declared.name) === day || now < dueAt(day, declared.at)) continue
      await enterDaily(db, declared, now)
      entered.set(declared.name, day)
    }
  }
}
