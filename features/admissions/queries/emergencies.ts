/** The emergency lane's versions: shown as temporary everywhere, and whether an application regularises them. */
import type { Request } from '../../../foundation/request.ts'
import { inForceOn, readVersions, versionsOf } from '../../items/queries/versions.ts'
import { regularising } from './gate-facts.ts'

/** Newest first. Overdue: the last day for the application has passed without one. */
export async function listEmergencies({ db, today }: Request, { inForce }: { inForce?: boolean | undefined }) {
  let asked = versionsOf(db).where('itemVersions.temporary', '=', true).where('itemVersions.state', '=', 'published')
  if (inForce) asked = asked.where(inForceOn(today))
  const versions = await asked.orderBy('itemVersions.publishedAt', 'desc').orderBy('itemVersions.id').execute()
  if (versions.length === 0) return []
  const applications = await db
    .selectFrom('applications')
    .select(['id', 'regularises'])
    .where(
      'regularises',
      'in',
      versions.map(({ id }) => id),
    )
    .where('state', 'in', [...regularising])
    .orderBy('submittedAt')
    .execute()
  const byVersion = new Map(applications.map(({ id, regularises }) => [regularises, id]))
  const read = await readVersions(db, versions, today)
  return read.map((version) => {
    const applicationId = byVersion.get(version.id) ?? null
    const overdue = applicationId === null && version.regulariseBy !== null && version.regulariseBy < today
    return { ...version, applicationId, regularised: applicationId !== null, overdue }
  })
}
