/** Budgets, money and conditions as the record holds them. */
import type { Request } from '../../../foundation/request.ts'
import { organisationNames } from '../../people/queries/named.ts'
import type { BurdenBudget, Condition, FundRelease } from '../contract.ts'
import { fundReleasesOf } from './gate-facts.ts'

export async function listBudgets({ db }: Pick<Request, 'db'>, { year }: { year: number }): Promise<BurdenBudget[]> {
  const rows = await db.selectFrom('burdenBudgets').selectAll().where('year', '=', year).execute()
  const names = await organisationNames(
    db,
    rows.map(({ organisationId }) => organisationId),
  )
  return rows
    .map((row) => ({ ...row, organisationName: names.get(row.organisationId) ?? '' }))
    .toSorted((one, other) => one.organisationName.localeCompare(other.organisationName, 'zh') || one.organisationId.localeCompare(other.organisationId))
}

export function listFundReleases({ db }: Pick<Request, 'db'>, { versionId }: { versionId: string }): Promise<FundRelease[]> {
  return fundReleasesOf(db, versionId)
}

export function getVersionConditions({ db }: Pick<Request, 'db'>, { id }: { id: string }): Promise<Condition[]> {
  return db.selectFrom('decisionConditions').selectAll().where('versionId', '=', id).orderBy('id').execute()
}
