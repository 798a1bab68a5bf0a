/** One line of a list of applications. */
import type { Database } from '../../../foundation/database.ts'
import { readSettings } from '../../../foundation/settings.ts'
import { organisationNames } from '../../people/queries/named.ts'
import type { Application, ApplicationHead } from '../contract.ts'
import { decideBy } from '../rules/clock.ts'

/** Adds names, last day and number: three queries for any number of applications. */
export async function readHeads(db: Database, applications: readonly Application[]): Promise<ApplicationHead[]> {
  if (applications.length === 0) return []
  const { decideWorkingDays } = await readSettings(db)
  const names = await organisationNames(
    db,
    applications.map(({ applicantOrganisationId }) => applicantOrganisationId),
  )
  const numbered = await db
    .selectFrom('decisions')
    .select(['applicationId', 'admissionNumber'])
    .where(
      'applicationId',
      'in',
      applications.map(({ id }) => id),
    )
    .where('admissionNumber', 'is not', null)
    .execute()
  const numbers = new Map(numbered.map(({ applicationId, admissionNumber }) => [applicationId, admissionNumber]))
  return applications.map((application) => {
    const { id, authority, applicantOrganisationId, state, submittedAt, commentUntil, opinionsDueOn, regularises, changedAt, proposal } = application
    return {
      id,
      authority,
      applicantOrganisationId,
      state,
      submittedAt,
      commentUntil,
      opinionsDueOn,
      regularises,
      changedAt,
      title: proposal.title ?? '',
      applicantName: names.get(applicantOrganisationId) ?? '',
      decideBy: decideBy(application, decideWorkingDays),
      admissionNumber: numbers.get(id) ?? null,
    }
  })
}
