/** Publishing and cancelling: the one moment at which a version begins, and its predecessor ends, in one transaction. */
import { v7 as newId } from 'uuid'
import { lastChange } from '../../../foundation/audit.ts'
import { notFound, refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { changedMeanwhileRefusal } from '../../../foundation/revision.ts'
import { clauseStates } from '../../laws/queries.ts'
import type { ItemVersionRead } from '../contract.ts'
import { findVersion, readVersion } from '../queries/versions.ts'
import { publicationFaults } from '../rules.ts'
import { words } from '../words.ts'
import { refuseOtherLists } from './draft.ts'
import { closePredecessors, copiedColumns, lockItem, versionRefusal } from './store.ts'

/** Refuses what `publicationFaults` finds, a stale revision, and lists that are not the steward's. */
export async function publishVersion(
  request: Request,
  { id, revision, validFrom }: { id: string; revision: number; validFrom: string },
): Promise<ItemVersionRead> {
  const { db, now, today } = request
  const found = await findVersion(db, id)
  if (!found) throw notFound(words.version)
  const versions = await lockItem(request, found.itemId)
  const draft = versions.find((version) => version.id === id)
  if (draft?.state !== 'draft') throw refusal('NOT_A_DRAFT', words.notADraft)
  refuseOtherLists(draft.list)
  if (draft.revision !== revision) throw changedMeanwhileRefusal({ current: draft, sent: { revision }, ...(await lastChange(db, { kind: 'itemVersion', id })) })
  const version = { ...draft, validFrom }
  const predecessor = versions.find(({ state }) => state === 'published')
  const faults = publicationFaults({ version, clauses: await clauseStates(db, draft.clauses, validFrom), predecessor, today })
  if (faults.length > 0) throw versionRefusal(faults)
  await closePredecessors(request, draft.itemId, validFrom)
  await db
    .updateTable('itemVersions')
    .set({ state: 'published', validFrom, publishedAt: now, revision: revision + 1 })
    .where('id', '=', id)
    .execute()
  await request.record({
    event: 'items.published',
    object: { kind: 'itemVersion', id },
    before: { predecessor: predecessor?.id ?? null },
    after: { validFrom },
  })
  return readVersion(db, id, today)
}

type Cancellation = { id: string; from: string; because: string; doneInsteadBy: string }

/**
 * Ends an item from a day: its current version closes, and a version on the cancelled list says why it ended and who
 * does the work instead. Called by the steward's endpoint and by admissions when an item exits.
 */
export async function cancelItem(request: Request, { id: itemId, from, because, doneInsteadBy }: Cancellation): Promise<ItemVersionRead> {
  const { db, now, today } = request
  const versions = await lockItem(request, itemId)
  const current = versions.find(({ state }) => state === 'published')
  if (!current) throw refusal('NOTHING_PUBLISHED', words.nothingPublished)
  if (current.list === 'cancelled') throw refusal('ALREADY_CANCELLED', words.alreadyCancelled, { values: { day: current.validFrom } })
  if (from < today || (current.validFrom !== null && from <= current.validFrom)) throw refusal('CANCEL_IN_PAST', words.cancelInPast, { status: 422 })
  await closePredecessors(request, itemId, from)
  await db.updateTable('itemVersions').set({ cancelledBecause: because, doneInsteadBy }).where('id', '=', current.id).execute()
  const id = newId()
  const cancelled = {
    list: 'cancelled',
    state: 'published',
    validFrom: from,
    validTo: null,
    cancelledBecause: because,
    doneInsteadBy,
    admissionNumber: null,
    temporary: false,
    regulariseBy: null,
    publishedAt: now,
    closedAt: null,
    revision: 1,
    createdAt: now,
  } as const
  await db
    .insertInto('itemVersions')
    .values({ ...copiedColumns(current), ...cancelled, id, number: Math.max(...versions.map(({ number }) => number)) + 1 })
    .execute()
  await request.record({
    event: 'items.cancelled',
    object: { kind: 'item', id: itemId },
    before: { versionId: current.id, validTo: current.validTo },
    after: { from, because, doneInsteadBy },
  })
  return readVersion(db, id, today)
}
