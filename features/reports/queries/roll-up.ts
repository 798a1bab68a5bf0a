/** Approved numbers of a form, period and area, by the units below; the total is the sum of the rows. */
import type { z } from 'zod'
import type { Request } from '../../../foundation/request.ts'
import { areaNames } from '../../areas/queries/names.ts'
import { depthOfCode } from '../../areas/rules.ts'
import type { RollUpRow } from '../contract.ts'
import type { RollUp as RollUpSchema } from '../endpoints/roll-ups.ts'
import { rollUpPlan, type RollUpPlan } from '../rules/additive.ts'
import { formOf } from './form.ts'
import { rolledForm } from './rolled-form.ts'
import type { Sums } from './sums.ts'
import { totalOf, unitsBelow } from './units-below.ts'

export type RollUp = z.output<typeof RollUpSchema>
type Asked = { formId: string; period?: string | undefined; areaCode?: string | undefined; inBoundariesOf?: string | undefined }

export const levels = ['city', 'district', 'street', 'community'] as const

function rowOf(code: string, name: string, { figures, asked, reported, reportId }: Sums, plan: RollUpPlan): RollUpRow {
  const amounts = Object.fromEntries(plan.fields.map(({ field, amount }) => [field.id, amount((id) => figures.get(id) ?? null)]))
  return { code, name, level: levels[depthOfCode(code)] ?? 'community', amounts, reportId, asked, reported }
}

export async function readRollUp(request: Pick<Request, 'db' | 'actor' | 'today'>, asked: Asked): Promise<RollUp> {
  const { db, today } = request
  const { cycle, areaCode, periods } = await rolledForm(request, asked)
  const { formId, period } = cycle
  const { content } = await formOf(db, cycle.formVersionId)
  const plan = rollUpPlan(content)
  const { units, day } = await unitsBelow(db, cycle, { areaCode, today, inBoundariesOf: asked.inBoundariesOf })
  const codes = [...units.keys()].toSorted()
  const names = await areaNames(db, [...codes, areaCode], day)
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
