/** Planning a form's cycles of a year, and taking one off the calendar again. */
import { v7 as newId } from 'uuid'
import { json, textArray } from '../../../foundation/database.ts'
import { refusal } from '../../../foundation/refusal.ts'
import type { Request } from '../../../foundation/request.ts'
import type { Cycle } from '../contract.ts'
import { readCycles, type CycleRead } from '../queries/cycles.ts'
import { formOf, inForce } from '../queries/form.ts'
import { reportedPeriods } from '../rules/period.ts'
import { planYear as plan } from '../rules/plan.ts'
import { words } from '../words.ts'
import { changeCycle } from './change-cycle.ts'

type Asked = { formVersionId: string; year: number; openOffset: number }

/** Periods whose cycle was withdrawn, but in which somebody has handed in: their figures stand, and no second cycle brings in others. */
async function keptPeriods({ db }: Request, formId: string): Promise<Set<string>> {
  const rows = await db
    .selectFrom('reports')
    .innerJoin('reportCycles', 'reportCycles.id', 'reports.cycleId')
    .select('reportCycles.period')
    .distinct()
    .where('reportCycles.formId', '=', formId)
    .where('reportCycles.state', '=', 'withdrawn')
    .where('reports.submittedAt', 'is not', null)
    .execute()
  return new Set(rows.map(({ period }) => period))
}

/** Nothing is opened yet. Periods planned already, with whichever version of the form, are left as they are. */
export async function planYear(request: Request, { formVersionId, year, openOffset }: Asked): Promise<{ cycles: CycleRead[] }> {
  const { db, actor, today, record } = request
  const form = await formOf(db, formVersionId)
  const { content, validFrom, validTo } = form
  if (form.organisationId !== actor.organisationId || actor.postId === null) throw refusal('NOT_ISSUER', words.notIssuer, { status: 403 })
  if (!(reportedPeriods as readonly string[]).includes(content.period)) throw refusal('PERIOD_NOT_REPORTED', words.periodNotReported)
  const taken = await keptPeriods(request, form.formId)
  const planned = inForce(form, validFrom !== null && validFrom > today ? validFrom : today)
    ? plan({ period: content.period, workingDays: content.workingDays, validFrom, validTo }, { year, offset: openOffset, today })
    : []
  const cycles: Cycle[] = []
  for (const one of planned.filter(({ period }) => !taken.has(period))) {
    const inserted = await db
      .insertInto('reportCycles')
      .values({
        id: newId(),
        formVersionId,
        formId: form.formId,
        organisationId: form.organisationId,
        ...one,
        areaCodes: textArray(content.areaCodes),
        state: 'planned',
        plannedBy: actor.name,
        plannedByPostId: actor.postId,
        dispatchId: null,
        communities: 0,
        openedAt: null,
        closedAt: null,
        heldBecause: json([]),
        revision: 1,
      })
      .onConflict((conflict) => conflict.columns(['formId', 'period']).where('state', 'not in', ['cancelled', 'withdrawn']).doNothing())
      .returningAll()
      .executeTakeFirst()
    if (inserted) cycles.push(inserted)
  }
  if (cycles.length === 0) throw refusal('NOTHING_TO_PLAN', words.nothingToPlan)
  await record({
    event: 'reportCycles.planned',
    object: { kind: 'form_version', id: formVersionId },
    after: { year, cycles: cycles.map(({ period, opensOn, dueOn }) => ({ period, opensOn, dueOn })) },
  })
  return { cycles: await readCycles(request, cycles) }
}

/** Only before it opened. Afterwards the dispatch is withdrawn instead. */
export async function cancelCycle(request: Request, { because, ...seen }: { id: string; revision: number; because: string }): Promise<CycleRead> {
  const cycle = await changeCycle(request, seen, () => ({ state: 'cancelled' }))
  await request.record({ event: 'reportCycles.cancelled', object: { kind: 'report_cycle', id: cycle.id }, after: { period: cycle.period, because } })
  const [read] = await readCycles(request, [cycle])
  return read as CycleRead
}
