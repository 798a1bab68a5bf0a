/** Tasks with the names a list shows, looked up for one page at a time. */
import type { Database } from '../../../foundation/database.ts'
import { areaNames } from '../../areas/queries/names.ts'
import { formsOfItemVersions } from '../../forms/queries/for-reports.ts'
import { organisationNames } from '../../people/queries/named.ts'
import type { Task, TaskHead } from '../contract.ts'

/** Five queries for any number of tasks; the order stays. */
export async function taskHeads(db: Database, tasks: readonly Task[]): Promise<TaskHead[]> {
  if (tasks.length === 0) return []
  const ids = [...new Set(tasks.map(({ dispatchId }) => dispatchId))]
  const sent = await db.selectFrom('dispatches').select(['id', 'title', 'admissionNumber', 'temporary', 'campaignId']).where('id', 'in', ids).execute()
  const dispatches = new Map(sent.map(({ id, ...dispatch }) => [id, dispatch]))
  const places = await areaNames(
    db,
    tasks.map(({ communityCode }) => communityCode),
  )
  const organisations = await organisationNames(
    db,
    tasks.flatMap(({ leadOrganisationId, senderOrganisationId }) => [leadOrganisationId, senderOrganisationId]),
  )
  const forms = await formsOfItemVersions(db, [...new Set(tasks.map(({ versionId }) => versionId))])
  return tasks.map((task) => ({
    ...task,
    formVersionId: forms.get(task.versionId) ?? null,
    ...(dispatches.get(task.dispatchId) ?? { title: '', admissionNumber: '', temporary: false, campaignId: null }),
    communityName: places.get(task.communityCode) ?? task.communityCode,
    senderName: organisations.get(task.senderOrganisationId) ?? '',
    leadName: organisations.get(task.leadOrganisationId) ?? '',
  }))
}
