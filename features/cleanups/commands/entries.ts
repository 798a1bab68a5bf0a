/** The steward's hand: an entry is added, corrected, found to be as written; its owner carries out what was decided. */
import { v7 as newId } from 'uuid'
import { json, textArray } from '../../../foundation/database.ts'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import type { EntryRead, EntryWritten, RegisterEntry } from '../contract.ts'
import { getEntryRow } from '../queries/entries.ts'
import { readEntry, spokenFor } from '../queries/read-entry.ts'
import { isDecided, mayCarryOut } from '../rules/steps.ts'
import { words } from '../words.ts'
import { lockEntry, noteEvent, notNow, objectOf, saveEntryRow } from './event.ts'

type Origin = Pick<RegisterEntry, 'source' | 'foundIn'>

/** Inserts an entry nobody has decided on; gives its id. For the steward and for names confirmed in a campaign. */
export async function insertEntry({ db, actor, now }: Request, written: EntryWritten, { source, foundIn }: Origin): Promise<string> {
  const id = newId()
  await db
    .insertInto('registerEntries')
    .values({
      ...written,
      id,
      code: null,
      executorId: null,
      executorChosenBy: null,
      executorChosenAt: null,
      clauses: json(written.clauses) as never,
      basisText: null,
      elsewhere: false,
      source,
      confidence: null,
      doubt: null,
      state: 'found',
      decided: null,
      mergedInto: null,
      decisionNumber: null,
      decidedOn: null,
      decidedBecause: null,
      carryOutBy: null,
      carriedOutOn: null,
      carriedOutBy: null,
      carriedOutNote: null,
      reCheckedOn: null,
      returnedOn: null,
      formerNames: textArray([]) as never,
      foundIn,
      revision: 1,
      changedBy: actor.name,
      changedAt: now,
      createdAt: now,
    })
    .execute()
  return id
}

export async function addEntry(request: Request, written: EntryWritten): Promise<EntryRead> {
  const id = await insertEntry(request, written, { source: request.actor.organisationName, foundIn: null })
  await noteEvent(request, id, { step: 'found' })
  await request.record({ event: 'cleanups.entryAdded', object: objectOf({ id }), after: { kind: written.kind, title: written.title } })
  return readEntry(request, await getEntryRow(request.db, id))
}

type Stale = { id: string; revision: number }

/** Refuses an entry that has been decided: what the meeting decided on stands. */
export async function saveEntry(request: Request, { id, revision, ...written }: Stale & EntryWritten): Promise<EntryRead> {
  const before = await lockEntry(request, { id, revision }, written)
  if (isDecided(before))
    throw refusal('DECIDED_ALREADY', words.decidedAlready, { values: { title: before.title, number: before.decisionNumber ?? before.source } })
  await saveEntryRow(request, before, { ...written, clauses: json(written.clauses) }, { step: 'changed' }, 'cleanups.entrySaved')
  return readEntry(request, await getEntryRow(request.db, id))
}

/** 已核: who requires it, on what basis and what it really does has been looked at. */
export async function reviewEntry(request: Request, { id, revision, note }: Stale & { note: string }): Promise<EntryRead> {
  const before = await lockEntry(request, { id, revision })
  if (before.state !== 'found') throw notNow(before)
  await saveEntryRow(request, before, { state: 'reviewed', doubt: null }, { step: 'reviewed', note }, 'cleanups.entryReviewed')
  return readEntry(request, await getEntryRow(request.db, id))
}

/** Refuses whoever does not own it, and what nobody has decided to end. */
export async function carryOut(request: Request, { id, revision, note }: Stale & { note: string }): Promise<EntryRead> {
  const { actor, today } = request
  const before = await lockEntry(request, { id, revision }, { carriedOutNote: note })
  if (before.state !== 'cancelled' && before.state !== 'merged') throw notNow(before)
  if (!mayCarryOut(before, actor, await spokenFor(request))) throw refusal('NOT_YOURS', words.notYours, { status: 403 })
  const changes = { state: 'carried_out', carriedOutOn: today, carriedOutBy: actor.organisationName, carriedOutNote: note }
  await saveEntryRow(request, before, changes, { step: 'carried_out', note }, 'cleanups.carriedOut')
  return readEntry(request, await getEntryRow(request.db, id))
}
