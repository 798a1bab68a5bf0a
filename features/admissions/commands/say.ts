/** Communities comment, member units give their opinion. Either may say it anew while the window is open. */
import { v7 as newId } from 'uuid'
import { notFound, refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import type { Application, CommunityComment, Stance, UnitOpinion } from '../contract.ts'
import { affects } from '../queries/comment-windows.ts'
import { lockApplication } from '../queries/visible.ts'
import { words } from '../words.ts'
import { noteStep, objectOf, refuseStep } from './step.ts'

type Said = { id: string; stance: Stance; body: string }

const nobody = { applicant: false, secretary: false, askedUnit: false, affectedCommunity: false }

function refuseAfter(application: Application, until: string | null, today: string, pair: (typeof words)['windowOver' | 'opinionOver']): void {
  if (application.state === 'commenting' && until !== null && until < today) throw refusal('WINDOW_OVER', pair, { values: { until } })
}

/** One comment a community; a later one replaces it. For a community it would not affect the application does not exist. */
export async function commentApplication(request: Request, { id, stance, body }: Said): Promise<CommunityComment> {
  const { db, actor, today, now } = request
  const community = actor.areaCode
  const application = await lockApplication(db, id)
  if (!community || actor.organisationKind !== 'community_committee' || application.state === 'draft' || !(await affects(db, application, community)))
    throw notFound(words.application)
  refuseAfter(application, application.commentUntil, today, words.windowOver)
  refuseStep(application, 'comment', { ...nobody, affectedCommunity: true }, today)
  const district = community.slice(0, 6)
  const said = { stance, body, at: now, accountId: actor.accountId ?? '' }
  const saved = await db
    .insertInto('communityComments')
    .values({ ...said, district, id: newId(), applicationId: id, communityCode: community })
    .onConflict((conflict) => conflict.columns(['district', 'applicationId', 'communityCode']).doUpdateSet(said))
    .returning(['id', 'stance', 'body', 'at'])
    .executeTakeFirstOrThrow()
  await noteStep(request, id, 'commented', null, true)
  await request.record({ event: 'applications.commented', object: objectOf(application), district, after: { stance, body } })
  return { ...saved, communityName: actor.organisationName }
}

/** Only a unit that was asked; the applicant is not. */
export async function giveOpinion(request: Request, { id, stance, body }: Said): Promise<UnitOpinion> {
  const { db, actor, today, now } = request
  const application = await lockApplication(db, id)
  const before = await db
    .selectFrom('unitOpinions')
    .selectAll()
    .where('applicationId', '=', id)
    .where('organisationId', '=', actor.organisationId ?? '')
    .executeTakeFirst()
  if (!before) throw notFound(words.application)
  refuseAfter(application, application.opinionsDueOn, today, words.opinionOver)
  refuseStep(application, 'giveOpinion', { ...nobody, askedUnit: true }, today)
  const said = { stance, body, givenAt: now, givenBy: actor.name }
  await db.updateTable('unitOpinions').set(said).where('applicationId', '=', id).where('organisationId', '=', before.organisationId).execute()
  await noteStep(request, id, 'opinionGiven')
  await request.record({
    event: 'applications.opinionGiven',
    object: objectOf(application),
    before: { stance: before.stance, body: before.body },
    after: { stance, body },
  })
  return {
    organisationId: before.organisationId,
    organisationName: actor.organisationName,
    dueOn: before.dueOn,
    stance,
    body,
    givenAt: now,
  }
}
