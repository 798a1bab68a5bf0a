import type { api, AnsweredBy } from '../../../../web/api.ts'

/** A task as its page reads it. */
export type TaskWhole = AnsweredBy<typeof api.dispatches.getTask>
