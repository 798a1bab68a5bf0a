/** Daily jobs: a row for each civil day, written by whichever process looks first once the time has come. */
import { v7 as newId } from 'uuid'
import { guest, type Actor } from '../actor.ts'
import { civilDay } from '../clock.ts'
import { json, type Database } from '../database.ts'
import type { Daily } from '../jobs.ts'
import { storable } from './start.ts'

/** Nobody's account: what the house does by itself. */
export const house: Actor = { ...guest, name: '系统（自动）' }

/** The instant at which a daily job is due on a civil day. */
export const dueAt = (day: string, at: Daily['at']) => new Date(`${day}T${at}:00+08:00`).toISOString()

/** Lets a daily job wait for the civil day of `now`, unless that day already has one. */
export async function enterDaily(db: Database, { name, at }: Daily, now: string): Promise<void> {
  const day = civilDay(now)
  await db
    .insertInto('jobs')
    .values({
      id: newId(),
      name,
      data: json({}),
      state: 'waiting',
      day,
      once: null,
      actor: json(storable(house)),
      fromAddress: '',
      askedAt: now,
      runAfter: dueAt(day, at),
      starts: 0,
      failures: 0,
      worker: null,
      lockedUntil: null,
      lastError: null,
      endedAt: null,
    })
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
