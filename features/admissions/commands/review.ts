/** The secretary's steps: return for correction, or open the window for comments and opinions. */
import { workingDaysBetween } from '../../../foundation/calendar.ts'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { say } from '../../../foundation/words.ts'
import { memberUnitsOf } from '../../people/queries/organisations.ts'
import type { ApplicationRead } from '../contract.ts'
import { thawForm } from '../../forms/commands/admission.ts'
import { readApplication } from '../queries/read.ts'
import { pauseClock } from '../rules/clock.ts'
import { words } from '../words.ts'
import { noteStep, objectOf, saveNext, takeUp } from './step.ts'

type Step = { id: string; revision: number }

/** The clock stands still until the application comes back. */
export async function returnApplication(request: Request, { reason, ...step }: Step & { reason: string }): Promise<ApplicationRead> {
  const before = await takeUp(request, step, 'return')
  const saved = await saveNext(request, before, { state: 'returned', returnReason: reason, ...pauseClock(before, request.today) })
  if (before.formVersionId) await thawForm(request, before.formVersionId)
  await noteStep(request, saved.id, 'returned', reason)
  await request.record({
    event: 'applications.returned',
    object: objectOf(saved),
    before: { state: before.state },
    after: { state: saved.state, reason },
  })
  return readApplication(request, saved)
}

type Window = { commentUntil: string; opinionsDueOn: string }

function refuseDates({ commentUntil, opinionsDueOn }: Window, today: string): void {
  const faults = []
  if (workingDaysBetween(today, commentUntil) < 1) faults.push({ field: 'commentUntil', text: say(words.windowTooShort) })
  if (opinionsDueOn < commentUntil) faults.push({ field: 'opinionsDueOn', text: say(words.opinionsBeforeComments) })
  if (faults.length > 0)
    throw refusal('DATES_OUT_OF_ORDER', faults[0]?.field === 'commentUntil' ? words.windowTooShort : words.opinionsBeforeComments, {
      status: 422,
      fields: faults,
    })
}

/** Every member unit of today but the applicant is asked; one asked before keeps what it said and gets the new day. */
export async function openComments(request: Request, { commentUntil, opinionsDueOn, ...step }: Step & Window): Promise<ApplicationRead> {
  const { db, today } = request
  const before = await takeUp(request, step, 'openComments')
  refuseDates({ commentUntil, opinionsDueOn }, today)
  const saved = await saveNext(request, before, { state: 'commenting', commentUntil, opinionsDueOn })
  const asked = (await memberUnitsOf(db, saved.authority, today)).filter(({ organisationId }) => organisationId !== saved.applicantOrganisationId)
  if (asked.length > 0) {
    await db
      .insertInto('unitOpinions')
      .values(
        asked.map(({ organisationId }) => ({
          applicationId: saved.id,
          organisationId,
          dueOn: opinionsDueOn,
          stance: null,
          body: null,
          givenAt: null,
          givenBy: null,
        })),
      )
      .onConflict((conflict) => conflict.columns(['applicationId', 'organisationId']).doUpdateSet({ dueOn: opinionsDueOn }))
      .execute()
  }
  await noteStep(request, saved.id, 'commentsOpened', `${commentUntil} / ${opinionsDueOn}`)
  await request.record({
    event: 'applications.commentsOpened',
    object: objectOf(saved),
    before: { state: before.state },
    after: { commentUntil, opinionsDueOn, unitsAsked: asked.length },
  })
  return readApplication(request, saved)
}
