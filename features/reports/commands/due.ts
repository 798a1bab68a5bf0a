/** What the house does by itself every morning: opens the cycles that are due, and closes those that are done. */
import { sql } from 'kysely'
import type { Actor } from '../../../foundation/actor.ts'
import { addWorkingDays } from '../../../foundation/calendar.ts'
import { json } from '../../../foundation/database.ts'
import type { JobRequest } from '../../../foundation/jobs.ts'
import { isRefusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import { say, type Text } from '../../../foundation/words.ts'
import { findPostHolder } from '../../people/queries/post-holder.ts'
import type { Cycle } from '../contract.ts'
import { fillJob } from '../fill-job.ts'
import { words } from '../words.ts'
import { openNow } from './open.ts'

/** Working days after the due day on which a cycle is closed even if some communities have not reported. */
const closesAfter = 20

/** Each cycle is a step of its own: a closed gate holds that one back, with its reasons, until the department has looked at it. */
export async function openDue(step: JobRequest['step']): Promise<void> {
  const due = await step(({ db, today }) =>
    db.selectFrom('reportCycles').select('id').where('state', '=', 'planned').where('opensOn', '<=', today).orderBy('opensOn').orderBy('id').execute(),
  )
  for (const { id } of due) {
    try {
      await step((request) => openInName(request, id))
    } catch (error) {
      if (!isRefusal(error)) throw error
      const { details, text } = error.data
      await step((request) => hold(request, id, sentencesOf(details) ?? [text]))
    }
  }
}

function sentencesOf(details: unknown): Text[] | undefined {
  const refusals = (details as { refusals?: { sentence: Text }[] } | undefined)?.refusals
  return refusals?.map(({ sentence }) => sentence)
}

const lock = ({ db }: Request, id: string) =>
  db.selectFrom('reportCycles').selectAll().where('id', '=', id).where('state', '=', 'planned').forUpdate().executeTakeFirst()

/** In the name and post of who planned it, as long as the post lasts; the trail says that the house did it. */
async function openInName(request: Request, id: string): Promise<void> {
  const cycle = await lock(request, id)
  if (!cycle) return
  const actor = await holderOf(request, cycle)
  if (actor) await openNow({ ...request, actor }, cycle)
  else await hold(request, id, [say(words.postEnded, { name: cycle.plannedBy })])
}

async function holderOf({ db, today }: Request, { plannedByPostId, organisationId }: Cycle): Promise<Actor | undefined> {
  const actor = await findPostHolder(db, plannedByPostId, today)
  return actor?.organisationId === organisationId && actor.permissions.has('reports.open') ? actor : undefined
}

/** Not tried again silently: a to-do for the department (listCycles, state held). */
async function hold(request: Request, id: string, because: readonly Text[]): Promise<void> {
  if (!(await lock(request, id))) return
  const shown = because.slice(0, 50)
  await request.db
    .updateTable('reportCycles')
    .set({ state: 'held', heldBecause: json(shown), revision: sql<number>`revision + 1` })
    .where('id', '=', id)
    .execute()
  await request.record({ event: 'reportCycles.held', object: { kind: 'report_cycle', id }, after: { because: shown.map(({ zh }) => zh) } })
}

/** Past its due day and every report at its end, or twenty working days later: what is late can still be handed in. */
export async function closeDone({ db, now, today, record }: Request): Promise<void> {
  const closed = await db
    .updateTable('reportCycles')
    .set({ state: 'closed', closedAt: now, revision: sql<number>`revision + 1` })
    .where('state', '=', 'open')
    .where('dueOn', '<', today)
    .where((or) =>
      or.or([
        or('dueOn', '<', addWorkingDays(today, -closesAfter)),
        sql<boolean>`communities = (select count(*) from reports where reports.cycle_id = report_cycles.id and reports.state = 'locked')`,
      ]),
    )
    .returning(['id', 'period'])
    .execute()
  for (const { id, period } of closed) await record({ event: 'reportCycles.closed', object: { kind: 'report_cycle', id }, after: { period } })
}

/** A filling that gave up (three throws) is taken up again the next morning: no community is left without its report. */
export async function resumeFilling({ db, start }: Request): Promise<void> {
  const halfway = await db
    .selectFrom('reportCycles')
    .select('id')
    .where('state', '=', 'open')
    .where(sql<boolean>`communities > (select count(*) from reports where reports.cycle_id = report_cycles.id and reports.version = 1)`)
    .execute()
  for (const { id } of halfway) await start(fillJob, { cycleId: id }, { once: id })
}
