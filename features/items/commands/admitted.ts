/** What admission puts on the list: a numbered version after a decision, or a temporary one through the emergency lane. */
import { v7 as newId } from 'uuid'
import { addDays } from '../../../foundation/clock.ts'
import { notFound } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import type { ItemProposal, ItemVersionRead } from '../contract.ts'
import { findVersion, readVersion } from '../queries/versions.ts'
import { words } from '../words.ts'
import { addItem, blankVersion, closePredecessors, lockItem, proposalColumns, refuseDateFaults, versionRefusal } from './store.ts'

type Admitted = {
  proposal: ItemProposal
  /** The item whose next version this is; null = a new item. */
  itemId: string | null
  /** 京准〔2026〕12号 */
  admissionNumber: string
  validFrom: string
  /** Where the version comes from, as the list shows it: the decision. */
  source: string
  /** The emergency lane's version that this admission makes regular. */
  regularises?: string | undefined
}

/** Publishes the version and closes its predecessor in the caller's transaction. A draft of the same item is taken up by it. */
export async function publishAdmitted(
  request: Request,
  { proposal, itemId, admissionNumber, validFrom, source, regularises }: Admitted,
): Promise<ItemVersionRead> {
  const { db } = request
  refuseDateFaults({ ...proposal, validFrom })
  const temporary = regularises === undefined ? undefined : await findVersion(db, regularises)
  if (regularises !== undefined && !temporary) throw notFound(words.version)
  const item = itemId ?? temporary?.itemId ?? (await addItem(request))
  const id = await publishNext(request, item, proposal, { admissionNumber, validFrom, source, temporary: false, regulariseBy: null })
  await request.record({
    event: 'items.admitted',
    object: { kind: 'itemVersion', id },
    before: { regularises: regularises ?? null },
    after: { admissionNumber, validFrom },
  })
  return readVersion(db, id, request.today)
}

type Lane = { number: string; days: number; regulariseBy: string; reason: string }

/** [today, today + days): it ends by itself. `regulariseBy` is the last day for its application. */
export async function publishTemporary(request: Request, proposal: ItemProposal, { number, days, regulariseBy, reason }: Lane): Promise<ItemVersionRead> {
  const { db, today, actor } = request
  const item = await addItem(request)
  const limited = { ...proposal, validFrom: today, validTo: addDays(today, days) }
  const id = await publishNext(request, item, limited, {
    admissionNumber: number,
    validFrom: today,
    source: actor.organisationName,
    temporary: true,
    regulariseBy,
    note: reason,
  })
  await request.record({
    event: 'items.handedDownAtOnce',
    object: { kind: 'itemVersion', id },
    after: { number, validTo: limited.validTo, regulariseBy },
  })
  return readVersion(db, id, today)
}

type Stamp = { admissionNumber: string; validFrom: string; source: string; temporary: boolean; regulariseBy: string | null; note?: string }

async function publishNext(request: Request, itemId: string, proposal: ItemProposal, stamp: Stamp): Promise<string> {
  const { db, now } = request
  const versions = await lockItem(request, itemId)
  const predecessor = versions.find(({ state }) => state === 'published')
  if (predecessor?.validFrom != null && stamp.validFrom <= predecessor.validFrom) throw versionRefusal(['startBeforePredecessor'])
  await closePredecessors(request, itemId, stamp.validFrom)
  const draft = versions.find(({ state }) => state === 'draft')
  const columns = {
    ...blankVersion(request),
    ...(await proposalColumns(request, proposal)),
    ...stamp,
    state: 'published',
    publishedAt: now,
  } as const
  if (draft) {
    await db
      .updateTable('itemVersions')
      .set({ ...columns, createdAt: draft.createdAt, revision: draft.revision + 1 })
      .where('id', '=', draft.id)
      .execute()
    return draft.id
  }
  const id = newId()
  await db
    .insertInto('itemVersions')
    .values({ ...columns, id, itemId, number: (versions[0]?.number ?? 0) + 1 })
    .execute()
  return id
}
