/** What reports ask of the tasks they hang on. */
import type { Database } from '../../../foundation/database.ts'

/** Tasks of a dispatch by community, in order; those refused or withdrawn among them. */
export function tasksOf(db: Database, dispatchId: string) {
  return db
    .selectFrom('tasks')
    .select(['tasks.id as taskId', 'tasks.communityCode', 'tasks.state'])
    .where('tasks.dispatchId', '=', dispatchId)
    .orderBy('tasks.communityCode')
}

/** Tasks a community still has to answer; further conditions are the caller's. */
export function openTasks(db: Database) {
  return db.selectFrom('tasks').select('tasks.id').where('tasks.state', 'in', ['sent', 'accepted'])
}

/** Why dispatches were taken back, by id; those that stand are left out. */
export async function withdrawalsOf(db: Database, dispatchIds: readonly string[]): Promise<Map<string, string>> {
  if (dispatchIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('dispatches')
    .select(['id', 'withdrawnBecause'])
    .where('id', 'in', dispatchIds)
    .where('withdrawnAt', 'is not', null)
    .execute()
  return new Map(rows.map(({ id, withdrawnBecause }) => [id, withdrawnBecause ?? '']))
}
