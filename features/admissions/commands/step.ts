/** What every step of an application shares: is it allowed now, save it once, note it in the timeline. */
import { v7 as newId } from 'uuid'
import { lastChange } from '../../../foundation/audit.ts'
import { json, type Database } from '../../../foundation/database.ts'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { changedMeanwhileRefusal } from '../../../foundation/revision.ts'
import { say } from '../../../foundation/words.ts'
import type { Application, ApplicationStep } from '../contract.ts'
import { readOpinions, standingOf } from '../queries/read.ts'
import { lockVisible } from '../queries/visible.ts'
import { availableSteps, type Standing } from '../rules/steps.ts'
import { stateWords, stepWords, words } from '../words.ts'

export const objectOf = ({ id }: Pick<Application, 'id'>) => ({ kind: 'application', id })

/** Refuses a step the state or the actor's standing does not allow. */
export function refuseStep(application: Application, step: ApplicationStep, standing: Standing, today: string): void {
  if (availableSteps(application, standing, today).includes(step)) return
  throw refusal('STEP_NOT_ALLOWED', words.stepNotAllowed, {
    values: { state: say(stateWords[application.state]), step: say(stepWords[step]) },
  })
}

/** Who saved on top of a state no longer current is told what changed. */
async function refuseStale(db: Database, application: Application, revision: number, sent: Record<string, unknown>): Promise<void> {
  if (application.revision === revision) return
  throw changedMeanwhileRefusal({
    current: { ...application, ...application.proposal },
    sent,
    ...(await lastChange(db, objectOf(application))),
  })
}

/** Loads and locks an application for a step of its applicant or secretary. Refuses: not found, stale, not allowed. */
export async function takeUp(
  request: Request,
  { id, revision }: { id: string; revision: number },
  step: ApplicationStep,
  sent: Record<string, unknown> = {},
): Promise<Application> {
  const application = await lockVisible(request, id)
  await refuseStale(request.db, application, revision, sent)
  refuseStep(application, step, standingOf(request, application, await readOpinions(request.db, id)), request.today)
  return application
}

type Changes = Partial<Omit<Application, 'id' | 'revision' | 'changedAt' | 'changedBy'>>

/** Saves the next revision of an application that is locked. */
export async function saveNext({ db, now, actor }: Request, before: Application, { proposal, ...changes }: Changes): Promise<Application> {
  return db
    .updateTable('applications')
    .set({
      ...changes,
      ...(proposal && { proposal: json(proposal) }),
      revision: before.revision + 1,
      changedAt: now,
      changedBy: actor.name,
    })
    .where('id', '=', before.id)
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** One line of the timeline. A comment does not say who: `anonymous` hides the community from the department. */
export async function noteStep({ db, now, actor }: Request, applicationId: string, step: string, note: string | null = null, anonymous = false): Promise<void> {
  await db
    .insertInto('applicationEvents')
    .values({
      id: newId(),
      applicationId,
      at: now,
      step,
      byName: anonymous ? '受影响的社区' : actor.name,
      byOrganisation: anonymous ? '' : actor.organisationName,
      note,
    })
    .execute()
}
