/** Lists for the joint meeting: every line with its reasons, and what must be found out before it can stand on one. */
import { sql } from 'kysely'
import type { Database } from '../../../foundation/database.ts'
import { span, type PageAsked } from '../../../foundation/paging.ts'
import type { Request } from '../../../foundation/request.ts'
import type { Proposed, RegisterEntry } from '../contract.ts'
import type { DecisionList, DecisionListHead, DecisionListRead } from '../contract/decisions.ts'
import { mayChangeList } from '../rules/steps.ts'
import { foundBy } from './campaign-found.ts'
import { linesOf } from './lines.ts'
import { proposalsFor } from './proposals.ts'
import { findList, listVisible } from './visible.ts'

/** Undecided entries a list may speak of: those the campaign found, or, without one, the whole register. */
export async function openEntries(db: Database, campaignId: string | null): Promise<RegisterEntry[]> {
  const found = campaignId === null ? null : (await foundBy(db, campaignId)).map(({ id }) => id)
  let rows = db
    .selectFrom('registerEntries')
    .selectAll()
    .where('state', 'in', ['found', 'reviewed'])
    .where('elsewhere', '=', false)
    .where((none) =>
      none.not(
        none.exists(
          none
            .selectFrom('decisionLines')
            .innerJoin('decisionLists', 'decisionLists.id', 'decisionLines.listId')
            .select('decisionLines.entryId')
            .whereRef('decisionLines.entryId', '=', 'registerEntries.id')
            .where('decisionLists.state', 'in', ['drafted', 'put']),
        ),
      ),
    )
  if (found) rows = rows.where('id', 'in', sql<string>`(select value::uuid from jsonb_array_elements_text(${JSON.stringify(found)}::jsonb))`)
  return rows
    .orderBy('kind')
    .orderBy('code', (of) => of.asc().nullsLast())
    .orderBy('id')
    .execute()
}

async function headsOf(db: Database, lists: readonly DecisionList[]): Promise<DecisionListHead[]> {
  if (lists.length === 0) return []
  const counts = await db
    .selectFrom('decisionLines')
    .select([
      'listId',
      sql<number>`count(*) filter (where outcome = 'keep' and not taken_out)::int`.as('keep'),
      sql<number>`count(*) filter (where outcome = 'merge' and not taken_out)::int`.as('merge'),
      sql<number>`count(*) filter (where outcome = 'cancel' and not taken_out)::int`.as('cancel'),
      sql<number>`count(*) filter (where taken_out)::int`.as('takenOut'),
    ])
    .where(
      'listId',
      'in',
      lists.map(({ id }) => id),
    )
    .groupBy('listId')
    .execute()
  const none = { keep: 0, merge: 0, cancel: 0, takenOut: 0 }
  return lists.map((list) => ({ ...list, ...none, ...counts.find(({ listId }) => listId === list.id) }))
}

/** Heads by id, for the agenda of a meeting. */
export async function listHeads(db: Database, ids: readonly string[]): Promise<Map<string, DecisionListHead>> {
  if (ids.length === 0) return new Map()
  const lists = await db.selectFrom('decisionLists').selectAll().where('id', 'in', ids).execute()
  return new Map((await headsOf(db, lists)).map((head) => [head.id, head]))
}

export async function listDecisionLists(
  { db, actor }: Request,
  { state, campaignId, page, size }: PageAsked & { state?: DecisionList['state'] | undefined; campaignId?: string | undefined },
) {
  let rows = db.selectFrom('decisionLists').where(listVisible(actor))
  if (state) rows = rows.where('state', '=', state)
  if (campaignId) rows = rows.where('campaignId', '=', campaignId)
  const { total } = await rows.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  const { limit, offset } = span({ page, size })
  const found = await rows.selectAll().orderBy('createdAt', 'desc').orderBy('id', 'desc').limit(limit).offset(offset).execute()
  return { rows: await headsOf(db, found), total, page, size }
}

export async function readList({ db, actor, today }: Request, list: DecisionList): Promise<DecisionListRead> {
  const [head] = await headsOf(db, [list])
  const mayChange = mayChangeList(list, actor)
  const open = mayChange ? await openEntries(db, list.campaignId) : []
  const proposals = await proposalsFor(db, open, today)
  const settling = list.authority === actor.areaCode && actor.permissions.has('cleanups.decide')
  const lines = await linesOf(db, list, { today, settling })
  return {
    ...(head as DecisionListHead),
    lines,
    toFindOut: open.map(({ id, kind, title, titleEn }) => ({ id, kind, title, titleEn, proposal: proposals.get(id) as Proposed })),
    mayChange,
    unticked: lines.filter(({ entry }) => entry.communities === 0).length,
    ownersMissing: lines.filter(({ takenOut, outcome, entry }) => !takenOut && outcome !== 'keep' && entry.carriesOut === null).length,
  }
}

export async function getDecisionList(request: Request, { id }: { id: string }): Promise<DecisionListRead> {
  return readList(request, await findList(request, id))
}
