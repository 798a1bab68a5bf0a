/** The way up in few words, for stories that walk it often. */
import type { Actor } from '../../../foundation/actor.ts'
import type { Role } from '../../people/contract.ts'
import type { Person } from '../../../server/testing/people.ts'
import type { Story } from '../../../server/testing/story.ts'

type Who = Person | Role | Actor

export const reportOf = ({ db }: Pick<Story, 'db'>, id: string) => db.selectFrom('reports').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

export async function pass(told: Pick<Story, 'db' | 'as'>, who: Who, ...ids: string[]) {
  const reports = []
  for (const id of ids) reports.push({ id, revision: (await reportOf(told, id)).revision })
  return told.as(who).reports.passReports({ reports })
}

export async function sendBack(told: Pick<Story, 'db' | 'as'>, who: Who, id: string, fieldId = 'f4') {
  return told.as(who).reports.returnReport({ id, revision: (await reportOf(told, id)).revision, cells: [{ fieldId, reason: '请复核这个数' }] })
}

/** Fills in one number and hands in. */
export async function handIn(told: Pick<Story, 'db' | 'as'>, worker: Person, id: string, value: number, fieldId = 'f4') {
  const client = told.as(worker).reports
  const { revision } = await client.saveReport({ id, revision: (await reportOf(told, id)).revision, cells: { [fieldId]: { value } } })
  // where it says the same as when it was returned, the reviewer is told why
  return client.submitReport({ id, revision, kept: [{ fieldId, because: '核对过，无误' }] })
}

/** Sums made afresh from the figures beside those that are kept. */
export async function sumsAreExact({ db }: Pick<Story, 'db'>): Promise<{ kept: string[]; fresh: string[] }> {
  const figures = await db.selectFrom('figures').selectAll().execute()
  const fresh = new Map<string, { amount: number; communities: number }>()
  for (const { formId, period, communityCode, fieldId, amount } of figures) {
    const key = [formId, period, `${communityCode.slice(0, 9)}000`, fieldId].join(' ')
    const known = fresh.get(key) ?? { amount: 0, communities: 0 }
    fresh.set(key, { amount: Number((known.amount + amount).toFixed(6)), communities: known.communities + 1 })
  }
  const kept = await db.selectFrom('streetSums').selectAll().where('communities', '>', 0).execute()
  const left = await db.selectFrom('streetSums').selectAll().where('communities', '<=', 0).where('amount', '!=', 0).execute()
  return {
    kept: [...kept, ...left]
      .map(({ formId, period, streetCode, fieldId, amount, communities }) => [formId, period, streetCode, fieldId, amount, communities].join(' '))
      .toSorted(),
    fresh: [...fresh].map(([key, { amount, communities }]) => `${key} ${amount} ${communities}`).toSorted(),
  }
}
