/** The baseline asked for, and whether counting again still gives what was frozen. */
import { notFound, refusal } from '../../../../foundation/refusal.ts'
import type { Request } from '../../../../foundation/request.ts'
import { isWithin } from '../../../areas/rules.ts'
import type { Baseline } from '../../contract/baseline.ts'
import type { Span } from '../../contract/lifted.ts'
import { monthsBetween, spansOf } from '../../rules/spans.ts'
import { words } from '../../words.ts'

export type LiftedAsked = { area: string; months: number; until?: string | undefined; baseline?: string | undefined }
type Times = { now: Span; then: Span; baseline: Baseline | null }

/** Refuses a baseline of another area, and one that reaches into the time it is compared with. */
export async function timesAsked({ db, today }: Pick<Request, 'db' | 'today'>, { area, months, until, baseline: id }: LiftedAsked): Promise<Times> {
  const last = until !== undefined && until < today ? until : today
  if (id === undefined) return { ...spansOf({ months, last }), baseline: null }
  const baseline = await db.selectFrom('burdenBaselines').selectAll().where('id', '=', id).executeTakeFirst()
  if (!baseline || !isWithin(area, baseline.areaCode)) throw notFound(words.baseline)
  const spans = spansOf({ months: baseline.months, last, baselineFrom: baseline.fromDay })
  if (monthsBetween(baseline.fromDay, spans.now.from) < baseline.months)
    throw refusal('BASELINE_OVERLAPS', words.baselineOverlaps, { status: 422, values: { name: baseline.name } })
  return { ...spans, baseline }
}
