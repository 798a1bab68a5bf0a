/** Drafting: a new item of the steward's lists, or the next version of one while the current version lives. */
import { v7 as newId } from 'uuid'
import { lastChange } from '../../../foundation/audit.ts'
import { notFound, refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { changedMeanwhileRefusal } from '../../../foundation/revision.ts'
import type { ItemProposal, ItemVersionRead, List } from '../contract.ts'
import { findVersion, readVersion } from '../queries/versions.ts'
import { stewardLists } from '../rules.ts'
import { words } from '../words.ts'
import { addItem, blankVersion, copiedColumns, lockItem, proposalColumns, refuseDateFaults } from './store.ts'

/** Assistance enters through admission, cancelled items by cancelling: neither is drafted here. */
export function refuseOtherLists(list: List): void {
  if (list === 'cancelled') throw refusal('CANCELLED_ONLY', words.cancelledOnly)
  if (!stewardLists.includes(list)) throw refusal('ADMISSION_ONLY', words.admissionOnly)
}

export async function createItem(request: Request, proposal: ItemProposal): Promise<ItemVersionRead> {
  refuseOtherLists(proposal.list)
  refuseDateFaults(proposal)
  const { db, actor } = request
  const itemId = await addItem(request)
  const id = newId()
  await db
    .insertInto('itemVersions')
    .values({
      ...blankVersion(request),
      ...(await proposalColumns(request, proposal)),
      id,
      itemId,
      number: 1,
      state: 'draft',
      source: actor.organisationName,
    })
    .execute()
  await request.record({ event: 'items.drafted', object: { kind: 'itemVersion', id }, after: proposal })
  return readVersion(db, id, request.today)
}

/** Copies the newest version. One draft an item: a second is refused with the number of the first. */
export async function draftVersion(request: Request, { id: itemId }: { id: string }): Promise<ItemVersionRead> {
  const { db, now } = request
  const versions = await lockItem(request, itemId)
  const draft = versions.find(({ state }) => state === 'draft')
  if (draft) throw refusal('DRAFT_EXISTS', words.draftExists, { values: { number: draft.number }, details: { id: draft.id } })
  const [newest] = versions
  if (!newest) throw notFound(words.item)
  refuseOtherLists(newest.list)
  const id = newId()
  await db
    .insertInto('itemVersions')
    .values({
      ...copiedColumns(newest),
      id,
      number: newest.number + 1,
      state: 'draft',
      validFrom: null,
      validTo: null,
      admissionNumber: null,
      temporary: false,
      regulariseBy: null,
      publishedAt: null,
      closedAt: null,
      revision: 1,
      createdAt: now,
    })
    .execute()
  await request.record({ event: 'items.drafted', object: { kind: 'itemVersion', id }, after: { itemId, copiedFrom: newest.id } })
  return readVersion(db, id, request.today)
}

type SaveInput = ItemProposal & {
  id: string
  revision: number
  note?: string | null | undefined
  frequencyNote?: string | null | undefined
  officialTitle?: boolean | undefined
}

/** Saves what the steward typed; the later of two savers is told what the first one changed. */
export async function saveVersion(request: Request, { id, revision, note, frequencyNote, officialTitle, ...proposal }: SaveInput): Promise<ItemVersionRead> {
  const { db } = request
  const before = await findVersion(db, id)
  if (!before) throw notFound(words.version)
  if (before.state !== 'draft') throw refusal('NOT_A_DRAFT', words.notADraft)
  refuseOtherLists(before.list)
  refuseOtherLists(proposal.list)
  refuseDateFaults(proposal)
  const saved = await db
    .updateTable('itemVersions')
    .set({
      ...(frequencyNote !== undefined && { frequencyNote }),
      ...(await proposalColumns(request, proposal)),
      ...(note !== undefined && { note }),
      ...(officialTitle !== undefined && { officialTitle }),
      revision: revision + 1,
    })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst()
  if (saved.numUpdatedRows === 0n) throw changedMeanwhileRefusal({ current: before, sent: proposal, ...(await lastChange(db, { kind: 'itemVersion', id })) })
  await request.record({ event: 'items.saved', object: { kind: 'itemVersion', id }, before, after: proposal })
  return readVersion(db, id, request.today)
}
