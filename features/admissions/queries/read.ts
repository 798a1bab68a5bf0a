/** An application with everything its page shows, as far as this actor may know it. */
import type { Database } from '../../../foundation/database.ts'
import type { Request } from '../../../foundation/request.ts'
import { readSettings } from '../../../foundation/settings.ts'
import { areaNames } from '../../areas/queries/names.ts'
import { organisationNames } from '../../people/queries/named.ts'
import type { Application, ApplicationRead, CommunityComment, UnitOpinion } from '../contract.ts'
import { authorityOf } from '../rules/authority.ts'
import { decideBy, workingDaysLeft } from '../rules/clock.ts'
import { answerPrecheck } from '../rules/precheck.ts'
import { availableSteps, type Standing } from '../rules/steps.ts'
import { factsOf } from './precheck-facts.ts'
import { findVisible } from './visible.ts'

/** How the actor stands to an application it may see. */
export function standingOf(
  { actor }: Pick<Request, 'actor'>,
  application: Pick<Application, 'authority' | 'applicantOrganisationId'>,
  opinions: readonly Pick<UnitOpinion, 'organisationId'>[],
): Standing {
  const { permissions, organisationId, areaCode } = actor
  return {
    applicant: permissions.has('admissions.apply') && application.applicantOrganisationId === organisationId,
    secretary: permissions.has('admissions.review') && authorityOf(areaCode ?? '') === application.authority,
    askedUnit: permissions.has('admissions.opine') && opinions.some((opinion) => opinion.organisationId === organisationId),
    affectedCommunity: false,
  }
}

/** Secretary and members know which community spoke; the department and everyone else only what was said. */
const mayKnowCommunities = (request: Request, { authority }: Application) =>
  ['joint_meeting_secretary', 'joint_meeting_member'].includes(request.actor.role ?? '') && authorityOf(request.actor.areaCode ?? '') === authority

async function readComments(request: Request, application: Application): Promise<CommunityComment[]> {
  const rows = await request.db
    .selectFrom('communityComments')
    .select(['id', 'communityCode', 'stance', 'body', 'at'])
    .where('applicationId', '=', application.id)
    .orderBy('at')
    .orderBy('id')
    .execute()
  const names = mayKnowCommunities(request, application)
    ? await areaNames(
        request.db,
        rows.map(({ communityCode }) => communityCode),
      )
    : new Map<string, string>()
  return rows.map(({ communityCode, ...comment }) => ({ ...comment, communityName: names.get(communityCode) ?? null }))
}

export async function readOpinions(db: Database, applicationId: string): Promise<UnitOpinion[]> {
  const rows = await db
    .selectFrom('unitOpinions')
    .select(['organisationId', 'dueOn', 'stance', 'body', 'givenAt'])
    .where('applicationId', '=', applicationId)
    .execute()
  const names = await organisationNames(
    db,
    rows.map(({ organisationId }) => organisationId),
  )
  return rows
    .map((row) => ({ ...row, organisationName: names.get(row.organisationId) ?? '' }))
    .toSorted((one, other) => one.organisationName.localeCompare(other.organisationName, 'zh') || one.organisationId.localeCompare(other.organisationId))
}

/** The meeting on whose agenda it stands now, or the last that decided. */
async function meetingOf(db: Database, applicationId: string): Promise<string | null> {
  const found = await db
    .selectFrom('meetingAgenda')
    .innerJoin('meetings', 'meetings.id', 'meetingAgenda.meetingId')
    .select('meetings.id')
    .where('meetingAgenda.applicationId', '=', applicationId)
    .where('meetings.state', '<>', 'cancelled')
    .orderBy('meetings.calledAt', 'desc')
    .orderBy('meetings.id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return found?.id ?? null
}

export async function readApplication(request: Request, application: Application): Promise<ApplicationRead> {
  const { db, today } = request
  const { id } = application
  const { decideWorkingDays } = await readSettings(db)
  const names = await organisationNames(db, [application.applicantOrganisationId])
  const facts = await factsOf(request, application)
  const opinions = await readOpinions(db, id)
  return {
    ...application,
    applicantName: names.get(application.applicantOrganisationId) ?? '',
    decideBy: decideBy(application, decideWorkingDays),
    workingDaysLeft: workingDaysLeft(application, decideWorkingDays, today),
    steps: availableSteps(application, standingOf(request, application, opinions), today),
    form: facts.form,
    precheck: answerPrecheck(facts, application),
    comments: await readComments(request, application),
    opinions,
    decisions: await db.selectFrom('decisions').selectAll().where('applicationId', '=', id).orderBy('decidedAt').execute(),
    conditions: await db.selectFrom('decisionConditions').selectAll().where('applicationId', '=', id).orderBy('id').execute(),
    meetingId: await meetingOf(db, id),
    timeline: await db
      .selectFrom('applicationEvents')
      .select(['id', 'at', 'step', 'byName', 'byOrganisation', 'note'])
      .where('applicationId', '=', id)
      .orderBy('at')
      .orderBy('id')
      .execute(),
  }
}

export async function getApplication(request: Request, { id }: { id: string }): Promise<ApplicationRead> {
  return readApplication(request, await findVisible(request, id))
}
