/** Approved numbers of a form, period and area, by the units below; the total is the sum of the rows. */
import type { z } from 'zod'
import { civilDay } from '../../../foundation/clock.ts'
import type { Request } from '../../../foundation/request.ts'
import { areaNames } from '../../areas/queries/names.ts'
import { depthOfCode } from '../../areas/rules.ts'
import type { RollUpRow } from '../contract.ts'
import type { RollUp as RollUpSchema } from '../endpoints.ts'
import { rollUpPlan, type RollUpPlan } from '../rules/additive.ts'
import { regroup } from './boundaries.ts'
import { formOf } from './form.ts'
import { rolledForm } from './rolled-form.ts'
import { plus, sumsBelow, type Sums } from './sums.ts'

export type RollUp = z.output<typeof RollUpSchema>
type Asked = { formId: string; period?: string | undefined; areaCode?: string | undefined; inBoundariesOf?: string | undefined }

const levels = ['city', 'district', 'street', 'community'] as const

function rowOf(code: string, name: string, { figures, asked, reported, reportId }: Sums, plan: RollUpPlan): RollUpRow {
  const amounts = Object.fromEntries(plan.fields.map(({ field, amount }) => [field.id, amount((id) => figures.get(id) ?? null)]))
  return { code, name, level: levels[depthOfCode(code)] ?? 'community', amounts, reportId, asked, reported }
}

function totalOf(units: Iterable<Sums>): Sums {
  const total: Sums = { figures: new Map(), asked: 0, reported: 0, reportId: null }
  for (const { figures, asked, reported } of units) {
    total.asked += asked
    total.reported += reported
    for (const [id, amount] of figures) total.figures.set(id, plus(total.figures.get(id) ?? 0, amount))
  }
  return total
}

/** In the boundaries of the period: as the communities were asked when it opened. `inBoundariesOf` a later day regroups by successors. */
export async function readRollUp(request: Pick<Request, 'db' | 'actor' | 'today'>, asked: Asked): Promise<RollUp> {
  const { db, today } = request
  const { cycle, areaCode, periods } = await rolledForm(request, asked)
  const { formId, period } = cycle
  const { content } = await formOf(db, cycle.formVersionId)
  const plan = rollUpPlan(content)
  const of = { formId, period, cycleId: cycle.id }
  const opened = cycle.openedAt === null ? today : civilDay(cycle.openedAt)
  const until = asked.inBoundariesOf ?? opened
  const then = await sumsBelow(db, of, areaCode)
  const units = until > opened ? await regroup(db, then, areaCode, { ...of, from: opened, until }) : then
  const codes = [...units.keys()].toSorted()
  const names = await areaNames(db, [...codes, areaCode], until > opened ? until : opened)
  const nameOf = (code: string) => names.get(code) ?? code
  return {
    formId,
    title: content.title,
    period,
    areaCode,
    areaName: nameOf(areaCode),
    fields: plan.fields.map(({ field: { id, label, path, unit, mapping } }) => ({ id, label, path, unit, elementKey: mapping?.elementKey ?? null })),
    rows: codes.map((code) => rowOf(code, nameOf(code), units.get(code) as Sums, plan)),
    total: rowOf(areaCode, nameOf(areaCode), totalOf(units.values()), plan),
    periods,
  }
}
