/** Freezing and publishing editions: a snapshot of what is in force, chained by hash, sent to every department. */
import { createHash } from 'node:crypto'
import { v7 as newId } from 'uuid'
import { json, type Database } from '../../../foundation/database.ts'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { organisationsOfKinds } from '../../people/queries/named.ts'
import { difference, hashedText } from '../canonical.ts'
import type { EditionHead, List } from '../contract.ts'
import { readEditionHead } from '../queries/editions.ts'
import { receiverKinds } from '../queries/receipts.ts'
import { listEntries, versionsInForce } from '../queries/versions.ts'
import { words } from '../words.ts'

type Frozen = {
  list: List
  title: string
  note: string | null
  effectiveOn: string
  commentFrom: string | null
  commentUntil: string | null
}

/** What the next edition of a list would be: its number, entries in force on `effectiveOn`, and the change. */
export async function nextEdition(db: Database, { list, effectiveOn }: Pick<Frozen, 'list' | 'effectiveOn'>) {
  const latest = await db.selectFrom('editions').selectAll().where('list', '=', list).orderBy('number', 'desc').limit(1).executeTakeFirst()
  const entries = await listEntries(db, await versionsInForce(db, { day: effectiveOn, lists: [list] }), effectiveOn)
  const previousHash = latest?.hash ?? null
  const hash = createHash('sha256').update(hashedText(entries, previousHash)).digest('hex')
  return { latest, number: (latest?.number ?? 0) + 1, entries, previousHash, hash, difference: difference(latest?.entries ?? [], entries) }
}

/** Stores an edition; `publishedAt` null leaves it open for comment. Used at loading, too. */
export async function storeEdition(
  db: Database,
  frozen: Frozen,
  stamp: { publishedAt: string | null; preparedBy: string; createdAt: string },
): Promise<{ id: string; number: number; hash: string }> {
  const { number, entries, previousHash, hash, difference: changes } = await nextEdition(db, frozen)
  const id = newId()
  await db
    .insertInto('editions')
    .values({
      ...frozen,
      ...stamp,
      id,
      number,
      state: stamp.publishedAt === null ? 'open_for_comment' : 'published',
      entries: json(entries),
      hash,
      previousHash,
      difference: json(changes),
    })
    .execute()
  return { id, number, hash }
}

export async function previewEdition({ db }: Request, asked: Pick<Frozen, 'list' | 'effectiveOn'>) {
  const { number, entries, difference: changes } = await nextEdition(db, asked)
  return { number, entryCount: entries.length, difference: changes }
}

function refuseDates({ effectiveOn, commentFrom, commentUntil }: Frozen, today: string, latestOn: string | undefined): void {
  if ((commentFrom === null) !== (commentUntil === null)) throw refusal('COMMENT_PERIOD_HALF', words.commentPeriodHalf, { status: 422 })
  if (commentFrom !== null && commentUntil !== null && (commentUntil <= commentFrom || commentFrom < today))
    throw refusal('COMMENT_PERIOD_ORDER', words.commentPeriodOrder, { status: 422 })
  const early = effectiveOn < today || (commentUntil !== null && effectiveOn <= commentUntil) || (latestOn !== undefined && effectiveOn < latestOn)
  if (early) throw refusal('EFFECTIVE_TOO_EARLY', words.effectiveTooEarly, { status: 422 })
}

/** Freezes the next edition. With a comment period it waits for `publishEdition`; without, it is published and sent now. */
export async function prepareEdition(request: Request, frozen: Frozen): Promise<EditionHead> {
  const { db, now, today, actor } = request
  const latest = await db
    .selectFrom('editions')
    .select(['number', 'state', 'commentUntil', 'effectiveOn'])
    .where('list', '=', frozen.list)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (latest?.state === 'open_for_comment') throw refusal('EDITION_OPEN', words.editionOpen, { values: { number: latest.number, until: latest.commentUntil } })
  refuseDates(frozen, today, latest?.effectiveOn)
  const publishedAt = frozen.commentFrom === null ? now : null
  const { id, number, hash } = await storeEdition(db, frozen, { publishedAt, preparedBy: actor.name, createdAt: now })
  if (publishedAt !== null) await sendOut(request, id)
  await request.record({
    event: publishedAt === null ? 'editions.opened' : 'editions.published',
    object: { kind: 'edition', id },
    after: { list: frozen.list, number, hash },
  })
  return readEditionHead(db, id)
}

/** After the last day for comments; what was frozen is what is published. */
export async function publishEdition(request: Request, { id }: { id: string }): Promise<EditionHead> {
  const { db, now, today } = request
  const { number, state, commentUntil, hash } = await readEditionHead(db, id)
  if (state === 'published') throw refusal('ALREADY_PUBLISHED', words.alreadyPublished, { values: { number } })
  if (commentUntil !== null && today <= commentUntil) throw refusal('STILL_OPEN', words.stillOpen, { values: { until: commentUntil } })
  const published = await db
    .updateTable('editions')
    .set({ state: 'published', publishedAt: now })
    .where('id', '=', id)
    .where('state', '=', 'open_for_comment')
    .executeTakeFirst()
  if (published.numUpdatedRows === 0n) throw refusal('ALREADY_PUBLISHED', words.alreadyPublished, { values: { number } })
  await sendOut(request, id)
  await request.record({ event: 'editions.published', object: { kind: 'edition', id }, after: { number, hash } })
  return readEditionHead(db, id)
}

/** Every municipal and district department and every joint-meeting office acknowledges receipt (who, when). */
async function sendOut({ db, now }: Request, editionId: string): Promise<void> {
  const receivers = await organisationsOfKinds(db, receiverKinds)
  const receipts = receivers.map(({ id }) => ({ editionId, organisationId: id, sentAt: now, acknowledgedAt: null, acknowledgedBy: null }))
  if (receipts.length > 0) await db.insertInto('editionReceipts').values(receipts).execute()
}
