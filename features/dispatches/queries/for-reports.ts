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
