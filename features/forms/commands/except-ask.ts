/** The joint meeting's reason why a form may ask what another form asks, too; said again, it replaces the earlier one. */
import { textArray } from '../../../foundation/database.ts'
import { notFound } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { overlapOf } from '../queries/overlap.ts'
import { getFormVersion } from '../queries/visible.ts'
import { words } from '../words.ts'
import { objectOf } from './store.ts'

type Asked = { formVersionId: string; otherVersionId: string; reason: string }

/** Called by admissions, in its transaction. Refuses a form that does not ask the same (not found). */
export async function recordAskException(request: Request, { formVersionId, otherVersionId, reason }: Asked): Promise<void> {
  const { db, actor, now } = request
  const form = await getFormVersion(db, formVersionId)
  const ask = (await overlapOf(request, form)).sameAsks.find((one) => one.formVersionId === otherVersionId)
  if (!ask) throw notFound(words.form)
  const { relation, title, sharedElements } = ask
  const said = { relation, sharedElements: textArray(sharedElements), reason, recordedBy: actor.name, recordedAt: now }
  await db
    .insertInto('formAskExceptions')
    .values({ formVersionId, otherVersionId, ...said })
    .onConflict((conflict) => conflict.columns(['formVersionId', 'otherVersionId']).doUpdateSet(said))
    .execute()
  await request.record({ event: 'forms.askExceptionRecorded', object: objectOf(form), after: { otherVersionId, title, relation, sharedElements, reason } })
}
