/** Dispatches with their counts, as far as the actor may see. */
import { sql } from 'kysely'
import type { Actor } from '../../../foundation/actor.ts'
import type { Database } from '../../../foundation/database.ts'
import { span, type PageAsked } from '../../../foundation/paging.ts'
import { notFound } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import type { Nature } from '../../items/contract.ts'
import { naturesOf } from '../../items/queries/natures.ts'
import { versionsOfNature } from '../../items/queries/of-entry.ts'
import { organisationNames } from '../../people/queries/named.ts'
import type { Dispatch, DispatchRead, StateCounts } from '../contract.ts'
import { words } from '../words.ts'
import { filesOfDispatches } from './read-task.ts'
import { dispatchVisibleTo, visibleTo } from './visible.ts'

/** Counts by state of the grouped tasks. */
export const stateCounts = [
  sql<number>`count(*) filter (where tasks.state = 'sent')::int`.as('sent'),
  sql<number>`count(*) filter (where tasks.state = 'accepted')::int`.as('accepted'),
  sql<number>`count(*) filter (where tasks.state = 'completed')::int`.as('completed'),
  sql<number>`count(*) filter (where tasks.state = 'refused')::int`.as('refused'),
  sql<number>`count(*) filter (where tasks.state = 'withdrawn')::int`.as('withdrawn'),
  sql<number>`count(*) filter (where tasks.open_question)::int`.as('openQuestions'),
] as const

export const noCounts: StateCounts = { sent: 0, accepted: 0, completed: 0, refused: 0, withdrawn: 0, openQuestions: 0 }

function visibleDispatches(db: Database, actor: Actor) {
  return db.selectFrom('dispatches').where(dispatchVisibleTo(actor))
}

/** Counts are of the tasks the actor may see: a community is not told how others answered. */
export async function readDispatches({ db, actor }: Pick<Request, 'db' | 'actor'>, dispatches: readonly Dispatch[]): Promise<DispatchRead[]> {
  if (dispatches.length === 0) return []
  const ids = dispatches.map(({ id }) => id)
  const counted = await db
    .selectFrom('tasks')
    .select(['tasks.dispatchId', ...stateCounts])
    .where('tasks.dispatchId', 'in', ids)
    .where(visibleTo(actor))
    .groupBy('tasks.dispatchId')
    .execute()
  const counts = new Map(counted.map(({ dispatchId, ...states }) => [dispatchId, states]))
  const names = await organisationNames(
    db,
    dispatches.map(({ senderOrganisationId }) => senderOrganisationId),
  )
  const files = await filesOfDispatches(db, ids)
  const natures = await naturesOf(db, [...new Set(dispatches.map(({ versionId }) => versionId))])
  return dispatches.map((dispatch) => ({
    ...dispatch,
    nature: natures.get(dispatch.versionId)?.nature ?? 'work',
    senderName: names.get(dispatch.senderOrganisationId) ?? '',
    counts: counts.get(dispatch.id) ?? noCounts,
    files: files.filter(({ dispatchId }) => dispatchId === dispatch.id),
  }))
}

/** Refuses what the actor may not see as not found. */
export async function getVisibleDispatch({ db, actor }: Pick<Request, 'db' | 'actor'>, id: string): Promise<Dispatch> {
  const dispatch = await visibleDispatches(db, actor).selectAll('dispatches').where('dispatches.id', '=', id).executeTakeFirst()
  if (!dispatch) throw notFound(words.dispatch)
  return dispatch
}

export async function getDispatch(request: Pick<Request, 'db' | 'actor'>, { id }: { id: string }): Promise<DispatchRead> {
  const [read] = await readDispatches(request, [await getVisibleDispatch(request, id)])
  return read as DispatchRead
}

type Asked = PageAsked & { nature?: Nature | undefined; search?: string | undefined; mine?: boolean | undefined; versionId?: string | undefined }

/** The latest first. `search` looks into title and number; `mine` keeps those of the actor's organisation. */
export async function listDispatches(request: Pick<Request, 'db' | 'actor'>, asked: Asked) {
  const { db, actor } = request
  const { search, mine, versionId, nature, page, size } = asked
  let rows = visibleDispatches(db, actor)
  if (mine) rows = rows.where('dispatches.senderOrganisationId', '=', actor.organisationId ?? '')
  if (versionId) rows = rows.where('dispatches.versionId', '=', versionId)
  if (nature) rows = rows.where('dispatches.versionId', 'in', versionsOfNature(db, nature))
  if (search) rows = rows.where(sql<boolean>`concat_ws(' ', dispatches.title, dispatches.admission_number) ilike ${`%${search.replace(/[\\%_]/g, '\\$&')}%`}`)
  const { total } = await rows.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  const { limit, offset } = span(asked)
  const shown = await rows.selectAll('dispatches').orderBy('dispatches.sentAt', 'desc').orderBy('dispatches.id', 'desc').limit(limit).offset(offset).execute()
  return { rows: await readDispatches(request, shown), total, page, size }
}
