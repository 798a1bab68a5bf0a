/** 有就勾、没有不勾: a community says what exists. Saved tick by tick; nothing else is kept, not even how long it took. */
import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { lastChange } from '../../../foundation/audit.ts'
import { json } from '../../../foundation/database.ts'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { changedMeanwhileRefusal } from '../../../foundation/revision.ts'
import { say } from '../../../foundation/words.ts'
import type { OwnName, StockTaking, StockTakingRead, Totals } from '../contract/campaigns.ts'
import { readStockTaking } from '../queries/stock-takings.ts'
import { findStockTaking } from '../queries/visible.ts'
import { missingCounts } from '../rules/counts.ts'
import { totalWords, words } from '../words.ts'

const objectOf = ({ id }: { id: string }) => ({ kind: 'stockTaking', id })

type Saved = {
  id: string
  revision: number
  ticks: { entryId: string; present: boolean }[]
  totals?: Totals | undefined
  names?: OwnName[] | undefined
}

/** Locks an open page of the actor's own community. Refuses: not visible, another community's, stale, over. */
async function lockOwn(request: Request, { id, revision }: { id: string; revision: number }, sent: Record<string, unknown>): Promise<StockTaking> {
  const { db, actor } = request
  const taking = await findStockTaking(request, id, true)
  if (actor.organisationKind !== 'community_committee' || actor.areaCode !== taking.communityCode) throw refusal('NOT_YOURS', words.notOpen, { status: 403 })
  if (taking.revision !== revision) throw changedMeanwhileRefusal({ current: { ...taking }, sent, ...(await lastChange(db, objectOf(taking))) })
  if (taking.state !== 'open') throw refusal('NOT_OPEN', words.notOpen)
  return taking
}

async function storeTicks({ db }: Request, { district, id, campaignId }: StockTaking, ticks: Saved['ticks']): Promise<void> {
  if (ticks.length === 0) return
  const wanted = new Map(ticks.map(({ entryId, present }) => [entryId, present]))
  const asked = await db
    .selectFrom('registerEntries')
    .innerJoin('campaigns', (join) => join.on('campaigns.id', '=', campaignId))
    .select(['registerEntries.id', 'registerEntries.kind'])
    .where('registerEntries.id', 'in', [...wanted.keys()])
    .where(sql<boolean>`campaigns.entry_ids ? register_entries.id::text`)
    .execute()
  if (asked.length < wanted.size) throw refusal('NOT_ASKED', words.notAsked, { status: 422 })
  await db
    .deleteFrom('stockTicks')
    .where('district', '=', district)
    .where('stockTakingId', '=', id)
    .where('name', 'is', null)
    .where('entryId', 'in', [...wanted.keys()])
    .execute()
  const present = asked.filter((entry) => wanted.get(entry.id))
  if (present.length === 0) return
  await db
    .insertInto('stockTicks')
    .values(present.map((entry) => ({ district, id: newId(), stockTakingId: id, kind: entry.kind, entryId: entry.id, name: null })))
    .execute()
}

/** The names replace those before; one already matched to an entry keeps its match. */
async function storeNames({ db }: Request, { district, id }: StockTaking, names: readonly OwnName[]): Promise<void> {
  const before = await db
    .selectFrom('stockTicks')
    .select(['id', 'kind', 'name'])
    .where('district', '=', district)
    .where('stockTakingId', '=', id)
    .where('name', 'is not', null)
    .execute()
  const key = (one: { kind: string; name: string | null }) => `${one.kind} ${one.name}`
  const wanted = new Set(names.map(key))
  const gone = before.filter((one) => !wanted.has(key(one))).map((one) => one.id)
  if (gone.length > 0) await db.deleteFrom('stockTicks').where('district', '=', district).where('id', 'in', gone).execute()
  const held = new Set(before.map(key))
  const added = [...new Map(names.filter((one) => !held.has(key(one))).map((one) => [key(one), one])).values()]
  if (added.length === 0) return
  await db
    .insertInto('stockTicks')
    .values(added.map(({ kind, name }) => ({ district, id: newId(), stockTakingId: id, kind, entryId: null, name })))
    .execute()
}

export async function saveStockTaking(request: Request, { id, revision, ticks, totals, names }: Saved): Promise<StockTakingRead> {
  const taking = await lockOwn(request, { id, revision }, { ...(totals && { totals }) })
  await storeTicks(request, taking, ticks)
  if (names) await storeNames(request, taking, names)
  const saved = await request.db
    .updateTable('stockTakings')
    .set({ revision: revision + 1, ...(totals && { totals: json(totals) }) })
    .where('district', '=', taking.district)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
  await request.record({
    event: 'cleanups.ticked',
    object: objectOf(taking),
    district: taking.district,
    after: { ticks, ...(totals && { totals }), ...(names && { names: names.length }) },
  })
  return readStockTaking(request, saved)
}

/** Every count asked for has to be given: an empty one would leave the community without a figure. */
async function refuseMissingCounts({ db }: Request, { campaignId, totals }: StockTaking): Promise<void> {
  const { kinds } = await db.selectFrom('campaigns').select('kinds').where('id', '=', campaignId).executeTakeFirstOrThrow()
  const fields = missingCounts(kinds, totals).map((field) => ({ field, text: say(words.countMissing, { field: say(totalWords[field]) }) }))
  const [first] = missingCounts(kinds, totals)
  if (first) throw refusal('COUNTS_MISSING', words.countMissing, { status: 422, values: { field: say(totalWords[first]) }, fields })
}

/** Done: it does not change any more. Refuses while a count is missing. For dispatches, which completes the task with it. */
export async function finishStockTaking(request: Request, { id, revision }: { id: string; revision: number }): Promise<StockTaking> {
  const taking = await lockOwn(request, { id, revision }, {})
  await refuseMissingCounts(request, taking)
  const { db, now } = request
  const done = await db
    .updateTable('stockTakings')
    .set({ state: 'done', doneAt: now, revision: revision + 1 })
    .where('district', '=', taking.district)
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
  await request.record({
    event: 'cleanups.stockTaken',
    object: objectOf(taking),
    district: taking.district,
    before: { state: taking.state },
    after: { state: 'done' },
  })
  return done
}

/** Tasks that were refused or withdrawn are answered no more. For dispatches. */
export async function endStockTakings({ db }: Pick<Request, 'db'>, taskIds: readonly string[]): Promise<void> {
  if (taskIds.length === 0) return
  await db
    .updateTable('stockTakings')
    .set({ state: 'not_answered', revision: sql<number>`revision + 1` })
    .where('id', 'in', taskIds)
    .where('state', '=', 'open')
    .execute()
}
