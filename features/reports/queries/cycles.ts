/** Cycles as the actor may see them, with how far each is. */
import { sql } from 'kysely'
import type { Actor } from '../../../foundation/actor.ts'
import type { Database } from '../../../foundation/database.ts'
import { span, type PageAsked } from '../../../foundation/paging.ts'
import { notFound } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { withdrawalsOf } from '../../dispatches/queries/for-reports.ts'
import { organisationNames } from '../../people/queries/named.ts'
import type { Cycle, CycleState } from '../contract.ts'
import type { z } from 'zod'
import type { CycleRead as CycleReadSchema } from '../endpoints.ts'
import { words } from '../words.ts'
import { formsOf } from './form.ts'
import { cyclesVisibleTo, visibleTo } from './visible.ts'

export type CycleRead = z.output<typeof CycleReadSchema>
type Asking = Pick<Request, 'db' | 'actor'>

const none = { open: 0, submitted: 0, passed: 0, locked: 0, returned: 0 }

/** Opening is for the body that issues the form. */
export const mayOpen = (cycle: Pick<Cycle, 'state' | 'organisationId'>, actor: Actor): boolean =>
  (cycle.state === 'planned' || cycle.state === 'held') && actor.organisationId === cycle.organisationId && actor.permissions.has('reports.open')

async function countsOf({ db, actor }: Asking, ids: readonly string[]) {
  const counted = await db
    .selectFrom('reports')
    .select([
      'reports.cycleId',
      sql<number>`count(distinct community_code)::int`.as('asked'),
      sql<number>`count(*) filter (where state = 'open')::int`.as('open'),
      sql<number>`count(*) filter (where state = 'submitted')::int`.as('submitted'),
      sql<number>`count(*) filter (where state in ('passed_street', 'passed_district'))::int`.as('passed'),
      sql<number>`count(*) filter (where state = 'locked')::int`.as('locked'),
      sql<number>`count(*) filter (where state = 'returned')::int`.as('returned'),
    ])
    .where('reports.cycleId', 'in', [...ids])
    .where('reports.state', '!=', 'superseded')
    .where(visibleTo(actor))
    .groupBy('reports.cycleId')
    .execute()
  return new Map(counted.map(({ cycleId, ...counts }) => [cycleId, counts]))
}

/** `asked` is how many communities were asked; whoever does not issue the form is told of those in its own area. */
export async function readCycles(request: Asking, cycles: readonly Cycle[]): Promise<CycleRead[]> {
  if (cycles.length === 0) return []
  const { db, actor } = request
  const counts = await countsOf(
    request,
    cycles.map(({ id }) => id),
  )
  const names = await organisationNames(
    db,
    cycles.map(({ organisationId }) => organisationId),
  )
  const forms = await formsOf(
    db,
    cycles.map(({ formVersionId }) => formVersionId),
  )
  const withdrawn = await withdrawalsOf(
    db,
    cycles.flatMap(({ state, dispatchId }) => (state === 'withdrawn' && dispatchId !== null ? [dispatchId] : [])),
  )
  return cycles.map((cycle) => {
    const form = forms.get(cycle.formVersionId)
    const { asked = 0, ...states } = counts.get(cycle.id) ?? {}
    const own = actor.organisationId === cycle.organisationId
    return {
      ...cycle,
      heldBecause: own ? cycle.heldBecause : [],
      title: form?.content.title ?? '',
      organisationName: names.get(cycle.organisationId) ?? '',
      admissionNumber: form?.admissionNumber ?? '',
      counts: { ...none, ...states, asked: own ? Math.max(cycle.communities, asked) : asked },
      mayOpen: mayOpen(cycle, actor),
      withdrawnBecause: withdrawn.get(cycle.dispatchId ?? '') ?? null,
    }
  })
}

function visibleCycles(db: Database, actor: Actor) {
  return db.selectFrom('reportCycles').where(cyclesVisibleTo(actor))
}

/** Refuses what the actor may not see as not found. */
export async function getVisibleCycle({ db, actor }: Asking, id: string): Promise<Cycle> {
  const cycle = await visibleCycles(db, actor).selectAll().where('id', '=', id).executeTakeFirst()
  if (!cycle) throw notFound(words.cycle)
  return cycle
}

export async function getCycle(request: Asking, { id }: { id: string }): Promise<CycleRead> {
  const [read] = await readCycles(request, [await getVisibleCycle(request, id)])
  return read as CycleRead
}

type Asked = PageAsked & { state?: CycleState | undefined; formId?: string | undefined; year?: number | undefined }

/** By opening day; `year` is the year in which they open. */
export async function listCycles(request: Asking, asked: Asked) {
  const { state, formId, year, page, size } = asked
  let rows = visibleCycles(request.db, request.actor)
  if (state) rows = rows.where('state', '=', state)
  if (formId) rows = rows.where('formId', '=', formId)
  if (year) rows = rows.where('opensOn', '>=', `${year}-01-01`).where('opensOn', '<=', `${year}-12-31`)
  const { total } = await rows.select(sql<number>`count(*)::int`.as('total')).executeTakeFirstOrThrow()
  const { limit, offset } = span(asked)
  const shown = await rows.selectAll().orderBy('opensOn').orderBy('id').limit(limit).offset(offset).execute()
  return { rows: await readCycles(request, shown), total, page, size }
}
