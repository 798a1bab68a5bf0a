/** What readers do with an edition: comment in its comment period, acknowledge its receipt. */
import { v7 as newId } from 'uuid'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { readEditionHead } from '../queries/editions.ts'
import { words } from '../words.ts'

/** Anyone may comment, unnamed; whoever is signed in comments for the organisation of the present post. */
export async function commentEdition(request: Request, { id: editionId, body }: { id: string; body: string }) {
  const { db, now, today, actor } = request
  const { state, commentFrom, commentUntil } = await readEditionHead(db, editionId)
  if (commentFrom === null || commentUntil === null) throw refusal('NO_COMMENT_PERIOD', words.noCommentPeriod)
  if (state !== 'open_for_comment' || today < commentFrom || today > commentUntil)
    throw refusal('NOT_OPEN', words.notOpen, { values: { from: commentFrom, until: commentUntil } })
  const id = newId()
  await db.insertInto('editionComments').values({ id, editionId, body, organisationId: actor.organisationId, at: now }).execute()
  await request.record({ event: 'editions.commented', object: { kind: 'edition', id: editionId }, after: { commentId: id } })
  return { id, editionId, body, organisationName: actor.organisationId === null ? null : actor.organisationName, at: now }
}

/** Once for each organisation; acknowledging again changes nothing and gives the first receipt. */
export async function acknowledgeEdition(request: Request, { id: editionId }: { id: string }) {
  const { db, now, actor } = request
  const { organisationId } = actor
  const own = () => db.selectFrom('editionReceipts').selectAll().where('editionId', '=', editionId).where('organisationId', '=', organisationId)
  if (organisationId === null || !(await own().executeTakeFirst())) throw refusal('NO_RECEIPT', words.noReceipt)
  await db
    .updateTable('editionReceipts')
    .set({ acknowledgedAt: now, acknowledgedBy: actor.name })
    .where('editionId', '=', editionId)
    .where('organisationId', '=', organisationId)
    .where('acknowledgedAt', 'is', null)
    .execute()
  await request.record({ event: 'editions.acknowledged', object: { kind: 'edition', id: editionId }, after: { organisationId } })
  return { ...(await own().executeTakeFirstOrThrow()), organisationName: actor.organisationName }
}
