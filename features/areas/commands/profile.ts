/** What is known of a community: set by its street or district. */
import { lastChange } from '../../../foundation/audit.ts'
import { notFound, refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { changedMeanwhileRefusal } from '../../../foundation/revision.ts'
import { say } from '../../../foundation/words.ts'
import type { CommunityProfile } from '../contract.ts'
import { findProfile } from '../queries/list.ts'
import { getAreaOrRefuse } from '../queries/names.ts'
import { communityLevels, districtOf, isWithin } from '../rules.ts'
import { words } from '../words.ts'

type ProfileSent = Pick<CommunityProfile, 'code' | 'communityType' | 'households' | 'staff' | 'longitude' | 'latitude'> & {
  revision: number | null
}

/**
 * Sets the profile of a community inside the actor's own area; elsewhere it is "not found". What a person says is no
 * longer illustrative. The page shows who said it as an organisation: anyone may read it.
 */
export async function saveProfile(request: Request, { revision, ...sent }: ProfileSent): Promise<CommunityProfile> {
  const { db, actor, now } = request
  if (!actor.areaCode || !isWithin(sent.code, actor.areaCode)) throw notFound(words.area)
  const area = await getAreaOrRefuse(db, sent.code)
  if (!communityLevels.includes(area.level)) throw refusal('NOT_A_COMMUNITY', words.onlyCommunities, { status: 422 })
  if ((sent.longitude === null) !== (sent.latitude === null)) {
    throw refusal('INPUT_INVALID', words.pointHalf, {
      status: 422,
      fields: [{ field: sent.longitude === null ? 'longitude' : 'latitude', text: say(words.pointHalf) }],
    })
  }
  const before = await findProfile(db, sent.code)
  const values = { ...sent, illustrative: false, changedAt: now, changedBy: actor.organisationName }
  const saved = await (revision === null
    ? db
        .insertInto('communityProfiles')
        .values({ ...values, district: districtOf(sent.code), revision: 1 })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst()
    : db
        .updateTable('communityProfiles')
        .set({ ...values, revision: revision + 1 })
        .where('district', '=', districtOf(sent.code))
        .where('code', '=', sent.code)
        .where('revision', '=', revision)
        .executeTakeFirst())
  const rows = 'numUpdatedRows' in saved ? saved.numUpdatedRows : saved.numInsertedOrUpdatedRows
  const after = await findProfile(db, sent.code)
  if (!rows || !after) throw changedMeanwhileRefusal({ current: after ?? {}, sent, ...(await lastChange(db, { kind: 'community', id: sent.code })) })
  await request.record({
    event: 'areas.profileSaved',
    object: { kind: 'community', id: sent.code },
    district: districtOf(sent.code),
    before,
    after,
  })
  return after
}
