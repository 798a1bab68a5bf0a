/** What the gate must know of an admission: the budget, the money released, the conditions, the regularisation. */
import type { Database } from '../../../foundation/database.ts'
import { regulariseByOf } from '../../items/queries/regularise-by.ts'
import type { Condition, FundRelease } from '../contract.ts'

/** 负担额度: person-minutes the organisation may ask of one community in the year; undefined when none was set. */
export async function budgetsFor(
  db: Database,
  organisationId: string,
  year: number,
): Promise<{ organisationId: string; year: number; minutesPerCommunity: number; basis: string } | undefined> {
  return db
    .selectFrom('burdenBudgets')
    .select(['organisationId', 'year', 'minutesPerCommunity', 'basis'])
    .where('organisationId', '=', organisationId)
    .where('year', '=', year)
    .executeTakeFirst()
}

/** Money released for a version, oldest first; a release covers its area and everything below it. */
export async function fundReleasesOf(db: Database, versionId: string): Promise<FundRelease[]> {
  return db.selectFrom('fundReleases').selectAll().where('versionId', '=', versionId).orderBy('releasedOn').orderBy('id').execute()
}

/** Conditions of the version's admission that nobody has recorded as met; with any of them it is not handed down. */
export async function unmetConditionsOf(db: Database, versionId: string): Promise<Condition[]> {
  return db.selectFrom('decisionConditions').selectAll().where('versionId', '=', versionId).where('metAt', 'is', null).orderBy('id').execute()
}

/** A draft regularises nothing yet, a withdrawn or refused application nothing any more. */
export const regularising = ['submitted', 'returned', 'commenting', 'in_meeting', 'admitted', 'admitted_with_conditions'] as const

/** For a temporary version: whether an application that regularises it has been submitted, and the last day for it. */
export async function regularisationOf(
  db: Database,
  versionId: string,
): Promise<{ regularised: boolean; applicationId: string | null; regulariseBy: string | null }> {
  const application = await db
    .selectFrom('applications')
    .select('id')
    .where('regularises', '=', versionId)
    .where('state', 'in', [...regularising])
    .orderBy('submittedAt')
    .executeTakeFirst()
  return {
    regularised: application !== undefined,
    applicationId: application?.id ?? null,
    regulariseBy: await regulariseByOf(db, versionId),
  }
}
