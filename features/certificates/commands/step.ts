/** What every change of a request does: look at the row with its lock, ask the rules, save, record. */
import { lastChange } from '../../../foundation/audit.ts'
import { json } from '../../../foundation/database.ts'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { changedMeanwhileRefusal } from '../../../foundation/revision.ts'
import type { ProofRequest } from '../contract/requests.ts'
import { getVisibleRequest, readProofRequest } from '../queries/requests.ts'
import { availableSteps, type RequestStep } from '../rules/steps.ts'
import { words } from '../words.ts'

const objectOf = (id: string) => ({ kind: 'proof_request', id })

/** Refuses one outside the actor's area, and a step its state does not allow. */
export async function takeUp(request: Request, id: string, step: RequestStep): Promise<ProofRequest> {
  const row = await getVisibleRequest(request, id)
  if (!availableSteps(row, request.actor.permissions).includes(step)) throw refusal('NOT_IN_STATE', words.notInState)
  return row
}

type Changed = Partial<Pick<ProofRequest, 'state' | 'evidence' | 'knownHow' | 'endedBecause'>>

/** Saves on the revision the writer saw; an older one is refused with what changed. */
export async function saveRequest(request: Request, before: ProofRequest, { revision, event, changed }: { revision: number; event: string; changed: Changed }) {
  const { db, actor, now, record } = request
  const { evidence, ...plain } = changed
  const saved = await db
    .updateTable('proofRequests')
    .set({ ...plain, ...(evidence && { evidence: json(evidence) }), changedAt: now, changedBy: actor.name, revision: revision + 1 })
    .where('district', '=', before.district)
    .where('id', '=', before.id)
    .where('revision', '=', revision)
    .returningAll()
    .executeTakeFirst()
  if (!saved) throw changedMeanwhileRefusal({ current: { ...before }, sent: changed, ...(await lastChange(db, objectOf(before.id))) })
  await record({ event, object: objectOf(before.id), district: before.district, before: { state: before.state }, after: { state: saved.state } })
  return saved
}

export async function saveAndRead(request: Request, before: ProofRequest, change: Parameters<typeof saveRequest>[2]) {
  return readProofRequest(request, await saveRequest(request, before, change))
}
