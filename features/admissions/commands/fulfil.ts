/** Recording that a condition of admission is met. Until then the gate does not let the version through. */
import { notFound, refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import type { Condition } from '../contract.ts'
import { applicationsVisibleTo } from '../queries/visible.ts'
import { words } from '../words.ts'
import { noteStep } from './step.ts'

export async function fulfilCondition(request: Request, { id, evidence }: { id: string; evidence: string }): Promise<Condition> {
  const { db, actor, now } = request
  const before = await db.selectFrom('decisionConditions').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  const seen = before && (await applicationsVisibleTo(request).select('applications.id').where('applications.id', '=', before.applicationId).executeTakeFirst())
  if (!before || !seen) throw notFound(words.condition)
  if (before.metAt) throw refusal('ALREADY_MET', words.alreadyMet)
  const met = { metAt: now, metBy: actor.name, evidence }
  await db.updateTable('decisionConditions').set(met).where('id', '=', id).execute()
  await noteStep(request, before.applicationId, 'conditionMet', before.body)
  await request.record({
    event: 'conditions.met',
    object: { kind: 'condition', id },
    before: { metAt: null },
    after: { ...met, versionId: before.versionId },
  })
  return { ...before, ...met }
}
