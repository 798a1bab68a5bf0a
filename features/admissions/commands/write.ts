/** The applicant's steps: save as one types, submit, withdraw. */
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { civilDay } from '../../../foundation/clock.ts'
import type { ApplicationDraft, ApplicationRead, PrecheckAnswer } from '../contract.ts'
import { freezeForm, thawForm } from '../../forms/commands/admission.ts'
import { lockOwn as lockForm } from '../../forms/queries/visible.ts'
import { factsOf } from '../queries/precheck-facts.ts'
import { readApplication } from '../queries/read.ts'
import { pauseClock, startClock } from '../rules/clock.ts'
import { answerPrecheck, blocking } from '../rules/precheck.ts'
import { words } from '../words.ts'
import { noteStep, objectOf, saveNext, takeUp } from './step.ts'

type Step = { id: string; revision: number }

/** Autosave: recorded in the audit trail, not in the timeline. */
export async function saveApplication(request: Request, { id, revision, proposal, need, alternatives }: ApplicationDraft & Step): Promise<ApplicationRead> {
  const sent = { proposal, need, alternatives }
  const before = await takeUp(request, { id, revision }, 'save', { ...proposal, need, alternatives })
  const saved = await saveNext(request, before, sent)
  const { proposal: formerly, need: neededFormerly, alternatives: alternativesFormerly } = before
  await request.record({
    event: 'applications.saved',
    object: objectOf(before),
    before: { proposal: formerly, need: neededFormerly, alternatives: alternativesFormerly },
    after: sent,
  })
  return readApplication(request, saved)
}

/** Refuses with every finding when one of them blocks. */
export function refuseBlocked(answer: PrecheckAnswer, pair: (typeof words)['precheckBlocks' | 'emergencyBlocks']): void {
  const found = blocking(answer.findings)
  if (found.length === 0) return
  const fields = found.map(({ field, sentence }) => ({ field, text: sentence }))
  throw refusal('PRECHECK_BLOCKS', pair, { status: 422, values: { n: found.length }, fields, details: answer })
}

/** The pre-check runs again here: what the screen showed proves nothing. The decision clock starts, or goes on; a form stands still. */
export async function submitApplication(request: Request, step: Step): Promise<ApplicationRead> {
  const { now, today } = request
  const before = await takeUp(request, step, 'submit')
  // locked first: what is checked is what is frozen
  if (before.formVersionId) await lockForm(request, before.formVersionId)
  refuseBlocked(answerPrecheck(await factsOf(request, before), before), words.precheckBlocks)
  if (before.formVersionId) await freezeForm(request, before.formVersionId)
  const saved = await saveNext(request, before, {
    state: 'submitted',
    submittedAt: before.submittedAt ?? now,
    returnReason: null,
    commentUntil: null,
    opinionsDueOn: null,
    ...startClock(before, today),
  })
  await noteStep(request, saved.id, before.submittedAt ? 'resubmitted' : 'submitted')
  await request.record({
    event: 'applications.submitted',
    object: objectOf(saved),
    before: { state: before.state },
    after: { state: saved.state, submittedOn: civilDay(now) },
  })
  return readApplication(request, saved)
}

export async function withdrawApplication(request: Request, { reason, ...step }: Step & { reason: string }): Promise<ApplicationRead> {
  const before = await takeUp(request, step, 'withdraw')
  const saved = await saveNext(request, before, { state: 'withdrawn', ...pauseClock(before, request.today) })
  if (before.formVersionId) await thawForm(request, before.formVersionId)
  await noteStep(request, saved.id, 'withdrawn', reason)
  await request.record({
    event: 'applications.withdrawn',
    object: objectOf(saved),
    before: { state: before.state },
    after: { state: saved.state, reason },
  })
  return readApplication(request, saved)
}
