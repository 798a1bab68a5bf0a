/** What became of the applications a document's asks were sent to. */
import type { Request } from '../../../../foundation/request.ts'

/** The version admitted, by application; those not admitted are absent. */
export async function versionsAdmittedFor({ db }: Pick<Request, 'db'>, applicationIds: readonly string[]): Promise<Map<string, string>> {
  if (applicationIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('applications')
    .select(['id', 'versionId'])
    .where('id', 'in', [...applicationIds])
    .where('state', 'in', ['admitted', 'admitted_with_conditions'])
    .execute()
  return new Map(rows.flatMap(({ id, versionId }) => (versionId ? [[id, versionId]] : [])))
}
