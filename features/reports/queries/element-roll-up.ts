/** One data element by the units below an area: a column for each form that reports it, each total the sum of its rows. */
import type { z } from 'zod'
import type { Request } from '../../../foundation/request.ts'
import { areaNames } from '../../areas/queries/names.ts'
import { depthOfCode } from '../../areas/rules.ts'
import { organisationNames } from '../../people/queries/named.ts'
import type { ElementRollUp as ElementRollUpSchema } from '../endpoints/element-roll-ups.ts'
import { formsReporting, type Reporting } from './element-forms.ts'
import { levels } from './roll-up.ts'
import type { Sums, Units } from './sums.ts'
import { totalOf, unitsBelow } from './units-below.ts'

type ElementRollUp = z.output<typeof ElementRollUpSchema>
type Asked = { elementKey: string; period?: string | undefined; areaCode?: string | undefined; inBoundariesOf?: string | undefined }
type Column = { of: Reporting; units: Units; total: Sums; field: Reporting['fields'][number] }

const nobody: Sums = { figures: new Map(), asked: 0, reported: 0, reportId: null }

function cellOf({ field }: Column, { figures, asked, reported, reportId }: Sums) {
  return { amount: field.amount((id) => figures.get(id) ?? null), asked, reported, reportId }
}

/** The latest period with an approved number unless told. What a form in another rhythm says stands under its own periods. */
export async function readElementRollUp(request: Pick<Request, 'db' | 'actor' | 'today'>, asked: Asked): Promise<ElementRollUp> {
  const { db, today } = request
  const { elementKey, inBoundariesOf } = asked
  const { areaCode, reporting } = await formsReporting(request, asked)
  const periods = [...new Set(reporting.map(({ cycle }) => cycle.period))]
  const period = asked.period ?? periods.at(-1) ?? null
  const columns: Column[] = []
  let day = ''
  for (const of of reporting.filter(({ cycle }) => cycle.period === period)) {
    const below = await unitsBelow(db, of.cycle, { areaCode, today, inBoundariesOf })
    const total = totalOf(below.units.values())
    columns.push(...of.fields.map((field) => ({ of, units: below.units, total, field })))
    day = below.day > day ? below.day : day
  }
  const codes = [...new Set(columns.flatMap(({ units }) => [...units.keys()]))].toSorted()
  const names = await areaNames(db, [...codes, areaCode], day || today)
  const issuers = await organisationNames(
    db,
    columns.map(({ of }) => of.cycle.organisationId),
  )
  const rowOf = (code: string, sums: (column: Column) => Sums) => ({
    code,
    name: names.get(code) ?? code,
    level: levels[depthOfCode(code)] ?? 'community',
    cells: columns.map((column) => cellOf(column, sums(column))),
  })
  return {
    elementKey,
    period,
    periods,
    areaCode,
    areaName: names.get(areaCode) ?? areaCode,
    columns: columns.map(({ of: { cycle, form }, field: { field } }) => ({
      formId: cycle.formId,
      title: form.content.title,
      organisationName: issuers.get(cycle.organisationId) ?? '',
      fieldId: field.id,
      label: field.label,
      path: field.path,
      unit: field.unit,
    })),
    rows: codes.map((code) => rowOf(code, ({ units }) => units.get(code) ?? nobody)),
    total: rowOf(areaCode, ({ total }) => total),
  }
}
