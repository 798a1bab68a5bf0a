/** 负担额度 and 费随事转: what a department may ask of a community in a year, and the money released for a version. */
import { v7 as newId } from 'uuid'
import { notFound, refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { getAreaOrRefuse } from '../../areas/queries/names.ts'
import { isWithin } from '../../areas/rules.ts'
import { getPublishedVersion } from '../../items/queries/versions.ts'
import { findOrganisation, getOrganisation } from '../../people/queries/organisations.ts'
import type { BurdenBudget, FundRelease } from '../contract.ts'
import { words } from '../words.ts'

type Budget = Pick<BurdenBudget, 'organisationId' | 'year' | 'minutesPerCommunity' | 'basis'>

/** Set by the secretary of the joint meeting in whose area the department lies; a later one replaces it. */
export async function setBudget(request: Request, { organisationId, year, minutesPerCommunity, basis }: Budget): Promise<BurdenBudget> {
  const { db, actor, now } = request
  const organisation = await getOrganisation(db, organisationId)
  if (!isWithin(organisation.areaCode, actor.areaCode ?? '')) throw refusal('OUTSIDE_AUTHORITY', words.outsideAuthority, { status: 403 })
  const key = db.selectFrom('burdenBudgets').selectAll().where('organisationId', '=', organisationId).where('year', '=', year)
  const before = await key.executeTakeFirst()
  const set = { minutesPerCommunity, basis, setBy: actor.name, setAt: now }
  await db
    .insertInto('burdenBudgets')
    .values({ ...set, organisationId, year })
    .onConflict((conflict) => conflict.columns(['organisationId', 'year']).doUpdateSet(set))
    .execute()
  await request.record({
    event: 'budgets.set',
    object: { kind: 'budget', id: `${organisationId}/${year}` },
    before,
    after: { year, ...set },
  })
  return { ...set, organisationId, organisationName: organisation.name, year }
}

type Release = Pick<FundRelease, 'versionId' | 'areaCode' | 'amount' | 'releasedOn' | 'document'>

/** By the version's lead department, a department that answers to it, or a district concerned; only inside their own area. */
async function refuseStrangers({ db, actor }: Request, leadOrganisationId: string | null, areaCode: string): Promise<void> {
  const own = actor.organisationId ? await findOrganisation(db, actor.organisationId) : undefined
  const leads = own !== undefined && leadOrganisationId !== null && (own.id === leadOrganisationId || own.counterpartId === leadOrganisationId)
  const inReach = actor.areaCode !== null && isWithin(areaCode, actor.areaCode)
  if (!inReach || !(leads || actor.role === 'district_officer')) throw refusal('NOT_YOURS_TO_RELEASE', words.notYoursToRelease, { status: 403 })
}

export async function recordFundRelease(request: Request, release: Release): Promise<FundRelease> {
  const { db, actor, now, today } = request
  const version = await getPublishedVersion(db, release.versionId)
  if (!['assist', 'certificate'].includes(version.list)) throw notFound(words.version)
  await getAreaOrRefuse(db, release.areaCode)
  await refuseStrangers(request, version.leadOrganisationId, release.areaCode)
  if (release.releasedOn > today) throw refusal('RELEASED_IN_FUTURE', words.releasedInFuture, { status: 422 })
  const recorded: FundRelease = { ...release, id: newId(), recordedBy: actor.name, recordedAt: now }
  await db.insertInto('fundReleases').values(recorded).execute()
  await request.record({ event: 'funds.released', object: { kind: 'fundRelease', id: recorded.id }, after: release })
  return recorded
}
