/** Adds one to a class. Called last in a submission, so that those who hand in at the same moment wait for each other as shortly as can be. */
import { sql } from 'kysely'
import type { Request } from '../../../foundation/request.ts'
import type { EditingBucket } from '../contract/editing.ts'

/** Nothing is noted of who, where or when within the month; the trail does not hear of it either. */
export async function countEditing({ db, today }: Pick<Request, 'db' | 'today'>, formVersionId: string, bucket: EditingBucket): Promise<void> {
  await db
    .insertInto('editingHistogram')
    .values({ formVersionId, month: today.slice(0, 7), bucket, count: 1 })
    .onConflict((conflict) => conflict.columns(['formVersionId', 'month', 'bucket']).doUpdateSet({ count: sql<number>`editing_histogram.count + 1` }))
    .execute()
}
