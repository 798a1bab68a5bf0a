/** A list for the joint meeting is proposed by rule, corrected line by line, and then only put, adopted or given back. */
import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { lastChange } from '../../../foundation/audit.ts'
import { json } from '../../../foundation/database.ts'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { changedMeanwhileRefusal } from '../../../foundation/revision.ts'
import { say } from '../../../foundation/words.ts'
import type { Outcome } from '../contract.ts'
import type { DecisionList, DecisionListRead } from '../contract/decisions.ts'
import { communitiesWith, getEntryRow } from '../queries/entries.ts'
import { openEntries, readList } from '../queries/lists.ts'
import { proposalsFor } from '../queries/proposals.ts'
import { findCampaign, findList } from '../queries/visible.ts'
import { mayChangeList } from '../rules/steps.ts'
import { words } from '../words.ts'
import { refuseKeeping } from './keeping.ts'

export const listObject = ({ id }: { id: string }) => ({ kind: 'decisionList', id })

type Drafted = { title: string; campaignId: string | null; carryOutBy: string; unticked: boolean }

/** Every undecided entry that a community has and for which the rules have an answer, at once; what nobody ticked only where the office says so (`unticked`). Refuses where there is none, and a day that has passed. */
export async function draftList(request: Request, { title, campaignId, carryOutBy, unticked }: Drafted): Promise<DecisionListRead> {
  const { db, actor, now, today, record } = request
  if (carryOutBy <= today) throw refusal('DUE_IN_PAST', words.dueInPast, { status: 422, fields: [{ field: 'carryOutBy', text: say(words.dueInPast) }] })
  if (campaignId !== null) await findCampaign(request, campaignId)
  const open = await openEntries(db, campaignId)
  const communities = await communitiesWith(
    db,
    open.map(({ id }) => id),
  )
  const entries = open.filter(({ id }) => unticked || communities.has(id))
  const proposals = await proposalsFor(db, entries, today)
  const lines = entries.flatMap(({ id }) => {
    const { outcome, reasons, intoId } = proposals.get(id) ?? {}
    return outcome ? [{ entryId: id, outcome, reasons: reasons ?? [], intoId: intoId ?? null }] : []
  })
  if (lines.length === 0) throw refusal('NOTHING_TO_DECIDE', words.nothingToDecide)
  const list: DecisionList = {
    id: newId(),
    authority: actor.areaCode ?? '',
    title,
    campaignId,
    state: 'drafted',
    carryOutBy,
    decisionNumber: null,
    decidedOn: null,
    createdBy: actor.name,
    revision: 1,
    createdAt: now,
  }
  await db.insertInto('decisionLists').values(list).execute()
  await db
    .insertInto('decisionLines')
    .values(lines.map((line, index) => ({ ...line, listId: list.id, position: index + 1, reasons: json(line.reasons) as never, takenOut: false })))
    .execute()
  await record({ event: 'cleanups.listDrafted', object: listObject(list), after: { title, campaignId, carryOutBy, unticked, lines: lines.length } })
  return readList(request, list)
}

/** Locks a list that is still the office's own to change. Refuses: not visible, stale, put already. */
async function lockDrafted(request: Request, { id, revision }: { id: string; revision: number }): Promise<DecisionList> {
  const list = await findList(request, id, true)
  if (list.revision !== revision) throw changedMeanwhileRefusal({ current: list, sent: {}, ...(await lastChange(request.db, listObject(list))) })
  if (!mayChangeList(list, request.actor)) throw refusal('LIST_NOT_DRAFTED', words.listNotDrafted)
  return list
}

async function raise({ db }: Request, id: string): Promise<DecisionList> {
  return db
    .updateTable('decisionLists')
    .set({ revision: sql<number>`revision + 1` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

type Line = { id: string; revision: number; entryId: string; outcome: Outcome | null; intoId: string | null }

async function refuseLine({ db, today }: Request, { entryId, outcome, intoId }: Line): Promise<void> {
  const entry = await getEntryRow(db, entryId)
  if (outcome === 'keep') refuseKeeping(entry, today)
  if (outcome !== 'merge') return
  if (intoId === null) throw refusal('INTO_MISSING', words.intoMissing, { status: 422, values: { title: entry.title } })
  const into = await getEntryRow(db, intoId)
  if (into.id === entry.id || into.decided === 'cancelled' || into.decided === 'merged') throw refusal('INTO_ITSELF', words.intoItself, { status: 422 })
}

/** Another outcome than proposed, or (null) off the list. Refuses what the rules settle: keeping what may not be kept. */
export async function saveLine(request: Request, line: Line): Promise<DecisionListRead> {
  const { db, record } = request
  const { id, entryId, outcome, intoId } = line
  const list = await lockDrafted(request, line)
  await refuseLine(request, line)
  const of = { listId: id, entryId }
  if (outcome === null) await db.deleteFrom('decisionLines').where('listId', '=', id).where('entryId', '=', entryId).execute()
  else {
    const changed = { outcome, intoId: outcome === 'merge' ? intoId : null }
    const saved = await db.updateTable('decisionLines').set(changed).where('listId', '=', id).where('entryId', '=', entryId).executeTakeFirst()
    if (saved.numUpdatedRows === 0n) throw refusal('NOT_ON_LIST', words.nothingToDecide, { status: 404 })
  }
  await record({ event: 'cleanups.lineSaved', object: listObject(list), after: { ...of, outcome, intoId } })
  return readList(request, await raise(request, id))
}
