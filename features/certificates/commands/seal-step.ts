/** What every change of a use of the seal does: look, ask the rules, save on the revision the writer saw, record. */
import { lastChange } from '../../../foundation/audit.ts'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { changedMeanwhileRefusal } from '../../../foundation/revision.ts'
import { say } from '../../../foundation/words.ts'
import type { SealStep } from '../contract/seals.ts'
import { getVisibleUse } from '../queries/seals.ts'
import { approvedIt, asksForIt, availableSealSteps } from '../rules/seal-steps.ts'
import { sealWords, useStates } from '../seal-words.ts'
import type { SealUseRow } from '../tables.ts'

export const useObject = (id: string) => ({ kind: 'seal_use', id })

/** Refuses one outside the actor's area, one's own approval, sealing what one asked for or approved, and a step its state does not allow. */
export async function takeUpUse(request: Request, id: string, step: SealStep): Promise<SealUseRow> {
  const { actor } = request
  const use = await getVisibleUse(request, id)
  if (availableSealSteps(use, actor).includes(step)) return use
  if (actor.areaCode !== use.communityCode) throw refusal('NOT_OWN_COMMUNITY', sealWords.notOwnCommunity, { status: 403 })
  if (use.state === 'asked' && (step === 'approve' || step === 'decline') && asksForIt(use, actor)) throw refusal('OWN_REQUEST', sealWords.ownRequest)
  if (use.state === 'approved' && step === 'seal' && approvedIt(use, actor)) throw refusal('KEEPER_IS_APPROVER', sealWords.keeperIsApprover)
  if (use.state === 'approved' && step === 'seal' && asksForIt(use, actor)) throw refusal('KEEPER_IS_ASKER', sealWords.keeperIsAsker)
  throw refusal('NOT_IN_STATE', sealWords.notInState, { values: { state: say(useStates[use.state]) } })
}

type Changed = Partial<Pick<SealUseRow, 'state' | 'approvedBy' | 'approvedByAccount' | 'approvedAt' | 'endedBecause' | 'sealedDraft'>>

export async function saveUse(request: Request, before: SealUseRow, revision: number, event: string, changed: Changed): Promise<SealUseRow> {
  const { db, record } = request
  const saved = await db
    .updateTable('sealUses')
    .set({ ...changed, revision: revision + 1 })
    .where('district', '=', before.district)
    .where('id', '=', before.id)
    .where('revision', '=', revision)
    .returningAll()
    .executeTakeFirst()
  if (!saved) {
    const { sealedDraft: _, askedByAccount: __, approvedByAccount: ___, ...current } = before
    throw changedMeanwhileRefusal({ current, sent: { state: changed.state }, ...(await lastChange(db, useObject(before.id))) })
  }
  const after = { state: saved.state, ...(saved.endedBecause !== null && { because: saved.endedBecause }) }
  await record({ event, object: useObject(before.id), district: before.district, before: { state: before.state }, after })
  return saved
}
