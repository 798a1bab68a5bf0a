/** The inbox, and what a street, a district or a department follows; and what came back refused. */
import { sql } from 'kysely'
import type { Database } from '../../../foundation/database.ts'
import { span, type PageAsked } from '../../../foundation/paging.ts'
import type { Request } from '../../../foundation/request.ts'
import { say } from '../../../foundation/words.ts'
import type { Actor } from '../../../foundation/actor.ts'
import type { TaskState } from '../contract.ts'
import { refusalClauses } from '../rules.ts'
import { refusalWords } from '../words.ts'
import { inArea } from './area.ts'
import { taskHeads } from './heads.ts'
import { visibleTo } from './visible.ts'

type Filter = {
  state?: TaskState | undefined
  open?: boolean | undefined
  area?: string | undefined
  dispatchId?: string | undefined
  question?: boolean | undefined
  dueBefore?: string | undefined
}

export function visibleTasks(db: Database, actor: Actor) {
  return db.selectFrom('tasks').where(visibleTo(actor))
}

const open = sql<boolean>`tasks.state in ('sent', 'accepted')`

function found({ db, actor }: Pick<Request, 'db' | 'actor'>, asked: Filter) {
  let rows = visibleTasks(db, actor)
  if (asked.state) rows = rows.where('tasks.state', '=', asked.state)
  if (asked.open !== undefined) rows = rows.where(asked.open ? open : sql<boolean>`not ${open}`)
  if (asked.area) rows = rows.where(inArea(asked.area))
  if (asked.dispatchId) rows = rows.where('tasks.dispatchId', '=', asked.dispatchId)
  if (asked.question !== undefined) rows = rows.where('tasks.openQuestion', '=', asked.question)
  if (asked.dueBefore) rows = rows.where('tasks.dueOn', '<', asked.dueBefore)
  return rows
}

const isStillOpen = ({ open: asked, state }: Filter) => asked === true || state === 'sent' || state === 'accepted'

/** Open ones by their deadline, the nearest first; otherwise the latest sent first (ids are in order of time). */
export async function listTasks(request: Pick<Request, 'db' | 'actor'>, asked: PageAsked & Filter) {
  const { db } = request
  const { page, size } = asked
  const { limit, offset } = span(asked)
  const rows = found(request, asked)
  const { total } = await rows.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  const shown = rows.selectAll('tasks').limit(limit).offset(offset)
  const tasks = await (isStillOpen(asked) ? shown.orderBy('tasks.dueOn').orderBy('tasks.id') : shown.orderBy('tasks.id', 'desc')).execute()
  return { rows: await taskHeads(db, tasks), total, page, size }
}

/** Refusals with the reason in words and its clause, the latest first: for the sender, the secretary and the burden page. */
export async function listRefusals(request: Pick<Request, 'db' | 'actor'>, asked: PageAsked & { dispatchId?: string | undefined; area?: string | undefined }) {
  const { db } = request
  const { page, size } = asked
  const { limit, offset } = span(asked)
  const rows = found(request, { ...asked, state: 'refused' })
  const { total } = await rows.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  const tasks = await rows.selectAll('tasks').orderBy('tasks.closedAt', 'desc').orderBy('tasks.id', 'desc').limit(limit).offset(offset).execute()
  const heads = await taskHeads(db, tasks)
  // the database keeps a reason with every refused task
  const told = heads.flatMap((head) =>
    head.refusalReason ? [{ ...head, clause: refusalClauses[head.refusalReason], reasonSentence: say(refusalWords[head.refusalReason]) }] : [],
  )
  return { rows: told, total, page, size }
}
