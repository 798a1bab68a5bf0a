/** Approving, declining, taking back. */
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { readUse } from '../queries/seals.ts'
import { sealWords } from '../seal-words.ts'
import { saveUse, takeUpUse } from './seal-step.ts'

type Decided = { id: string; outcome: 'approved' | 'declined'; because: string; revision: number }

export async function approveSealUse(request: Request, { id, outcome, because, revision }: Decided) {
  const { actor, now } = request
  const use = await takeUpUse(request, id, outcome === 'approved' ? 'approve' : 'decline')
  if (outcome === 'declined') {
    if (because.length < 2) throw refusal('SAY_WHY', sealWords.sayWhy, { status: 422 })
    return readUse(request, await saveUse(request, use, revision, 'seals.declined', { state: 'declined', endedBecause: because, sealedDraft: null }))
  }
  const approver = { approvedBy: actor.name, approvedByAccount: actor.accountId, approvedAt: now }
  return readUse(request, await saveUse(request, use, revision, 'seals.approved', { state: 'approved', ...approver }))
}

export async function withdrawSealUse(request: Request, { id, because, revision }: { id: string; because: string; revision: number }) {
  const use = await takeUpUse(request, id, 'withdraw')
  return readUse(request, await saveUse(request, use, revision, 'seals.withdrawn', { state: 'withdrawn', endedBecause: because, sealedDraft: null }))
}
