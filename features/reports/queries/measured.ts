/** Measured minutes beside the declared ones, form by form; a form that was filled in too seldom shows none. */
import { sql } from 'kysely'
import type { Request } from '../../../foundation/request.ts'
import { namedForms } from '../../forms/queries/named.ts'
import type { EditingBucket, MeasuredMinutes } from '../contract/editing.ts'
import { medianOf } from '../rules/editing.ts'

export async function listMeasuredMinutes({ db }: Pick<Request, 'db'>): Promise<MeasuredMinutes[]> {
  const rows = await db
    .selectFrom('editingHistogram')
    .select(['formVersionId', 'bucket', sql<number>`sum(count)::int`.as('count')])
    .groupBy(['formVersionId', 'bucket'])
    .execute()
  const forms = await namedForms(
    db,
    rows.map(({ formVersionId }) => formVersionId),
  )
  return forms.map(({ id, title, admissionNumber, minutes }) => {
    const counts: Partial<Record<EditingBucket, number>> = Object.fromEntries(
      rows.filter(({ formVersionId }) => formVersionId === id).map(({ bucket, count }) => [bucket, count]),
    )
    const found = medianOf(counts)
    return {
      formVersionId: id,
      title,
      admissionNumber,
      estimate: minutes,
      measured: found && { ...found, difference: Math.round((found.median - minutes) * 10) / 10 },
    }
  })
}
